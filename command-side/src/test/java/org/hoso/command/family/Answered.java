package org.hoso.command.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.hoso.cases.Happening;
import org.hoso.cases.Refusal;

/** What a history beside a case's answered to one question. */
public record Answered<E extends Happening>(FamilyDecision<E> decision) {
    public List<E> events() {
        assertThat(decision).isInstanceOf(FamilyDecision.Accepted.class);
        return ((FamilyDecision.Accepted<E>) decision).events();
    }

    public E event() {
        assertThat(events()).hasSize(1);
        return events().getFirst();
    }

    public void then(E event) {
        assertThat(event()).isEqualTo(event);
    }

    public Answered<E> refusedWith(Refusal refusal) {
        assertThat(refused().refusal()).isEqualTo(refusal);
        return this;
    }

    public void saying(String name, Object value) {
        assertThat(details()).containsEntry(name, value);
    }

    public Map<String, Object> details() {
        return refused().details();
    }

    private FamilyDecision.Refused<E> refused() {
        assertThat(decision).isInstanceOf(FamilyDecision.Refused.class);
        return (FamilyDecision.Refused<E>) decision;
    }
}

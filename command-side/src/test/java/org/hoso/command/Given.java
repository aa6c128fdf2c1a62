package org.hoso.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import org.hoso.cases.CaseCommand;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.Refusal;
import org.hoso.command.casefile.CaseFile;
import org.hoso.command.casefile.Decision;
import org.hoso.command.casefile.DecisionBasis;
import org.hoso.command.deciding.CaseDecider;

/** Given these events, when this is asked, then these events or this refusal. */
public record Given(CaseFile file, DecisionBasis basis) {
    public static Given nothing() {
        return new Given(CaseFile.EMPTY, Sample.basis());
    }

    public static Given events(CaseEvent... events) {
        return nothing().and(events);
    }

    public Given and(CaseEvent... events) {
        CaseFile next = file;
        for (CaseEvent event : events) next = next.after(event);
        return new Given(next, basis);
    }

    /** Asks, expects acceptance, and goes on from there. */
    public Given after(CaseCommand command) {
        return and(when(command).accepted().toArray(CaseEvent[]::new));
    }

    public Asked when(CaseCommand command) {
        return new Asked(CaseDecider.decide(command, file, basis));
    }

    /** What was answered. */
    public record Asked(Decision decision) {
        public List<CaseEvent> accepted() {
            assertThat(decision).isInstanceOf(Decision.Accepted.class);
            return ((Decision.Accepted) decision).events();
        }

        /** Exactly one event of this kind; then looked at. */
        public <E extends CaseEvent> void then(Class<E> kind, Consumer<E> look) {
            assertThat(accepted()).singleElement().isInstanceOf(kind).satisfies(event -> look.accept(kind.cast(event)));
        }

        public void thenNothingNew() {
            assertThat(accepted()).isEmpty();
        }

        public void refusedWith(Refusal refusal) {
            assertThat(decision).isInstanceOf(Decision.Refused.class);
            assertThat(((Decision.Refused) decision).refusal()).isEqualTo(refusal);
        }
    }
}

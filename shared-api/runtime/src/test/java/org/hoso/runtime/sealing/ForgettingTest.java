package org.hoso.runtime.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hoso.cases.PersonId;
import org.hoso.cases.Sealed;
import org.hoso.runtime.problems.Tampered;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Forgetting a person")
class ForgettingTest {
    private final KeyDatabase database = KeyDatabase.running();
    private final KeyDatabase.Process one = database.process();
    private final KeyDatabase.Process other = database.process();

    @Test
    @DisplayName("reads as erased at once where it was done, and elsewhere within ten seconds")
    void everywhere() {
        UUID ref = UUID.randomUUID();
        Sealed sealed = one.sealed(ref);
        assertThat(other.opener.open(sealed, "name")).isPresent();

        one.forgetting.destroy(one.forgetting.behind(List.of(ref)));
        other.pass(Duration.ofSeconds(10));

        assertThat(one.opener.open(sealed, "name")).isEmpty();
        assertThat(other.opener.open(sealed, "name")).isEmpty();
    }

    @Test
    @DisplayName(
            "takes with it whom the same id led to before an identity was known, and every other way to the person")
    void alleged_then_identified() {
        UUID subject = UUID.randomUUID();
        UUID elsewhere = UUID.randomUUID();
        String number = "0410" + System.nanoTime();
        PersonId alleged = one.personOf(subject);
        PersonId known = one.personOf(elsewhere, number);
        identified(subject, number);

        Set<PersonId> behind = one.forgetting.behind(List.of(subject));

        assertThat(behind).containsExactlyInAnyOrder(alleged, known);
        assertThat(one.forgetting.ledToBy(behind)).containsExactlyInAnyOrder(subject, elsewhere);
        one.forgetting.destroy(behind);
        assertThat(one.forgetting.behind(List.of(subject, elsewhere))).isEmpty();
        assertThat(other.personOf(UUID.randomUUID(), number)).isNotIn(alleged, known);
    }

    @Test
    @DisplayName("leaves everybody else readable, and does nothing the second time")
    void nobody_else() {
        UUID ref = UUID.randomUUID();
        Sealed kept = one.sealed(UUID.randomUUID());
        Set<PersonId> behind = Set.of(one.sealed(ref).person());
        one.forgetting.destroy(behind);
        one.forgetting.destroy(behind);
        assertThat(other.opener.open(kept, "name")).contains(KeyDatabase.NAME);
    }

    @Test
    @DisplayName("erases nobody, and nothing is sealed, on a way to a person that somebody else laid")
    void a_forged_way() {
        UUID ref = UUID.randomUUID();
        one.sealed(ref);
        PersonId stranger = one.sealed(UUID.randomUUID()).person();
        database.jdbc().update("update person_ref set person = ? where ref = ?", stranger.value(), ref);

        assertThatThrownBy(() -> one.forgetting.behind(List.of(ref))).isInstanceOf(Tampered.class);
        assertThatThrownBy(() -> one.forgetting.ledToBy(List.of(stranger))).isInstanceOf(Tampered.class);
        assertThatThrownBy(() -> database.process().sealed(ref)).isInstanceOf(Tampered.class);
    }

    @Test
    @DisplayName("is told of an identity that somebody else led to another person")
    void a_forged_identity() {
        String number = "0510" + System.nanoTime();
        PersonId known = one.personOf(UUID.randomUUID(), number);
        PersonId stranger = one.sealed(UUID.randomUUID()).person();
        database.jdbc()
                .update("update person_identity set person = ? where person = ?", stranger.value(), known.value());

        assertThatThrownBy(() -> database.process().personOf(UUID.randomUUID(), number))
                .isInstanceOf(Tampered.class);
    }

    private void identified(UUID subject, String number) {
        SealingSession session = one.sealer.open();
        session.needs(subject, new Identity.Number(number), false);
        session.prepare();
        session.accepted();
    }
}

package org.hoso.command.sanction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoso.command.Sample.CASE;
import static org.hoso.command.Sample.days;
import static org.hoso.command.Sample.document;
import static org.hoso.command.Sample.id;
import static org.hoso.command.Sample.text;
import static org.hoso.command.sanction.Matter.*;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hoso.cases.Actor;
import org.hoso.cases.Clocks;
import org.hoso.cases.Refusal;
import org.hoso.cases.Sanction;
import org.hoso.cases.Sanction.EnforcementOrdered;
import org.hoso.command.Given;
import org.hoso.command.casefile.Appealed;
import org.hoso.command.casefile.Sanctions.Standing;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Enforcing decisions")
class EnforcingTest {
    /** Ten days from Friday 9 October end with Monday 19 October. */
    private static final Instant OVERDUE = Instant.parse("2026-10-19T17:00:00Z");

    @Test
    @DisplayName("enforcement follows once the ten days to comply have passed, not before")
    void enforces() {
        Given file = served(large());
        file.when(enforce(DECIDER, OVERDUE.minusSeconds(1))).refusedWith(Refusal.NOT_OVERDUE);
        file.after(new Clocks.RecordBreach(CASE, Actor.system(), OVERDUE, clock(file, DECISION, "execution_10d")))
                .when(enforce(DECIDER, days(5)))
                .refusedWith(Refusal.NOT_OVERDUE);
        file.when(enforce(DECIDER, OVERDUE))
                .then(EnforcementOrdered.class, e -> assertThat(e.decisionId()).isEqualTo(DECISION));
    }

    @Test
    @DisplayName("where everything is paid and done nothing is left to enforce")
    void nothing_left() {
        served(large())
                .after(pay(90_000_000, days(5)))
                .after(complete("REMOVE_AD", days(5)))
                .after(complete("DISGORGE", days(5)))
                .when(enforce(DECIDER, OVERDUE))
                .refusedWith(Refusal.NOT_OVERDUE);
    }

    @Test
    @DisplayName("a deferral holds enforcement back until its last day is over")
    void deferred() {
        var defer = new Sanction.DeferExecution(
                CASE, DECIDER, days(5), DECISION, LocalDate.of(2026, 11, 2), text("illness"), document("92/QĐ"));
        Given file = served(large()).after(defer);
        file.when(enforce(DECIDER, days(28))).refusedWith(Refusal.NOT_OVERDUE);
        file.when(enforce(DECIDER, days(29))).then(EnforcementOrdered.class, e -> {});
    }

    @Test
    @DisplayName("with instalments only a part that was missed is enforced")
    void instalments() {
        var plan = new Sanction.AllowInstalments(
                CASE,
                DECIDER,
                days(5),
                DECISION,
                List.of(
                        new Sanction.Instalment(LocalDate.of(2026, 10, 15), 45_000_000),
                        new Sanction.Instalment(LocalDate.of(2026, 11, 15), 45_000_000)),
                document("91/QĐ"));
        Given file = served(large())
                .after(plan)
                .after(complete("REMOVE_AD", days(5)))
                .after(complete("DISGORGE", days(5)));
        file.when(enforce(DECIDER, OVERDUE)).then(EnforcementOrdered.class, e -> {});
        file.after(pay(45_000_000, days(8))).when(enforce(DECIDER, OVERDUE)).refusedWith(Refusal.NOT_OVERDUE);
    }

    @Test
    @DisplayName(
            "a suspended or annulled decision takes no enforcement, and none goes on while the investigators have the case")
    void not_in_force() {
        Given file = served(large());
        Appealed.to(file, DECISION, Standing.SUSPENDED)
                .when(enforce(DECIDER, OVERDUE))
                .refusedWith(Refusal.DECISION_NOT_IN_FORCE);
        Appealed.to(file, DECISION, Standing.ANNULLED)
                .when(enforce(DECIDER, OVERDUE))
                .refusedWith(Refusal.DECISION_NOT_IN_FORCE);
        Appealed.to(file, DECISION, Standing.AMENDED)
                .when(enforce(DECIDER, OVERDUE))
                .then(EnforcementOrdered.class, e -> {});
        file.and(referred(days(5))).when(enforce(DECIDER, OVERDUE)).refusedWith(Refusal.CASE_WITH_INVESTIGATORS);
    }

    @Test
    @DisplayName("a year after the decision its fine lapses; its remedies do not")
    void lapsed() {
        Instant aYearLater = Instant.parse("2027-10-08T17:00:00Z");
        Given file = served(large());
        file.when(enforce(DECIDER, aYearLater)).then(EnforcementOrdered.class, e -> {});
        file.after(complete("REMOVE_AD", days(5)))
                .after(complete("DISGORGE", days(5)))
                .when(enforce(DECIDER, aYearLater))
                .refusedWith(Refusal.WINDOW_PASSED);
    }

    @Test
    @DisplayName("enforced by the body that answers for the case, of a decision that is there and served")
    void whose_business() {
        served(large()).when(enforce(STRANGE_DECIDER, OVERDUE)).refusedWith(Refusal.WRONG_AGENCY);
        proposed(large()).when(enforce(DECIDER, OVERDUE)).refusedWith(Refusal.UNKNOWN_DECISION);
        imposed(large()).when(enforce(DECIDER, OVERDUE)).refusedWith(Refusal.NOT_SERVED);
    }

    private static Sanction.OrderEnforcement enforce(Actor by, Instant at) {
        return new Sanction.OrderEnforcement(CASE, by, at, id(96), DECISION, document("94/QĐ-CC"));
    }
}

package org.hoso.command.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoso.command.Sample.CASE;
import static org.hoso.command.Sample.days;
import static org.hoso.command.Sample.reported;
import static org.hoso.command.closing.Ends.COORDINATOR;
import static org.hoso.command.closing.Ends.tell;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hoso.cases.Classification.Verdict;
import org.hoso.cases.Closing.CaseClosed;
import org.hoso.cases.Closing.CloseCase;
import org.hoso.cases.Closing.Outcome;
import org.hoso.cases.Conclusion.Finding;
import org.hoso.cases.Refusal;
import org.hoso.cases.Report;
import org.hoso.cases.Report.OutcomeNotified;
import org.hoso.cases.Role;
import org.hoso.command.Given;
import org.hoso.command.Sample;
import org.hoso.command.casefile.Decision;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("An outcome")
class OutcomesTest {
    @ParameterizedTest
    @EnumSource(Outcome.class)
    @DisplayName("may be told once what it says has happened, and not before")
    void needs_its_event(Outcome outcome) {
        Ends.with(outcome).when(tell(outcome)).then(OutcomeNotified.class, e -> {});
        Ends.without(outcome).when(tell(outcome)).refusedWith(Refusal.OUTCOME_WITHOUT_EVENT);
        Given.events(reported()).when(tell(outcome)).refusedWith(Refusal.OUTCOME_WITHOUT_EVENT);
    }

    @ParameterizedTest
    @EnumSource(Outcome.class)
    @DisplayName("is borne out by its own event and by no other outcome's")
    void by_its_own_alone(Outcome happened) {
        assertThat(Stream.of(Outcome.values())
                        .filter(other -> Ends.with(happened).when(tell(other)).decision() instanceof Decision.Accepted))
                .containsExactly(happened);
    }

    @Test
    @DisplayName("of no violation, or not taken up, contradicts a conclusion, a block or a measure that says otherwise")
    void stands_against_it() {
        Given concluded = Ends.with(Outcome.NO_VIOLATION);
        concluded
                .and(Ends.blockOrdered(), Ends.blockConfirmed())
                .when(tell(Outcome.NO_VIOLATION))
                .refusedWith(Refusal.OUTCOME_WITHOUT_EVENT);
        Given.events(reported(), Ends.classified(Verdict.NO_VIOLATION), Ends.concluded(Finding.VIOLATION))
                .when(tell(Outcome.NO_VIOLATION))
                .refusedWith(Refusal.OUTCOME_WITHOUT_EVENT);
        Ends.with(Outcome.NOT_TAKEN_UP)
                .and(Ends.blockOrdered())
                .when(tell(Outcome.NOT_TAKEN_UP))
                .refusedWith(Refusal.OUTCOME_WITHOUT_EVENT);
    }

    @Test
    @DisplayName("that somebody was told is the one that the case ends with, unless they are told again first")
    void contradicted() {
        Given told = Ends.with(Outcome.REMOVED).after(tell(Outcome.REMOVED)).and(Ends.referred(), Ends.returned(true));
        told.when(close(Outcome.PROSECUTED)).refusedWith(Refusal.OUTCOME_CONTRADICTED);
        assertThat(told.when(close(Outcome.PROSECUTED)).decision())
                .isEqualTo(new Decision.Refused(
                        Refusal.OUTCOME_CONTRADICTED,
                        Map.of("told", List.of(Map.of("whom", Sample.REPORT.toString(), "outcome", Outcome.REMOVED)))));
        told.after(tell(Outcome.PROSECUTED))
                .when(close(Outcome.PROSECUTED))
                .then(CaseClosed.class, e -> assertThat(e.outcome()).isEqualTo(Outcome.PROSECUTED));
    }

    @Test
    @DisplayName("of a case at rest is the only one that may still be told")
    void at_rest() {
        Given closed = Ends.with(Outcome.REMOVED).after(tell(Outcome.REMOVED)).after(close(Outcome.REMOVED));
        assertThat(tellable(closed)).containsExactly(Outcome.REMOVED);
        assertThat(tellable(rejected(Report.RejectionReason.DUPLICATE))).containsExactly(Outcome.NOT_TAKEN_UP);
        assertThat(tellable(rejected(Report.RejectionReason.NO_VIOLATION)))
                .containsExactly(Outcome.NO_VIOLATION, Outcome.NOT_TAKEN_UP);
    }

    private static Given rejected(Report.RejectionReason reason) {
        return Given.events(reported()).after(new Report.RejectReport(CASE, COORDINATOR, days(1), reason, null, null));
    }

    private static Set<Outcome> tellable(Given file) {
        Set<Outcome> may = EnumSet.noneOf(Outcome.class);
        for (Outcome outcome : Outcome.values())
            if (file.when(tell(outcome)).decision() instanceof Decision.Accepted) may.add(outcome);
        return may;
    }

    private static CloseCase close(Outcome outcome) {
        return new CloseCase(CASE, Sample.officer(Role.COORDINATOR, "ABEI"), days(50), outcome, null, null);
    }
}

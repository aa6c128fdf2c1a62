package org.hoso.command.sanction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoso.command.Sample.days;
import static org.hoso.command.Sample.document;
import static org.hoso.command.Sample.id;
import static org.hoso.command.sanction.Matter.*;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hoso.cases.Actor;
import org.hoso.cases.AssessedEvents;
import org.hoso.cases.Clocks;
import org.hoso.cases.Conclusion.Finding;
import org.hoso.cases.DocumentRef;
import org.hoso.cases.Refusal;
import org.hoso.cases.Role;
import org.hoso.cases.Sanction;
import org.hoso.cases.Sanction.ExplanationOutcome;
import org.hoso.cases.Sanction.SanctionImposed;
import org.hoso.cases.Subject;
import org.hoso.command.Given;
import org.hoso.command.Sample;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Imposing sanctions")
class ImposingSanctionsTest {
    private static final Instant SEVEN_WORKING_DAYS = Instant.parse("2026-10-14T17:00:00Z");
    private static final long ENOUGH = 100_000_000;

    @Test
    @DisplayName("is not signed once it was concluded that there is no violation")
    void none_found() {
        proposed(large())
                .and(AssessedEvents.concluded(Finding.NO_VIOLATION))
                .when(impose(DECIDER, days(3), ENOUGH))
                .refusedWith(Refusal.NO_VIOLATION_FOUND);
    }

    @Test
    @DisplayName(
            "a decision sums the fines, lists each remedy once and starts service and the limitation of its execution")
    void imposes() {
        Given file =
                proposed(act(ACT, "FOOD_NOT_MATCH_FILING", SPRING), act(OTHER_ACT, "FOOD_MEDICAL_AUTHORITY", SPRING));
        file.when(impose(DECIDER, days(3), ENOUGH)).then(SanctionImposed.class, e -> {
            assertThat(e.totalVnd()).isEqualTo(37_500_000);
            assertThat(e.remedies()).containsExactly("REMOVE_AD", "CORRECT_INFO");
            assertThat(e.subjectId()).isEqualTo(SELLER);
            assertThat(e.recordId()).isEqualTo(RECORD);
            assertThat(codes(e.clocks())).containsExactly("decision_delivery", "execution_limitation_1y");
            assertThat(e.clocks().started())
                    .allSatisfy(clock -> assertThat(clock.about()).isEqualTo(DECISION));
            assertThat(e.clocks().stopped()).containsExactly(clock(file, RECORD, "decision_7wd"));
        });
    }

    @Test
    @DisplayName("the limitation stops with the last record that waits for its decision, not before")
    void stops_limitation() {
        UUID limitation = id(31);
        Instant end = Instant.parse("2027-06-15T17:00:00Z");
        Given file =
                proposed(large()).and(running(limitation, "limitation_ads", LocalDate.of(2021, 6, 1), days(0), end));
        file.when(impose(DECIDER, days(3), ENOUGH))
                .then(
                        SanctionImposed.class,
                        e -> assertThat(e.clocks().stopped()).contains(limitation));
        var another = new Sanction.IssueRecord(
                Sample.CASE,
                RECORDER,
                days(1),
                id(55),
                SELLER,
                java.util.List.of(act(id(56), "COMPARATIVE_AD", SUMMER)),
                document("2/BB-VPHC"),
                false);
        file.after(another)
                .when(impose(DECIDER, days(3), ENOUGH))
                .then(
                        SanctionImposed.class,
                        e -> assertThat(e.clocks().stopped()).doesNotContain(limitation));
    }

    @Test
    @DisplayName("no decision before the explanation is heard, waived or lapsed")
    void after_the_explanation() {
        recorded(large())
                .after(propose())
                .when(impose(DECIDER, days(3), ENOUGH))
                .refusedWith(Refusal.EXPLANATION_OPEN);
    }

    @Test
    @DisplayName("no decision dated back before the explanation closed, nor before its proposal")
    void not_dated_back() {
        recorded(large())
                .after(propose())
                .after(close(ExplanationOutcome.LAPSED, days(8)))
                .when(impose(DECIDER, days(3), ENOUGH))
                .refusedWith(Refusal.BEFORE_ITS_CAUSE);
        proposed(large()).when(impose(DECIDER, days(1), ENOUGH)).refusedWith(Refusal.BEFORE_ITS_CAUSE);
    }

    @Test
    @DisplayName("an unknown or unverified amount is confirmed first")
    void confirmed_first() {
        proposed(large(), unknown()).when(impose(DECIDER, days(3), ENOUGH)).refusedWith(Refusal.AMOUNT_NOT_CONFIRMED);
        proposed(act(ACT, "SUPERLATIVE_NO_PROOF", SPRING))
                .when(impose(DECIDER, days(3), ENOUGH))
                .refusedWith(Refusal.AMOUNT_NOT_CONFIRMED);
        proposed(large(), unknown())
                .after(confirm(DECIDER, OTHER_ACT, 25_000_000))
                .when(impose(DECIDER, days(3), ENOUGH))
                .then(SanctionImposed.class, e -> assertThat(e.totalVnd()).isEqualTo(115_000_000));
    }

    @Test
    @DisplayName("whoever proposed does not sign")
    void not_the_proposer() {
        Actor proposer = new Actor(RECORDER.officer(), "ABEI", RECORDER.agencySince(), Role.DECIDER, null);
        proposed(large()).when(impose(proposer, days(3), ENOUGH)).refusedWith(Refusal.OWN_PROPOSAL);
    }

    @Test
    @DisplayName("the signer's ceiling covers the top of the frame, not the amount chosen; doubled for an organisation")
    void signers_ceiling() {
        proposed(large()).when(impose(DECIDER, days(3), 95_000_000)).refusedWith(Refusal.CEILING_EXCEEDED);
        proposed(large()).when(impose(DECIDER, days(3), ENOUGH)).then(SanctionImposed.class, e -> {});
        proposed(Subject.Kind.ORGANISATION, large())
                .when(impose(DECIDER, days(3), ENOUGH))
                .then(SanctionImposed.class, e -> assertThat(e.totalVnd()).isEqualTo(180_000_000));
        proposed(Subject.Kind.ORGANISATION, large())
                .when(impose(DECIDER, days(3), 99_999_999))
                .refusedWith(Refusal.CEILING_EXCEEDED);
    }

    @Test
    @DisplayName("a confirmed amount above the signer's ceiling goes up as well, where no frame is known")
    void ceiling_without_a_frame() {
        proposed(unknown())
                .after(confirm(DECIDER, OTHER_ACT, 25_000_000))
                .when(impose(DECIDER, days(3), 20_000_000))
                .refusedWith(Refusal.CEILING_EXCEEDED);
    }

    @Test
    @DisplayName(
            "an office is never given more than the law gives it: a commune's chair ends at half the field's maximum")
    void offices_ceiling() {
        var chair = new Sanction.Signer("commune_chair", ENOUGH, "claimed", false);
        proposed(large())
                .when(impose(DECIDER, days(3), chair, document("1/QĐ")))
                .refusedWith(Refusal.CEILING_EXCEEDED);
        proposed(small())
                .when(impose(DECIDER, days(3), chair, document("1/QĐ")))
                .then(SanctionImposed.class, e -> {});
    }

    @Test
    @DisplayName("no fine for one advertising act above 100 million for an individual, whoever signs")
    void field_ceiling() {
        proposed(unknown())
                .after(confirm(DECIDER, OTHER_ACT, 100_000_001))
                .when(impose(DECIDER, days(3), 500_000_000))
                .refusedWith(Refusal.FIELD_CEILING_EXCEEDED);
        proposed(Subject.Kind.ORGANISATION, unknown())
                .after(confirm(DECIDER, OTHER_ACT, 200_000_000))
                .when(impose(DECIDER, days(3), 500_000_000))
                .then(SanctionImposed.class, e -> {});
    }

    @Test
    @DisplayName("after the decision period no fine, only remedies; the period ends at midnight of its last day")
    void decision_period() {
        Given file = proposed(large());
        file.when(impose(DECIDER, SEVEN_WORKING_DAYS.minusSeconds(1), ENOUGH)).then(SanctionImposed.class, e -> {});
        file.when(impose(DECIDER, SEVEN_WORKING_DAYS, ENOUGH)).refusedWith(Refusal.ONLY_REMEDIES);
        Given breached = file.after(new Clocks.RecordBreach(
                Sample.CASE, Actor.system(), SEVEN_WORKING_DAYS, clock(file, RECORD, "decision_7wd")));
        breached.when(impose(DECIDER, days(11), ENOUGH)).refusedWith(Refusal.ONLY_REMEDIES);
    }

    @Test
    @DisplayName("a decision signed in time may be recorded after the breach, but its document must be dated in time")
    void signed_in_time() {
        Given file = proposed(large());
        Given breached = file.after(new Clocks.RecordBreach(
                Sample.CASE, Actor.system(), SEVEN_WORKING_DAYS, clock(file, RECORD, "decision_7wd")));
        breached.when(impose(DECIDER, days(3), ENOUGH)).then(SanctionImposed.class, e -> {});
        var late = new DocumentRef("83/QĐ-XPHC", LocalDate.of(2026, 10, 15));
        breached.when(impose(DECIDER, days(3), signer(ENOUGH), late)).refusedWith(Refusal.ONLY_REMEDIES);
    }

    @Test
    @DisplayName("an explanation gives the decision its month")
    void explained() {
        var explain = new Sanction.FileExplanation(
                Sample.CASE, RECORDER, days(1), EXPLANATION, RECORD, SELLER, Sample.text("explanation"), null);
        recorded(large())
                .after(explain)
                .after(close(ExplanationOutcome.HEARD, days(2)))
                .after(propose())
                .when(impose(DECIDER, days(20), ENOUGH))
                .then(
                        SanctionImposed.class,
                        e -> assertThat(e.clocks().stopped()).hasSize(1));
    }

    @Test
    @DisplayName("past the limitation of an act no fine: it ran out between proposal and decision")
    void limitation() {
        var almostAYear = act(ACT, "MISLEADING_ATTRIBUTES", LocalDate.of(2025, 10, 7));
        Given file = proposed(almostAYear);
        Instant end = Instant.parse("2026-10-07T17:00:00Z");
        file.when(impose(DECIDER, end.minusSeconds(1), ENOUGH)).then(SanctionImposed.class, e -> {});
        file.when(impose(DECIDER, end, ENOUGH)).refusedWith(Refusal.ONLY_REMEDIES);
        file.and(referred(days(2)), returned(days(2), false))
                .when(impose(DECIDER, end, ENOUGH))
                .then(SanctionImposed.class, e -> {});
    }

    @Test
    @DisplayName("one decision a record; none while the investigators have the case, none after a prosecution")
    void once() {
        imposed(large()).when(impose(DECIDER, days(3), ENOUGH)).refusedWith(Refusal.ALREADY_DECIDED);
        Given with = proposed(large()).and(referred(days(2)));
        with.when(impose(DECIDER, days(3), ENOUGH)).refusedWith(Refusal.CASE_WITH_INVESTIGATORS);
        with.and(returned(days(3), true)).when(impose(DECIDER, days(3), ENOUGH)).refusedWith(Refusal.DOUBLE_PUNISHMENT);
    }

    @Test
    @DisplayName("signed for the body that answers for the case, of a proposal that is there")
    void whose_business() {
        proposed(large()).when(impose(STRANGE_DECIDER, days(3), ENOUGH)).refusedWith(Refusal.WRONG_AGENCY);
        recorded(large()).when(impose(DECIDER, days(3), ENOUGH)).refusedWith(Refusal.UNKNOWN_PROPOSAL);
    }
}

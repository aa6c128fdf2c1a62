package org.hoso.command.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoso.command.Sample.CASE;
import static org.hoso.command.Sample.MONDAY;
import static org.hoso.command.Sample.days;
import static org.hoso.command.Sample.document;
import static org.hoso.command.Sample.hours;
import static org.hoso.command.Sample.id;
import static org.hoso.command.Sample.officer;
import static org.hoso.command.Sample.reported;
import static org.hoso.command.Sample.text;
import static org.hoso.command.correction.Corrections.ABEI;
import static org.hoso.command.correction.Corrections.REQUEST;
import static org.hoso.command.correction.Corrections.VFA;
import static org.hoso.command.correction.Corrections.answer;
import static org.hoso.command.correction.Corrections.ask;
import static org.hoso.command.correction.Corrections.correct;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hoso.cases.Classification.ClassifyViolation;
import org.hoso.cases.Clocks.ExtendClock;
import org.hoso.cases.Clocks.PauseClock;
import org.hoso.cases.Conclusion.ConclusionGiven;
import org.hoso.cases.Coordination.AcceptLead;
import org.hoso.cases.Coordination.OfferLead;
import org.hoso.cases.Correction.RecordCorrected;
import org.hoso.cases.Refusal;
import org.hoso.cases.Report.Urgency;
import org.hoso.cases.Role;
import org.hoso.command.Given;
import org.hoso.command.Sample;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Correcting a wrong date")
class CorrectingDatesTest {
    @Test
    @DisplayName("stops the clock that the event started and counts it anew from the right date")
    void counts_anew() {
        Given asked = Given.events(reported()).after(ask(days(2)));
        UUID wrong = replyClock(asked);
        asked.when(correct(1, "at", days(1))).then(RecordCorrected.class, e -> {
            assertThat(e.clocks().stopped()).containsExactly(wrong);
            assertThat(e.clocks().started()).singleElement().satisfies(clock -> {
                assertThat(clock.clockId()).isNotEqualTo(wrong);
                assertThat(clock.code()).isEqualTo("referral_reply_internal");
                assertThat(clock.about()).isEqualTo(REQUEST);
                assertThat(clock.start()).isEqualTo(days(1));
                assertThat(clock.due()).isEqualTo(Instant.parse("2026-10-13T17:00:00Z"));
            });
        });
    }

    @Test
    @DisplayName("can be done again: the clock counted anew is found by the event it belongs to")
    void counts_anew_again() {
        Given once = Given.events(reported()).after(ask(days(2))).after(correct(1, "at", days(1)));
        UUID first = replyClock(once);
        once.when(correct(1, "at", hours(1))).then(RecordCorrected.class, e -> {
            assertThat(e.clocks().stopped()).containsExactly(first);
            assertThat(e.clocks().started()).extracting("start").containsExactly(hours(1));
        });
    }

    @Test
    @DisplayName("acts on later steps: an answer is measured by the corrected date of its request")
    void later_steps_follow() {
        Given asked = Given.events(reported()).after(ask(days(2)));
        asked.when(answer(days(1))).refusedWith(Refusal.BEFORE_ITS_CAUSE);
        asked.after(correct(1, "at", hours(1))).when(answer(days(1))).then(ConclusionGiven.class, e -> {});
    }

    @Test
    @DisplayName("leaves a clock that was answered alone")
    void answered_clocks_stay() {
        Given.events(reported())
                .after(ask(days(1)))
                .after(answer(days(2)))
                .when(correct(1, "at", hours(1)))
                .then(RecordCorrected.class, CorrectingDatesTest::touchesNoClock);
    }

    @Test
    @DisplayName("leaves alone a clock that an office gave a later end, and one that stands still")
    void granted_clocks_stay() {
        Given asked = Given.events(reported()).after(ask(days(1)));
        UUID reply = replyClock(asked);
        asked.after(new ExtendClock(
                        CASE, ABEI, days(2), reply, null, days(20), text("complex"), "Director", document("4/QD")))
                .when(correct(1, "at", hours(1)))
                .then(RecordCorrected.class, CorrectingDatesTest::touchesNoClock);
        asked.after(new PauseClock(CASE, ABEI, days(2), reply, text("samples"), document("5/QD")))
                .when(correct(1, "at", hours(1)))
                .then(RecordCorrected.class, CorrectingDatesTest::touchesNoClock);
    }

    @Test
    @DisplayName("leaves alone a limitation, which counts from the act and not from the classification")
    void limitations_stay() {
        Given.events(reported())
                .after(new ClassifyViolation(
                        CASE,
                        officer(Role.CLASSIFIER, "ABEI"),
                        days(1),
                        "functional_food",
                        List.of("MISLEADING_ATTRIBUTES"),
                        LocalDate.of(2026, 10, 1),
                        Urgency.NORMAL,
                        null))
                .when(correct(1, "at", hours(1)))
                .then(RecordCorrected.class, CorrectingDatesTest::touchesNoClock);
    }

    @Test
    @DisplayName("stops a clock whose rule was not yet in force on the right date, and starts none")
    void before_the_rule() {
        Instant december = Instant.parse("2025-12-20T02:00:00Z");
        Given asked = Given.events(Sample.reportedAt(december, "ABEI", List.of()))
                .after(ask(Instant.parse("2026-01-05T02:00:00Z")));
        UUID reply = replyClock(asked);
        asked.when(correct(1, "at", Instant.parse("2025-12-30T02:00:00Z"))).then(RecordCorrected.class, e -> {
            assertThat(e.clocks().stopped()).containsExactly(reply);
            assertThat(e.clocks().started()).isEmpty();
        });
    }

    @Test
    @DisplayName("never reaches into the time after the correction itself")
    void not_in_the_future() {
        Given.events(reported())
                .after(ask(days(1)))
                .when(correct(ABEI, days(2), 1, "at", days(3)))
                .refusedWith(Refusal.BEFORE_ITS_CAUSE);
    }

    @Test
    @DisplayName("keeps the order: nothing before the report, no answer before its request")
    void keeps_the_order() {
        Given answered = Given.events(reported()).after(ask(days(1))).after(answer(days(2)));
        answered.when(correct(1, "at", MONDAY.minusSeconds(1))).refusedWith(Refusal.BEFORE_ITS_CAUSE);
        answered.when(correct(1, "at", days(3))).refusedWith(Refusal.BEFORE_ITS_CAUSE);
        answered.when(correct(2, "at", hours(1))).refusedWith(Refusal.BEFORE_ITS_CAUSE);
        answered.when(correct(0, "at", days(3))).refusedWith(Refusal.BEFORE_ITS_CAUSE);
        answered.when(correct(0, "at", MONDAY.minusSeconds(1))).then(RecordCorrected.class, e -> {});
    }

    @Test
    @DisplayName("keeps the changes of the accountable body one after another")
    void keeps_one_accountable_body_at_every_instant() {
        Given twice = Given.events(reported())
                .after(new OfferLead(CASE, ABEI, hours(1), id(50), "VFA", null, null))
                .after(ask(hours(1)))
                .after(new AcceptLead(CASE, VFA, days(1), id(50)))
                .after(new OfferLead(CASE, VFA, days(2), id(52), "ABEI", null, null))
                .after(new AcceptLead(CASE, ABEI, days(3), id(52)));
        twice.when(correct(3, "at", days(4))).refusedWith(Refusal.BEFORE_ITS_CAUSE);
        twice.when(correct(3, "at", hours(2))).then(RecordCorrected.class, e -> {});
        twice.when(correct(5, "at", days(1).minusSeconds(1))).refusedWith(Refusal.BEFORE_ITS_CAUSE);
    }

    private static void touchesNoClock(RecordCorrected e) {
        assertThat(e.clocks().stopped()).isEmpty();
        assertThat(e.clocks().started()).isEmpty();
    }

    private static UUID replyClock(Given given) {
        return given.file()
                .clocks()
                .open(REQUEST)
                .map(clock -> clock.terms().clockId())
                .toList()
                .getFirst();
    }
}

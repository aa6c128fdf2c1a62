package org.hoso.command.sanction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoso.command.Sample.CASE;
import static org.hoso.command.Sample.MONDAY;
import static org.hoso.command.Sample.citizen;
import static org.hoso.command.Sample.days;
import static org.hoso.command.Sample.document;
import static org.hoso.command.Sample.id;
import static org.hoso.command.Sample.text;
import static org.hoso.command.sanction.Matter.*;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hoso.cases.Actor;
import org.hoso.cases.Clocks;
import org.hoso.cases.DocumentRef;
import org.hoso.cases.Refusal;
import org.hoso.cases.Sanction;
import org.hoso.cases.Sanction.ExplanationOutcome;
import org.hoso.command.Given;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Explaining")
class ExplainingTest {
    private static final Instant HEARING_DUE = Instant.parse("2026-10-07T17:00:00Z");
    private static final Instant WRITTEN_DUE = Instant.parse("2026-10-12T17:00:00Z");

    @Test
    @DisplayName("a hearing asked for in time gives the decision a month from the record instead of seven working days")
    void requests_a_hearing() {
        Given file = recorded(large());
        file.when(hear(RECORDER, days(1), null)).then(Sanction.HearingRequested.class, e -> {
            assertThat(e.clocks().stopped())
                    .containsExactlyInAnyOrder(
                            clock(file, RECORD, "explanation_direct_2wd"), clock(file, RECORD, "decision_7wd"));
            assertThat(e.clocks().started()).singleElement().satisfies(clock -> {
                assertThat(clock.code()).isEqualTo("decision_1m_explanation");
                assertThat(clock.about()).isEqualTo(RECORD);
                assertThat(clock.start()).isEqualTo(MONDAY);
                assertThat(clock.due()).isEqualTo("2026-11-05T17:00:00Z");
            });
        });
    }

    @Test
    @DisplayName("the subject itself, signed in, asks to be heard and explains; nobody else does")
    void by_the_subject() {
        Given file = recorded(large());
        file.when(hear(seller(), days(1), null)).then(Sanction.HearingRequested.class, e -> {});
        file.when(explain(seller(), SELLER, days(1), null)).then(Sanction.ExplanationFiled.class, e -> {});
        file.when(hear(citizen(), days(1), null)).refusedWith(Refusal.WRONG_AGENCY);
        file.when(explain(citizen(), SELLER, days(1), null)).refusedWith(Refusal.WRONG_AGENCY);
        file.when(hear(STRANGER, days(1), null)).refusedWith(Refusal.WRONG_AGENCY);
    }

    @Test
    @DisplayName("an explanation after a hearing was asked for leaves the month to decide as it runs")
    void month_only_once() {
        Given file = recorded(large()).after(hear(RECORDER, days(1), null));
        file.when(explain(RECORDER, SELLER, days(2), null)).then(Sanction.ExplanationFiled.class, e -> {
            assertThat(e.clocks().started()).isEmpty();
            assertThat(e.clocks().stopped()).containsExactly(clock(file, RECORD, "explanation_written_5wd"));
        });
    }

    @Test
    @DisplayName("the windows close at midnight of their last working day")
    void in_the_window() {
        Given file = recorded(large());
        file.when(hear(RECORDER, HEARING_DUE.minusSeconds(1), null)).then(Sanction.HearingRequested.class, e -> {});
        file.when(hear(RECORDER, HEARING_DUE, null)).refusedWith(Refusal.WINDOW_PASSED);
        file.when(explain(RECORDER, SELLER, WRITTEN_DUE.minusSeconds(1), null))
                .then(Sanction.ExplanationFiled.class, e -> {});
        file.when(explain(RECORDER, SELLER, WRITTEN_DUE, null)).refusedWith(Refusal.WINDOW_PASSED);
    }

    @Test
    @DisplayName(
            "once the window is on file as breached, only a paper dated in time shows that the request was in time")
    void paper_first() {
        Given file = recorded(large());
        UUID window = clock(file, RECORD, "explanation_direct_2wd");
        Given breached = file.after(new Clocks.RecordBreach(CASE, Actor.system(), HEARING_DUE, window));
        breached.when(hear(RECORDER, days(1), null)).refusedWith(Refusal.WINDOW_PASSED);
        breached.when(hear(RECORDER, days(1), new DocumentRef("7/ĐN", LocalDate.of(2026, 10, 8))))
                .refusedWith(Refusal.WINDOW_PASSED);
        breached.when(hear(RECORDER, days(1), new DocumentRef("7/ĐN", LocalDate.of(2026, 10, 6))))
                .then(
                        Sanction.HearingRequested.class,
                        e -> assertThat(e.clocks().started()).hasSize(1));
    }

    @Test
    @DisplayName("too small a frame gives no right to an oral hearing")
    void no_right() {
        recorded(small()).when(hear(RECORDER, days(1), null)).refusedWith(Refusal.NO_RIGHT_TO_HEARING);
    }

    @Test
    @DisplayName("neither is asked for twice, nor about a record that is not there or somebody else")
    void once() {
        Given file = recorded(large());
        file.after(hear(RECORDER, days(1), null))
                .when(hear(RECORDER, days(1), null))
                .refusedWith(Refusal.ALREADY_ANSWERED);
        file.after(explain(RECORDER, SELLER, days(1), null))
                .when(explain(RECORDER, SELLER, days(1), null))
                .refusedWith(Refusal.ALREADY_ANSWERED);
        file.when(explain(RECORDER, id(41), days(1), null)).refusedWith(Refusal.UNKNOWN_SUBJECT);
        file.when(hear(RECORDER, MONDAY.minusSeconds(1), null)).refusedWith(Refusal.BEFORE_ITS_CAUSE);
        identified(org.hoso.cases.Subject.Kind.INDIVIDUAL)
                .when(hear(RECORDER, days(1), null))
                .refusedWith(Refusal.UNKNOWN_RECORD);
    }

    @Test
    @DisplayName("a waiver closes at any time and stops the windows")
    void waives() {
        Given file = recorded(large());
        file.when(waive())
                .then(
                        Sanction.ExplanationClosed.class,
                        e -> assertThat(e.clocks().stopped())
                                .containsExactlyInAnyOrder(
                                        clock(file, RECORD, "explanation_direct_2wd"),
                                        clock(file, RECORD, "explanation_written_5wd")));
        Given closed = file.after(waive());
        closed.when(waive()).refusedWith(Refusal.EXPLANATION_CLOSED);
        closed.when(hear(RECORDER, days(1), null)).refusedWith(Refusal.EXPLANATION_CLOSED);
    }

    @Test
    @DisplayName("heard means that a hearing or an explanation is on file")
    void heard() {
        Given file = recorded(large());
        file.when(close(ExplanationOutcome.HEARD, days(3))).refusedWith(Refusal.NOT_HEARD);
        file.after(explain(RECORDER, SELLER, days(1), null))
                .when(close(ExplanationOutcome.HEARD, days(3)))
                .then(
                        Sanction.ExplanationClosed.class,
                        e -> assertThat(e.outcome()).isEqualTo(ExplanationOutcome.HEARD));
    }

    @Test
    @DisplayName("the right lapses only when every window has passed without a word")
    void lapses() {
        Given file = recorded(large());
        file.when(close(ExplanationOutcome.LAPSED, HEARING_DUE)).refusedWith(Refusal.EXPLANATION_OPEN);
        file.when(close(ExplanationOutcome.LAPSED, WRITTEN_DUE))
                .then(
                        Sanction.ExplanationClosed.class,
                        e -> assertThat(e.outcome()).isEqualTo(ExplanationOutcome.LAPSED));
        file.after(explain(RECORDER, SELLER, days(1), null))
                .when(close(ExplanationOutcome.LAPSED, days(20)))
                .refusedWith(Refusal.EXPLANATION_OPEN);
    }

    @Test
    @DisplayName("a lapse is not dated back into the window, breach on file or not, whatever its minutes are dated")
    void lapse_not_dated_back() {
        Given file = recorded(small());
        Given breached = file.after(new Clocks.RecordBreach(
                CASE, Actor.system(), WRITTEN_DUE, clock(file, RECORD, "explanation_written_5wd")));
        breached.when(close(ExplanationOutcome.LAPSED, days(1))).refusedWith(Refusal.EXPLANATION_OPEN);
        var minutes = new DocumentRef("3/BB", LocalDate.of(2026, 10, 20));
        file.when(new Sanction.CloseExplanation(CASE, RECORDER, days(1), RECORD, ExplanationOutcome.LAPSED, minutes))
                .refusedWith(Refusal.EXPLANATION_OPEN);
    }

    @Test
    @DisplayName("a later instant that was granted for the decision is not cut down to the month")
    void granted_stays() {
        Given file = recorded(large());
        var grant = new Clocks.ExtendClock(
                CASE,
                DECIDER,
                days(1),
                clock(file, RECORD, "decision_7wd"),
                null,
                days(60),
                text("complex"),
                "Cục trưởng",
                document("4/QĐ"));
        file.after(grant)
                .when(hear(RECORDER, days(1), null))
                .then(
                        Sanction.HearingRequested.class,
                        e -> assertThat(e.clocks().started()).isEmpty());
    }

    @Test
    @DisplayName("another body closes nothing, and nothing closes before its record")
    void closes_in_order() {
        Given file = recorded(large());
        file.when(new Sanction.CloseExplanation(
                        CASE, STRANGER, days(1), RECORD, ExplanationOutcome.WAIVED, document("3/BB")))
                .refusedWith(Refusal.WRONG_AGENCY);
        file.when(close(ExplanationOutcome.WAIVED, MONDAY.minusSeconds(1))).refusedWith(Refusal.BEFORE_ITS_CAUSE);
    }

    private static Sanction.RequestHearing hear(Actor by, Instant at, @Nullable DocumentRef document) {
        return new Sanction.RequestHearing(CASE, by, at, RECORD, document);
    }

    private static Sanction.FileExplanation explain(
            Actor by, UUID subject, Instant at, @Nullable DocumentRef document) {
        return new Sanction.FileExplanation(CASE, by, at, EXPLANATION, RECORD, subject, text("explanation"), document);
    }
}

package org.hoso.command.sanction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoso.command.Sample.MONDAY;
import static org.hoso.command.Sample.days;
import static org.hoso.command.Sample.id;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hoso.cases.DocumentRef;
import org.hoso.cases.StartedClock;
import org.hoso.command.casefile.Clock;
import org.hoso.law.Confidence;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The clocks of a record")
class RecordClocksTest {
    private static final Instant DUE = Instant.parse("2026-10-07T17:00:00Z");
    private static final DocumentRef LAST_DAY = new DocumentRef("1/ĐN", LocalDate.of(2026, 10, 7));
    private static final DocumentRef DAY_AFTER = new DocumentRef("1/ĐN", LocalDate.of(2026, 10, 8));

    @Test
    @DisplayName("a period has run out from its due instant on, or when the document is dated after its last day")
    void runs_out() {
        assertThat(RecordClocks.ranOut(clock(Clock.State.RUNNING, DUE), DUE.minusSeconds(1), null))
                .isFalse();
        assertThat(RecordClocks.ranOut(clock(Clock.State.RUNNING, DUE), DUE, null))
                .isTrue();
        assertThat(RecordClocks.ranOut(clock(Clock.State.RUNNING, DUE), days(1), LAST_DAY))
                .isFalse();
        assertThat(RecordClocks.ranOut(clock(Clock.State.RUNNING, DUE), days(1), DAY_AFTER))
                .isTrue();
    }

    @Test
    @DisplayName("a breach on file stands unless a document dated in time says otherwise")
    void breach() {
        assertThat(RecordClocks.ranOut(clock(Clock.State.BREACHED, DUE), days(1), null))
                .isTrue();
        assertThat(RecordClocks.ranOut(clock(Clock.State.BREACHED, DUE), days(1), LAST_DAY))
                .isFalse();
        assertThat(RecordClocks.ranOut(clock(Clock.State.BREACHED, DUE), DUE, LAST_DAY))
                .isTrue();
    }

    @Test
    @DisplayName("a clock that stands still, or a duty without end, never runs out")
    void never() {
        assertThat(RecordClocks.ranOut(clock(Clock.State.PAUSED, DUE), days(30), null))
                .isFalse();
        assertThat(RecordClocks.ranOut(clock(Clock.State.RUNNING, null), days(30), null))
                .isFalse();
    }

    private static Clock clock(Clock.State state, @Nullable Instant due) {
        var terms = new StartedClock(
                id(31), id(50), "decision_7wd", LocalDate.of(2022, 1, 1), "calendar", MONDAY, due, Confidence.VERIFIED);
        return new Clock(terms, 1, state, state == Clock.State.PAUSED ? MONDAY : null, false, null, List.of(), null);
    }
}

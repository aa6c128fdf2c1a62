package org.hoso.command.sanction;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hoso.cases.DocumentRef;
import org.hoso.command.casefile.CaseFile;
import org.hoso.command.casefile.Clock;
import org.hoso.command.casefile.Clockwork;
import org.jspecify.annotations.Nullable;

/** The clocks of a violation record: windows to be heard and to explain, and the period for the decision. */
final class RecordClocks {
    static final String HEARING = "explanation_direct_2wd";
    static final String WRITTEN = "explanation_written_5wd";
    static final String DECISION = "decision_7wd";
    static final String DECISION_EXPLAINED = "decision_1m_explanation";
    static final Set<String> EXPLANATION = Set.of(HEARING, WRITTEN);
    /** Periods that an explanation lengthens to a month. */
    static final Set<String> SHORT_DECISION = Set.of(DECISION, "decision_10wd_transfer");

    static final Set<String> ANY_DECISION =
            Set.of(DECISION, "decision_10wd_transfer", DECISION_EXPLAINED, "decision_2m_complex");

    private RecordClocks() {}

    /** Clocks of these codes that run, stand still or are overdue for a record or decision. */
    static Stream<Clock> open(CaseFile file, UUID about, Set<String> codes) {
        return file.clocks()
                .open(about)
                .filter(clock -> codes.contains(clock.terms().code()));
    }

    /** Whether the period was over at that instant: what lets something happen only afterwards. */
    static boolean over(Clock clock, Instant at) {
        Instant due = clock.terms().due();
        return due != null && clock.state() != Clock.State.PAUSED && !at.isBefore(due);
    }

    /**
     * Whether it is too late for what had to happen within the period. What happened in time may be recorded late, on the
     * strength of a document dated in time (paper first, screen later); without one, a breach already on file stands.
     */
    static boolean ranOut(Clock clock, Instant at, @Nullable DocumentRef document) {
        Instant due = clock.terms().due();
        if (due == null || clock.state() == Clock.State.PAUSED) return false;
        return after(due, at, document) || (document == null && clock.state() == Clock.State.BREACHED);
    }

    /** Whether an instant, or the date of its document, lies after a period whose first instant beyond is {@code due}. */
    static boolean after(Instant due, Instant at, @Nullable DocumentRef document) {
        return !at.isBefore(due) || (document != null && !document.date().isBefore(Clockwork.day(due)));
    }
}

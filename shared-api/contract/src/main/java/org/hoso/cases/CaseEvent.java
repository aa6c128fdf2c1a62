package org.hoso.cases;

import java.time.Instant;

/** Everything that can happen to a case, in the order of its life. What is stored is never changed; it must always load. */
public sealed interface CaseEvent
        permits Report.Event,
                Evidence.Event,
                Classification.Event,
                Coordination.Event,
                Conclusion.Event,
                Subject.Event,
                PlatformNotice.Event,
                Removal.Event,
                Blocking.Event,
                Sanction.Event,
                Appeal.Event,
                Clocks.Event,
                Correction.Event,
                Closing.Event {
    CaseId caseId();

    Actor by();

    /** When it happened in the world; when it was recorded is the store's time stamp. */
    Instant at();

    /** What it does to the clocks of the case; most events do nothing. */
    default ClockChanges clocks() {
        return ClockChanges.NONE;
    }
}

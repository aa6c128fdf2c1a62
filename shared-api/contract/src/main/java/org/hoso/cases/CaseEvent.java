package org.hoso.cases;

/** Everything that can happen to a case, in the order of its life. What is stored is never changed; it must always load. */
public sealed interface CaseEvent extends Happening
        permits Report.Event,
                Evidence.Event,
                Classification.Event,
                Coordination.Event,
                Conclusion.Event,
                Subject.Event,
                PlatformNotice.Event,
                Removal.Event,
                Blocking.Event,
                Orders.Event,
                Sanction.Event,
                Appeal.Event,
                Clocks.Event,
                Correction.Event,
                Merging.Event,
                Closing.Event,
                Erasure.Event {
    CaseId caseId();

    /** What it does to the clocks of the case; most events do nothing. */
    default ClockChanges clocks() {
        return ClockChanges.NONE;
    }
}

package org.hoso.command.reactions;

import org.hoso.runtime.boot.Degraded;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;

/**
 * {@code DEGRADED} while the machine's clock is not to be believed: breaches wait meanwhile, all else goes on. {@code DOWN} while it is so
 * far from the database's that nothing is recorded.
 */
final class ClockHealthIndicator extends AbstractHealthIndicator {
    private final ClockWatch watch;
    private final RecordingClock recording;

    ClockHealthIndicator(ClockWatch watch, RecordingClock recording) {
        super("the database's clock does not answer");
        this.watch = watch;
        this.recording = recording;
    }

    @Override
    protected void doHealthCheck(Health.Builder builder) {
        ClockTrust.Doubt doubt = watch.look();
        builder.status(status(doubt)).withDetail("clock", doubt).withDetail("breachesWait", doubt.waits());
        if (RecordingClock.isAstray(recording.apart())) builder.down().withDetail("nothingIsRecorded", true);
        TimeLook look = watch.trust().last();
        if (look != null)
            builder.withDetail("aheadOfDatabaseSeconds", look.apart().toSeconds())
                    .withDetail("movedBySeconds", watch.trust().jumped().toSeconds());
    }

    /** That nothing had happened for long is no fault: after an outage it is so. */
    private static Status status(ClockTrust.Doubt doubt) {
        return switch (doubt) {
            case NONE, LONG_SILENT -> Status.UP;
            case APART, JUMPED, BEHIND_LAST_EVENT -> Degraded.STATUS;
        };
    }
}

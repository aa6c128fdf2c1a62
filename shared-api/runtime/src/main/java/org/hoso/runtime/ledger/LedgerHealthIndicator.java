package org.hoso.runtime.ledger;

import java.time.Duration;
import java.util.Optional;
import org.hoso.runtime.boot.Degraded;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;

/**
 * {@code DEGRADED} while the ledger stands still: after a restore that was not drained, or when events wait too long for a position.
 * Commands are taken all the same, so no balancer is to take their side away.
 */
final class LedgerHealthIndicator implements HealthIndicator {
    private final LedgerWatch watch;
    private final Optional<Sequencer> sequencer;
    private final Duration alarm;

    /** @param alarm how long an event may wait for its position */
    LedgerHealthIndicator(LedgerWatch watch, Optional<Sequencer> sequencer, Duration alarm) {
        this.watch = watch;
        this.sequencer = sequencer;
        this.alarm = alarm;
    }

    @Override
    public Health health() {
        Duration behind = watch.behind();
        Health.Builder health = Health.status(status(behind))
                .withDetail("position", watch.last().position())
                .withDetail("behindSeconds", behind.toSeconds());
        if (watch.last().hidden())
            health.withDetail("hidden", "an event stands here that the ledger never takes; verify the store");
        sequencer.ifPresent(own -> health.withDetail("sequencer", describe(own.state())));
        return health.build();
    }

    /** An event that the ledger never takes is no delay: somebody put it there. */
    private Status status(Duration behind) {
        if (watch.last().hidden()) return Status.DOWN;
        boolean still = !watch.last().atHome() || behind.compareTo(alarm) > 0;
        return still ? Degraded.STATUS : Status.UP;
    }

    private static String describe(SequencerState state) {
        return switch (state) {
            case SequencerState.Waiting w -> "another process sequences";
            case SequencerState.Sequencing s -> "this process sequences";
            case SequencerState.Disconnected d -> "no database: " + d.reason();
            case SequencerState.Refused r -> r.reason();
        };
    }
}

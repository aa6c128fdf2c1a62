package org.hoso.command.reactions;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the machine's clock is held against, at one moment.
 *
 * @param lastEvent when the ledger got its last event; none in an empty one
 * @param steady    time since some start, by a counter that nobody sets
 */
record TimeLook(Instant machine, Instant database, @Nullable Instant lastEvent, Duration steady) {
    /** How far the machine is ahead of the database. */
    Duration apart() {
        return Duration.between(database, machine);
    }
}

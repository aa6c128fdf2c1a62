package org.hoso.runtime.following;

import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What this process knows of a follower's trouble: met while reading the ledger, or while writing what it comes to. */
public final class Watch {
    private static final Logger LOG = LoggerFactory.getLogger(Watch.class);

    private final String follower;
    private final Clock clock;
    private volatile @Nullable Trouble reading;
    private volatile @Nullable Trouble writing;

    /** @param follower its name, as people read it in the log */
    public Watch(String follower, Clock clock) {
        this.follower = follower;
        this.clock = clock;
    }

    public Optional<Trouble> trouble() {
        return Optional.ofNullable(reading).or(() -> Optional.ofNullable(writing));
    }

    public void cannotRead(Throwable failure) {
        Trouble now = Trouble.of(failure, clock.instant()).after(reading);
        if (now != reading) LOG.error("{} stops: {}", follower, failure.getMessage());
        reading = now;
    }

    public void reads() {
        reading = null;
    }

    public void cannotWrite(Throwable failure) {
        Trouble now = Trouble.of(failure, clock.instant()).after(writing);
        if (now != writing) LOG.error("{} stops", follower, failure);
        writing = now;
    }

    public void writes() {
        writing = null;
    }
}

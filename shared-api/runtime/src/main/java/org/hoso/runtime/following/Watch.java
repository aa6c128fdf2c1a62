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

    /** Whether all that is wrong is that the event store does not answer: what was written until then is shown all the same. */
    public boolean onlyWaits() {
        return writing == null && isAway(reading);
    }

    public void cannotRead(Throwable failure) {
        Trouble now = Trouble.of(failure, clock.instant()).after(reading);
        if (now != reading) LOG.error("{} stops: {}", follower, failure.getMessage());
        reading = now;
    }

    public void reads() {
        reading = null;
    }

    /** Nothing new is there to be read: the store answers again, but an unknown event has not gone by that. */
    void findsNothing() {
        if (isAway(reading)) reading = null;
    }

    /** Whoever lost the claim while it worked, being stopped for a time, has left the work to whoever took it. */
    public void cannotWrite(Throwable failure) {
        if (Trouble.isLostClaim(failure)) {
            elsewhere();
            return;
        }
        Trouble now = Trouble.of(failure, clock.instant()).after(writing);
        if (now != writing) LOG.error("{} stops", follower, failure);
        writing = now;
    }

    public void writes() {
        writing = null;
    }

    /** Another process does the work now: what kept this one from it is no trouble of anybody's. */
    public void elsewhere() {
        reading = null;
        writing = null;
    }

    /** The store that the claim was just taken from is there again; whether an event can be read or written is not known by that. */
    public void answers() {
        if (isAway(reading)) reading = null;
        if (isAway(writing)) writing = null;
    }

    private static boolean isAway(@Nullable Trouble trouble) {
        return trouble != null && trouble.reason() == Trouble.Reason.STORE_AWAY;
    }
}

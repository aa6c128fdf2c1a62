package org.hoso.runtime.following;

import java.util.Optional;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;

/**
 * What health says of those who follow the ledger. One that stands still takes the process out of service. One that has parked
 * events goes on with everybody else's, so the process keeps answering (200), yet an operator has something to do.
 */
public final class FollowersHealth {
    public static final Status PARKED = new Status("PARKED", "events wait to be tried again");

    /** The event store is away: what is shown was right and grows older, and whoever shows it goes on. */
    public static final Status WAITING = new Status("WAITING", "the event store does not answer");

    private final Health.Builder health = Health.up();
    private boolean stopped;
    private boolean parked;
    private boolean waits;

    /** The same of one that this process runs. */
    public FollowersHealth with(String follower, Watch watch, long deadLetters) {
        if (!watch.onlyWaits()) return with(follower, watch.trouble(), deadLetters);
        waits = true;
        health.withDetail(follower, Trouble.Reason.STORE_AWAY.name());
        return this;
    }

    public FollowersHealth with(String follower, Optional<Trouble> trouble, long deadLetters) {
        stopped |= trouble.isPresent();
        parked |= deadLetters > 0;
        String standing = trouble.map(Trouble::reason).map(Trouble.Reason::name).orElse("running");
        health.withDetail(follower, deadLetters == 0 ? standing : standing + ", " + deadLetters + " parked");
        return this;
    }

    public Health health() {
        if (stopped) return health.outOfService().build();
        if (waits) return health.status(WAITING).build();
        return parked ? health.status(PARKED).build() : health.build();
    }
}

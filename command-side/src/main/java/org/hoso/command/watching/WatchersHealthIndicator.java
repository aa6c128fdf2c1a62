package org.hoso.command.watching;

import java.util.Optional;
import org.hoso.runtime.following.FollowersHealth;
import org.hoso.runtime.following.Trouble;
import org.hoso.runtime.following.WatcherRows;
import org.hoso.runtime.following.WatcherStanding;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Out of service while a watcher stands still, in whatever process: clocks, warnings or keys then wait for it. */
final class WatchersHealthIndicator implements HealthIndicator {
    private final Watchers watchers;
    private final WatcherRows rows;

    WatchersHealthIndicator(Watchers watchers, WatcherRows rows) {
        this.watchers = watchers;
        this.rows = rows;
    }

    @Override
    public Health health() {
        FollowersHealth health = new FollowersHealth();
        for (WatcherStanding one : rows.all())
            health.with(one.watcher(), Optional.ofNullable(one.stopped()).or(() -> reading(one)), one.deadLetters());
        return health.health();
    }

    /** What keeps this process from reading the ledger is known to it alone. */
    private Optional<Trouble> reading(WatcherStanding one) {
        return watchers.find(one.watcher()).flatMap(watched -> watched.watch().trouble());
    }
}

package org.hoso.query.standing;

import org.hoso.query.viewing.Views;
import org.hoso.query.viewing.WatchedView;
import org.hoso.runtime.following.FollowersHealth;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Out of service while a view stands still: its readers see an old state that grows older; parked events are told. */
@Component
final class ViewsHealthIndicator implements HealthIndicator {
    private final Views views;

    ViewsHealthIndicator(Views views) {
        this.views = views;
    }

    @Override
    public Health health() {
        FollowersHealth health = new FollowersHealth();
        for (WatchedView watched : views.all())
            health.with(
                    watched.view().name(), watched.watch(), watched.letters().count());
        return health.health();
    }
}

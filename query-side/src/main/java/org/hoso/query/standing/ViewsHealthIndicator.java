package org.hoso.query.standing;

import java.util.Optional;
import org.hoso.query.viewing.Trouble;
import org.hoso.query.viewing.Views;
import org.hoso.query.viewing.WatchedView;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/** Out of service while a view stands still: its readers see an old state that grows older. */
@Component
final class ViewsHealthIndicator extends AbstractHealthIndicator {
    private final Views views;

    ViewsHealthIndicator(Views views) {
        this.views = views;
    }

    @Override
    protected void doHealthCheck(Health.Builder builder) {
        builder.up();
        for (WatchedView watched : views.all()) {
            Optional<Trouble> trouble = watched.watch().trouble();
            builder.withDetail(
                    watched.view().name(),
                    trouble.map(Trouble::reason).map(Enum::name).orElse("running"));
            if (trouble.isPresent()) builder.outOfService();
        }
    }
}

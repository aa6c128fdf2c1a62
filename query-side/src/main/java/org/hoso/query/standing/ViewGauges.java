package org.hoso.query.standing;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.hoso.query.viewing.Views;
import org.hoso.query.viewing.WatchedView;
import org.springframework.stereotype.Component;

/** How far each view is behind and what it has parked, as gauges; while a store is away they read NaN. */
@Component
final class ViewGauges implements MeterBinder {
    private final Views views;
    private final ViewPositions standings;

    ViewGauges(Views views, ViewPositions standings) {
        this.views = views;
        this.standings = standings;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        for (WatchedView watched : views.all()) {
            String view = watched.view().name();
            Gauge.builder("hoso.view.lag.events", () -> standings.lagEvents(watched.view()))
                    .tag("view", view)
                    .register(registry);
            Gauge.builder("hoso.view.lag.seconds", () -> standings.lagSeconds(watched.view()))
                    .tag("view", view)
                    .baseUnit("seconds")
                    .register(registry);
            Gauge.builder("hoso.view.dead.letters", () -> watched.letters().count())
                    .tag("view", view)
                    .register(registry);
            Gauge.builder("hoso.view.stopped", () -> watched.watch().trouble().isPresent() ? 1 : 0)
                    .tag("view", view)
                    .register(registry);
        }
    }
}

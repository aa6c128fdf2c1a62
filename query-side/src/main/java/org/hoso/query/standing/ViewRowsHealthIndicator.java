package org.hoso.query.standing;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hoso.query.checking.UnmadeChecks;
import org.hoso.query.viewing.AlteredRows;
import org.hoso.query.viewing.Places;
import org.hoso.query.viewing.View;
import org.hoso.query.viewing.Views;
import org.hoso.query.viewing.WatchedView;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Down while a view that is read holds a row that is not what was written, named by view, table, case and place, until the view is
 * rebuilt, or where nobody knows which generation is read; and while a case cannot be compared with its events, named by view, case and
 * why, until it can. It is no matter of readiness: other rows are shown, and another instance has the same one.
 */
@Component
final class ViewRowsHealthIndicator implements HealthIndicator {
    private final Views views;
    private final Places places;
    private final AlteredRows altered;
    private final UnmadeChecks unmade;

    ViewRowsHealthIndicator(Views views, Places places, AlteredRows altered, UnmadeChecks unmade) {
        this.views = views;
        this.places = places;
        this.altered = altered;
        this.unmade = unmade;
    }

    @Override
    public Health health() {
        Map<String, String> found = new TreeMap<>();
        for (WatchedView watched : views.all()) {
            View view = watched.view();
            if (altered.any(view))
                places.pointer(view)
                        .map(generation -> altered.of(view, generation))
                        .orElse(Optional.of(Places.UNPOINTED))
                        .ifPresent(trouble -> found.put(view.name(), trouble));
        }
        altered.event().ifPresent(event -> found.put("events", event));
        unmade.told().forEach((view, why) -> found.merge(view, why, (first, second) -> first + "; " + second));
        return (found.isEmpty() ? Health.up() : Health.down())
                .withDetails(found)
                .build();
    }
}

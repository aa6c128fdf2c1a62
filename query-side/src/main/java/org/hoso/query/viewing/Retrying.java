package org.hoso.query.viewing;

import java.util.List;
import org.springframework.stereotype.Component;

/** Tries the parked events of a view once more, after what they failed at was put right. */
@Component
public final class Retrying {
    private final Places places;
    private final Homes homes;

    Retrying(Places places, Homes homes) {
        this.places = places;
        this.homes = homes;
    }

    /** Those that fail again stay parked, and so does what waits behind them. */
    public void retry(WatchedView watched) {
        View view = watched.view();
        watched.letters()
                .retry(message -> homes.of(view)
                        .undoable()
                        .executeWithoutResult(
                                status -> LedgeredBatch.of(List.of(message)).writeTo(view, places.generation(view))));
    }
}

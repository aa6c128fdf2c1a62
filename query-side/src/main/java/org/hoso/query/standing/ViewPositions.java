package org.hoso.query.standing;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.hoso.query.following.ViewGroup;
import org.hoso.query.rebuilding.RebuildProgress;
import org.hoso.query.rebuilding.Rebuilding;
import org.hoso.query.viewing.Place;
import org.hoso.query.viewing.Places;
import org.hoso.query.viewing.View;
import org.hoso.query.viewing.Views;
import org.hoso.query.viewing.WatchedView;
import org.hoso.runtime.following.Trouble;
import org.hoso.runtime.ledger.Ledger;
import org.hoso.runtime.ledger.LedgeredEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looks where views stand, and how far the ledger has got. */
@Component
final class ViewPositions {
    private final Views views;
    private final Places places;
    private final Ledger ledger;
    private final Rebuilding rebuilding;
    private final Configuration axon;
    private final ViewGroup group;
    private final Clock clock = Clock.systemUTC();

    ViewPositions(
            Views views, Places places, Ledger ledger, Rebuilding rebuilding, Configuration axon, ViewGroup group) {
        this.views = views;
        this.places = places;
        this.ledger = ledger;
        this.rebuilding = rebuilding;
        this.axon = axon;
        this.group = group;
    }

    long head() {
        return ledger.head().position();
    }

    List<ViewStanding> all() {
        long head = head();
        return views.all().stream().map(watched -> of(watched, head)).toList();
    }

    ViewStanding of(WatchedView watched) {
        return of(watched, head());
    }

    /** Events that a view has still to see. */
    long lagEvents(View view) {
        return Math.max(0, head() - places.of(view).position());
    }

    /** Seconds that the first event it has not seen has been waiting. */
    long lagSeconds(View view) {
        return waited(places.of(view).position());
    }

    private ViewStanding of(WatchedView watched, long head) {
        View view = watched.view();
        Place place = places.of(view);
        long lag = Math.max(0, head - place.position());
        @Nullable Trouble trouble = watched.watch().trouble().orElse(null);
        @Nullable RebuildProgress rebuild = rebuilding.progress(view).orElse(null);
        return new ViewStanding(
                view.name(),
                state(view, trouble, rebuild),
                place.position(),
                lag,
                lag == 0 ? 0 : waited(place.position()),
                place.generation(),
                watched.letters().count(),
                trouble,
                rebuild);
    }

    private ViewStanding.State state(View view, @Nullable Trouble trouble, @Nullable RebuildProgress rebuild) {
        if (trouble != null) return ViewStanding.State.STOPPED;
        if (rebuild != null && rebuild.runs()) return ViewStanding.State.REBUILDING;
        boolean here = group.has(view)
                || axon.eventProcessingConfiguration()
                        .eventProcessor(WatchedView.processor(view), StreamingEventProcessor.class)
                        .filter(processor -> !processor.processingStatus().isEmpty())
                        .isPresent();
        return here ? ViewStanding.State.RUNNING : ViewStanding.State.WAITING;
    }

    private long waited(long position) {
        List<LedgeredEvent> next = ledger.read(position, 1);
        if (next.isEmpty()) return 0;
        return Math.max(
                0,
                Duration.between(next.getFirst().ledgeredAt(), clock.instant()).toSeconds());
    }
}

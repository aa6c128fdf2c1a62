package org.hoso.query.viewing;

import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What this process knows of a view's trouble: met while reading the ledger, or while writing the view. */
public final class Watch {
    private static final Logger LOG = LoggerFactory.getLogger(Watch.class);

    private final String view;
    private final Clock clock;
    private volatile @Nullable Trouble reading;
    private volatile @Nullable Trouble writing;
    private volatile @Nullable Place written;

    Watch(String view, Clock clock) {
        this.view = view;
        this.clock = clock;
    }

    public Optional<Trouble> trouble() {
        return Optional.ofNullable(reading).or(() -> Optional.ofNullable(writing));
    }

    void cannotRead(Throwable failure) {
        Trouble now = Trouble.of(failure, clock.instant()).after(reading);
        if (now != reading) LOG.error("view {} stops: {}", view, failure.getMessage());
        reading = now;
    }

    void reads() {
        reading = null;
    }

    void cannotWrite(Throwable failure) {
        Trouble now = Trouble.of(failure, clock.instant()).after(writing);
        if (now != writing) LOG.error("view {} stops", view, failure);
        writing = now;
    }

    void writes() {
        writing = null;
    }

    /** What this process has brought the view to, since it took it up; nothing before its first batch. */
    public Optional<Place> written() {
        return Optional.ofNullable(written);
    }

    void wrote(Place place) {
        written = place;
    }

    /** The view goes on from where its rows are, wherever that is. */
    void takenUp() {
        written = null;
    }
}

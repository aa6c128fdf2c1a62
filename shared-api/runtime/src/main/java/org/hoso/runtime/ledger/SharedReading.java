package org.hoso.runtime.ledger;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.jspecify.annotations.Nullable;

/**
 * What the readers of one process find behind the same position at the same waking: read from the store once, and turned into
 * messages once, however many readers there are.
 */
final class SharedReading {
    static final int ROWS = 1_000;
    /** Readers keep step but for a slow one or two. */
    private static final int KEPT = 4;

    private record Place(long after, long wake) {}

    private final Ledger ledger;
    private final StoredEvents events;
    private final Map<Place, Rows> recent = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Place, Rows> eldest) {
            return size() > KEPT;
        }
    };

    SharedReading(Ledger ledger, StoredEvents events) {
        this.ledger = ledger;
        this.events = events;
    }

    /**
     * Up to {@link #ROWS} events behind a position; fewer mean that there were no more after that waking.
     *
     * @param wake the waking that the reader has seen: what was told before it is found
     */
    List<Event> after(long position, long wake) {
        Rows rows;
        synchronized (recent) {
            rows = recent.computeIfAbsent(new Place(position, wake), Rows::new);
        }
        return rows.read();
    }

    /** Read by whoever comes first; the others wait for that one, and a reading that fails is tried by the next. */
    private final class Rows {
        private final Place place;
        private @Nullable List<Event> read;

        Rows(Place place) {
            this.place = place;
        }

        synchronized List<Event> read() {
            if (read == null)
                read = ledger.read(place.after(), ROWS).stream().map(Event::new).toList();
            return read;
        }
    }

    /** One event, turned into its messages when the first reader comes to it. */
    final class Event {
        private final LedgeredEvent row;
        private @Nullable List<TrackedEventMessage<?>> messages;

        private Event(LedgeredEvent row) {
            this.row = row;
        }

        long position() {
            return row.position();
        }

        /** @throws UnknownStoredEvent for every reader that comes to it */
        synchronized List<TrackedEventMessage<?>> messages() {
            if (messages == null) messages = events.messages(row);
            return messages;
        }
    }
}

package org.hoso.command.storing;

import java.util.List;
import java.util.UUID;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.hoso.runtime.problems.StaleVersion;
import org.hoso.wire.StoredNames;

/** What a sender with an old version has missed: the current version and what happened since. */
public class Staleness {
    private final EventStore events;

    Staleness(EventStore events) {
        this.events = events;
    }

    public StaleVersion of(UUID target, long seen) {
        List<String> since = events.readEvents(target.toString(), Math.max(0, seen + 1))
                .asStream()
                .map(event -> StoredNames.kebab(event.getPayloadType()))
                .toList();
        long current = events.lastSequenceNumberFor(target.toString()).orElse(-1L);
        return new StaleVersion(current, since);
    }
}

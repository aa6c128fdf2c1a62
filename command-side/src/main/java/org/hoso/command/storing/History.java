package org.hoso.command.storing;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.CaseId;
import org.hoso.command.casefile.CaseFile;
import org.hoso.command.deciding.StandingCase;
import org.hoso.command.lists.ListingFile;
import org.hoso.lists.ListsEvent;
import org.jspecify.annotations.Nullable;

/** What the event store itself says of a case: the last word where a row beside it may be missing. */
class History {
    private final EventStore events;
    private final StoredCases cases;

    History(EventStore events) {
        this.events = events;
        this.cases = new StoredCases(events);
    }

    /** The case's last version, from 0; -1 where there is no such case. */
    long last(CaseId caseId) {
        return events.lastSequenceNumberFor(caseId.toString()).orElse(-1L);
    }

    /** The file as it stands; an empty one where there is no such case. */
    CaseFile file(CaseId caseId) {
        return cases.find(caseId).map(StandingCase::file).orElse(CaseFile.EMPTY);
    }

    /** A listing as it stands; an empty one where there is none. */
    ListingFile listing(UUID listingId) {
        ListingFile file = ListingFile.EMPTY;
        for (DomainEventMessage<?> event :
                events.readEvents(listingId.toString()).asStream().toList())
            file = file.after((ListsEvent) event.getPayload());
        return file;
    }

    /** The file as of a version. */
    CaseFile file(CaseId caseId, long asOf) {
        CaseFile file = CaseFile.EMPTY;
        for (DomainEventMessage<?> event : after(caseId, -1).toList())
            if (event.getSequenceNumber() <= asOf) file = file.after((CaseEvent) event.getPayload());
        return file;
    }

    /**
     * The events of a case that this officer's request with this key made.
     *
     * @param after the version before the first one that is looked at
     * @param upTo  the last version that is looked at; while a command is handled, its own events come after it
     */
    List<DomainEventMessage<?>> bearing(CaseId caseId, long after, long upTo, @Nullable String key, String officer) {
        return after(caseId, after)
                .filter(event -> event.getSequenceNumber() <= upTo)
                .filter(event -> Objects.equals(key, event.getMetaData().get(Idempotency.KEY)))
                .filter(event -> ((CaseEvent) event.getPayload()).by().officer().equals(officer))
                .toList();
    }

    private Stream<DomainEventMessage<?>> after(CaseId caseId, long version) {
        return events.readEvents(caseId.toString(), version + 1).asStream().map(event -> (DomainEventMessage<?>) event);
    }
}

package org.hoso.command.storing;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.CaseId;
import org.hoso.command.casefile.CaseFile;
import org.hoso.command.deciding.StandingCase;

/** Cases as their stored events add up, from the last snapshot on. Only read: no lock, no cache, no new snapshot. */
public class StoredCases {
    private final EventStore events;

    StoredCases(EventStore events) {
        this.events = events;
    }

    /** What lies under the id of another family is no case. */
    public Optional<StandingCase> find(CaseId caseId) {
        DomainEventStream stream = events.readEvents(caseId.toString());
        StandingCase standing = null;
        while (stream.hasNext()) {
            DomainEventMessage<?> next = stream.next();
            if (!CaseAggregate.TYPE.equals(next.getType())) return Optional.empty();
            CaseFile before = standing == null ? CaseFile.EMPTY : standing.file();
            standing = new StandingCase(after(before, next.getPayload()), next.getSequenceNumber());
        }
        return Optional.ofNullable(standing);
    }

    /** One after the other, each as {@link #find} finds it. */
    Map<CaseId, StandingCase> read(Collection<CaseId> cases) {
        Map<CaseId, StandingCase> read = new HashMap<>();
        for (CaseId one : cases) find(one).ifPresent(standing -> read.put(one, standing));
        return read;
    }

    /** A snapshot comes first and is the aggregate itself. */
    private static CaseFile after(CaseFile before, Object next) {
        return next instanceof CaseAggregate snapshot ? snapshot.file() : before.after((CaseEvent) next);
    }
}

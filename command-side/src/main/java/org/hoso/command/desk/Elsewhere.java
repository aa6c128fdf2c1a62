package org.hoso.command.desk;

import java.util.List;
import org.axonframework.common.caching.Cache;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.hoso.cases.CaseEvent;
import org.hoso.command.desk.StoredCases.Standing;

/**
 * What a step says of other cases than its own: appended with its own events as one batch, so that both are stored or neither. Whoever
 * wrote to one of those cases meanwhile took its next version, and all is decided anew.
 */
class Elsewhere {
    private final StoredCases cases;
    private final EventStore events;
    private final Cache cache;

    Elsewhere(StoredCases cases, EventStore events, Cache cache) {
        this.cases = cases;
        this.events = events;
        this.cache = cache;
    }

    OtherCases read() {
        return new OtherCases(cases);
    }

    void happened(List<CaseEvent> others, OtherCases read, SideRows beside) {
        for (CaseEvent event : others) {
            Standing after = read.after(event);
            String id = event.caseId().toString();
            events.publish(new GenericDomainEventMessage<>(CaseAggregate.TYPE, id, after.version(), event));
            beside.keep(event, after.file());
            CurrentUnitOfWork.get().afterCommit(work -> cache.remove(id));
        }
    }
}

package org.hoso.command.collisions;

import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.CaseId;
import org.hoso.cases.Measures;
import org.springframework.stereotype.Component;

/** What a case's own stored events say of its measures. */
@Component
class MeasureHistory {
    private final EventStore events;

    MeasureHistory(EventStore events) {
        this.events = events;
    }

    Measures of(CaseId caseId) {
        Measures measures = Measures.NONE;
        DomainEventStream stream = events.readEvents(caseId.toString(), 0);
        while (stream.hasNext())
            measures = measures.after((CaseEvent) stream.next().getPayload());
        return measures;
    }
}

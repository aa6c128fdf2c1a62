package org.hoso.query.looks;

import java.time.Instant;
import java.util.UUID;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.hoso.access.Glass.GlassBroken;
import org.hoso.cases.CaseId;
import org.hoso.query.rights.Grounds;
import org.hoso.query.rights.Reader;
import org.hoso.runtime.problems.WrongGlass;
import org.springframework.stereotype.Component;

/** Broken glasses, from the event store itself: a glass serves at once, and no rebuild of a view closes or opens one. */
@Component
class Glasses {
    private final EventStore events;

    Glasses(EventStore events) {
        this.events = events;
    }

    /** @throws WrongGlass unless this auditor broke it, for this case, and its time runs */
    void check(UUID glass, Reader reader, CaseId caseId, Instant now) {
        GlassBroken broken = find(glass);
        if (!fits(broken, reader, caseId)) throw WrongGlass.notYours(Grounds.GLASS);
        if (!now.isBefore(broken.expiresAt())) throw WrongGlass.expired(Grounds.GLASS);
    }

    static boolean fits(GlassBroken broken, Reader reader, CaseId caseId) {
        return reader.audits()
                && broken.by().officer().equals(reader.officer())
                && broken.caseId().equals(caseId);
    }

    /** @throws WrongGlass where there is none: whoever guesses learns nothing of other histories */
    private GlassBroken find(UUID glass) {
        DomainEventStream history = events.readEvents(glass.toString());
        if (history.hasNext() && history.next().getPayload() instanceof GlassBroken broken) return broken;
        throw WrongGlass.notYours(Grounds.GLASS);
    }
}

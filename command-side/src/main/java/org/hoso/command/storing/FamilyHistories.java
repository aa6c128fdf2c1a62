package org.hoso.command.storing;

import java.util.UUID;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.hoso.cases.Happening;
import org.hoso.cases.Request;
import org.hoso.command.deciding.Envelope;
import org.hoso.command.deciding.Family;

/** Histories of the families beside a case's as they are stored. They are short, so they are read each time. */
public class FamilyHistories {
    private final EventStore events;
    private final Staleness staleness;

    FamilyHistories(EventStore events, Staleness staleness) {
        this.events = events;
        this.staleness = staleness;
    }

    /** What the command is asked of; nothing is read where it begins it. */
    <E extends Happening, F> OtherStanding<F> before(Family<?, E, F> family, Request command) {
        return family.opens(command)
                ? OtherStanding.begun(family)
                : OtherStanding.of(events, family.stream(command), family);
    }

    /** @throws org.hoso.runtime.problems.StaleVersion when the sender expects another version */
    public <E extends Happening, F> OtherStanding<F> before(
            Family<?, E, F> family, Request command, Envelope envelope) {
        OtherStanding<F> standing = before(family, command);
        Long expected = envelope.ifMatch();
        UUID stream = family.stream(command);
        if (!family.opens(command) && expected != null && expected != standing.version())
            throw staleness.of(stream, expected);
        return standing;
    }
}

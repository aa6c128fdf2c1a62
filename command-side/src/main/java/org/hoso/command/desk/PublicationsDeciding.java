package org.hoso.command.desk;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MetaData;
import org.hoso.command.family.FamilyDecision;
import org.hoso.command.publication.Publications;
import org.hoso.command.publication.Publishing;
import org.hoso.law.Law;
import org.hoso.publications.PublicationCommand;
import org.hoso.publications.PublicationEvent;

/** What the shell of publications needs around its decision. */
public class PublicationsDeciding implements FamilyDeciding<PublicationCommand, PublicationEvent, Publications> {
    private final Supplier<Law> law;
    private final Idempotency repeats;

    PublicationsDeciding(Supplier<Law> law, Idempotency repeats) {
        this.law = law;
        this.repeats = repeats;
    }

    @Override
    public UUID stream(PublicationCommand command) {
        return PublicationCommand.STREAM;
    }

    @Override
    public Publications empty() {
        return Publications.NONE;
    }

    @Override
    public OtherStanding<Publications> standing(EventStore events, UUID stream) {
        return OtherStanding.of(events, stream, PublicationEvent.class, empty(), Publications::after);
    }

    @Override
    public FamilyDecision<PublicationEvent> ruled(PublicationCommand command, Publications publications) {
        return Publishing.decide(command, publications, law.get());
    }

    @Override
    public void keepBeside(List<PublicationEvent> events, OtherOutcome outcome, MetaData meta) {
        repeats.keep(PublicationCommand.STREAM, outcome::told, meta);
    }
}

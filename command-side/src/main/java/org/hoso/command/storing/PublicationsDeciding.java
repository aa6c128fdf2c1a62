package org.hoso.command.storing;

import java.util.List;
import java.util.function.Supplier;
import org.axonframework.messaging.MetaData;
import org.hoso.command.deciding.OtherOutcome;
import org.hoso.command.family.FamilyDecision;
import org.hoso.command.publication.Publications;
import org.hoso.command.publication.Publishing;
import org.hoso.law.Law;
import org.hoso.publications.PublicationCommand;
import org.hoso.publications.PublicationEvent;

/** What the shell of publications needs around its decision. */
public class PublicationsDeciding implements FamilyDeciding<PublicationCommand, PublicationEvent, Publications> {
    private static final Histories<PublicationCommand, PublicationEvent, Publications> HISTORIES = new Histories<>(
            command -> PublicationCommand.STREAM, PublicationEvent.class, Publications.NONE, Publications::after);

    private final Supplier<Law> law;
    private final Idempotency repeats;

    public PublicationsDeciding(Supplier<Law> law, Idempotency repeats) {
        this.law = law;
        this.repeats = repeats;
    }

    @Override
    public Histories<PublicationCommand, PublicationEvent, Publications> histories() {
        return HISTORIES;
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

package org.hoso.command.storing;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.hoso.command.deciding.OtherOutcome;
import org.hoso.command.publication.Publications;
import org.hoso.publications.PublicationCommand;
import org.hoso.publications.PublicationEvent;
import org.jspecify.annotations.Nullable;

/** All publications, in one history. A few events a month: it is read from the store each time. */
@Aggregate(type = PublicationEvent.FAMILY, commandTargetResolver = "commandTarget")
public class PublicationsAggregate {
    public static final String STEP = "publications.step";

    @AggregateIdentifier
    private @Nullable String id;

    private Publications publications = Publications.NONE;

    @CommandHandler(commandName = STEP)
    @CreationPolicy(CREATE_IF_MISSING)
    OtherOutcome step(PublicationCommand command, MetaData meta, PublicationsDeciding deciding) {
        CommandMetadata.expect(Applying.version(), meta);
        return Applying.decided(
                deciding.decide(command, publications),
                (events, outcome) -> deciding.keepBeside(events, outcome, meta));
    }

    @EventSourcingHandler
    void on(PublicationEvent event) {
        id = PublicationCommand.STREAM.toString();
        publications = publications.after(event);
    }
}

package org.hoso.command.storing;

import static org.axonframework.modelling.command.AggregateCreationPolicy.ALWAYS;
import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.hoso.command.deciding.OtherOutcome;
import org.hoso.command.lists.ListingFile;
import org.hoso.lists.ListsCommand;
import org.hoso.lists.ListsEvent;
import org.jspecify.annotations.Nullable;

/** One listing. It has a few events in its life and is read from the store each time. */
@Aggregate(type = ListsEvent.FAMILY, commandTargetResolver = "commandTarget")
public class ListsAggregate {
    /** Begins a history under an id that was drawn for it. */
    public static final String OPEN = "lists.open";

    public static final String STEP = "lists.step";

    @AggregateIdentifier
    private @Nullable String id;

    private ListingFile file = ListingFile.EMPTY;

    @CommandHandler(commandName = OPEN)
    @CreationPolicy(ALWAYS)
    OtherOutcome open(ListsCommand command, MetaData meta, ListsDeciding deciding) {
        return decided(command, meta, deciding);
    }

    /** Of a listing that is not there nothing is made: the decision turns it down. */
    @CommandHandler(commandName = STEP)
    @CreationPolicy(CREATE_IF_MISSING)
    OtherOutcome step(ListsCommand command, MetaData meta, ListsDeciding deciding) {
        CommandMetadata.expect(Applying.version(), meta);
        return decided(command, meta, deciding);
    }

    @EventSourcingHandler
    void on(ListsEvent event) {
        id = event.stream().toString();
        file = file.after(event);
    }

    private OtherOutcome decided(ListsCommand command, MetaData meta, ListsDeciding deciding) {
        return Applying.decided(
                deciding.decide(command, file), (events, outcome) -> deciding.keepBeside(events, outcome, meta));
    }
}

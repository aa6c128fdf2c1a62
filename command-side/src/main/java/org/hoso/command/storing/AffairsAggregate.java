package org.hoso.command.storing;

import static org.axonframework.modelling.command.AggregateCreationPolicy.ALWAYS;
import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.hoso.affairs.AffairsCommand;
import org.hoso.affairs.AffairsEvent;
import org.hoso.command.affairs.AffairFile;
import org.hoso.command.deciding.OtherOutcome;
import org.jspecify.annotations.Nullable;

/** One affair. It has few events and is read from the store each time. */
@Aggregate(type = AffairsEvent.FAMILY, commandTargetResolver = "commandTarget")
public class AffairsAggregate {
    /** Begins a history under an id that was drawn for it. */
    public static final String OPEN = "affairs.open";

    public static final String STEP = "affairs.step";

    @AggregateIdentifier
    private @Nullable String id;

    private AffairFile file = AffairFile.EMPTY;

    @CommandHandler(commandName = OPEN)
    @CreationPolicy(ALWAYS)
    OtherOutcome open(AffairsCommand command, MetaData meta, AffairsDeciding deciding) {
        return decided(command, meta, deciding);
    }

    /** Of an affair that is not there nothing is made: the decision turns it down. */
    @CommandHandler(commandName = STEP)
    @CreationPolicy(CREATE_IF_MISSING)
    OtherOutcome step(AffairsCommand command, MetaData meta, AffairsDeciding deciding) {
        CommandMetadata.expect(Applying.version(), meta);
        return decided(command, meta, deciding);
    }

    @EventSourcingHandler
    void on(AffairsEvent event) {
        id = event.affairId().toString();
        file = file.after(event);
    }

    private OtherOutcome decided(AffairsCommand command, MetaData meta, AffairsDeciding deciding) {
        return Applying.decided(
                deciding.decide(command, file), (events, outcome) -> deciding.keepBeside(events, outcome, meta));
    }
}

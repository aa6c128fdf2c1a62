package org.hoso.command.storing;

import static org.axonframework.modelling.command.AggregateCreationPolicy.ALWAYS;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.hoso.access.AccessCommand;
import org.hoso.access.AccessEvent;
import org.hoso.command.deciding.OtherOutcome;
import org.jspecify.annotations.Nullable;

/** One broken glass. It has a history of its own, so that it neither lengthens its case's nor waits for it. */
@Aggregate(type = AccessEvent.FAMILY, commandTargetResolver = "commandTarget")
public class AccessAggregate {
    public static final String STEP = "access.step";

    @AggregateIdentifier
    private @Nullable String id;

    @CommandHandler(commandName = STEP)
    @CreationPolicy(ALWAYS)
    OtherOutcome step(AccessCommand command, MetaData meta, AccessDeciding deciding) {
        return Applying.decided(
                deciding.decide(command), (events, outcome) -> deciding.keepBeside(events, outcome, meta));
    }

    @EventSourcingHandler
    void on(AccessEvent event) {
        id = event.stream().toString();
    }
}

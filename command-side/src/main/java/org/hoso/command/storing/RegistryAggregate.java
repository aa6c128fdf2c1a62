package org.hoso.command.storing;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;

import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.hoso.command.deciding.OtherOutcome;
import org.hoso.registry.RegistryCommand;
import org.hoso.registry.RegistryEvent;
import org.hoso.runtime.law.Amendments;
import org.jspecify.annotations.Nullable;

/** The one registry of the law: all its amendments in one history, so that each is checked against all that stand before it. */
@Aggregate(type = RegistryAggregate.TYPE, cache = "caseCache", commandTargetResolver = "commandTarget")
public class RegistryAggregate {
    /** The stored aggregate type. */
    public static final String TYPE = "registry";

    public static final String STEP = "registry.step";

    @AggregateIdentifier
    private @Nullable String id;

    private Amendments amendments = Amendments.NONE;

    @CommandHandler(commandName = STEP)
    @CreationPolicy(CREATE_IF_MISSING)
    OtherOutcome step(RegistryCommand command, MetaData meta, RegistryDeciding deciding) {
        try {
            CommandMetadata.expect(Applying.version(), meta);
            return Applying.decided(
                    deciding.decide(command, amendments), (events, outcome) -> deciding.keepBeside(outcome, meta));
        } catch (CommandExecutionException turnedDown) {
            deciding.refuseWhenBehind(Applying.version());
            throw turnedDown;
        }
    }

    @EventSourcingHandler
    void on(RegistryEvent event) {
        id = RegistryCommand.REGISTRY.toString();
        amendments = amendments.after(event);
    }
}

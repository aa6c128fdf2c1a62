package org.hoso.ops.bench;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** The plainest aggregate that says the same: content that is the JSON of our event, and a piece of evidence once. */
public class StockCase {
    static final String REPORTED = "reported";
    static final String EVIDENCE = "evidence";

    public record Open(@TargetAggregateIdentifier String caseId, Map<String, Object> content) {}

    public record Add(@TargetAggregateIdentifier String caseId, Map<String, Object> content) {}

    /** One class for all: what is stored is compared, not how it is told apart. */
    public record Happened(String caseId, String kind, Map<String, Object> content) {}

    @AggregateIdentifier
    private @Nullable String id;

    private final Set<Object> hashes = new HashSet<>();

    protected StockCase() {}

    @CommandHandler
    public StockCase(Open command) {
        AggregateLifecycle.apply(new Happened(command.caseId(), REPORTED, command.content()));
    }

    @CommandHandler
    public void add(Add command) {
        if (hashes.contains(command.content().get("sha256"))) return;
        AggregateLifecycle.apply(new Happened(command.caseId(), EVIDENCE, command.content()));
    }

    @EventSourcingHandler
    public void on(Happened event) {
        id = event.caseId();
        if (event.kind().equals(EVIDENCE)) hashes.add(event.content().get("sha256"));
    }
}

package org.hoso.runtime.store;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.hoso.cases.Appeal.LawsuitFiled;
import org.hoso.cases.CaseId;
import org.hoso.runtime.Samples;

/** The smallest aggregate that a real command bus can be tried with: it remembers texts. */
@Aggregate(type = "case", cache = "caseCache", snapshotTriggerDefinition = "caseSnapshots")
@Revision("2")
class Notebook {
    record Write(@TargetAggregateIdentifier CaseId caseId, String text) {}

    record WriteAndFail(@TargetAggregateIdentifier CaseId caseId, String text) {}

    record Count(@TargetAggregateIdentifier CaseId caseId) {}

    @AggregateIdentifier
    private CaseId caseId;

    private List<String> texts = new ArrayList<>();

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void on(Write command) {
        apply(Samples.lawsuit(command.caseId(), command.text()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void on(WriteAndFail command) {
        apply(Samples.lawsuit(command.caseId(), command.text()));
        throw new IllegalStateException("the handler fails after it applied an event");
    }

    @CommandHandler
    int on(Count command) {
        return texts.size();
    }

    @EventSourcingHandler
    void on(LawsuitFiled event) {
        caseId = event.caseId();
        texts.add(event.court());
    }
}

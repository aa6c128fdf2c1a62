package org.hoso.command.checker;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.hoso.cases.CaseEvent;
import org.hoso.law.Law;
import org.springframework.stereotype.Component;

/** Keeps the list of what is to be looked at in step with the ledger; one write a batch, in the transaction that moves the token. */
@Component
@ProcessingGroup(LookWatch.GROUP)
class LookWatch {
    static final String GROUP = "look-watch";
    private static final String CHANGES = "look-changes";

    private final LookList looks;
    private final Supplier<Law> law;

    LookWatch(LookList looks, Supplier<Law> law) {
        this.looks = looks;
        this.law = law;
    }

    @EventHandler
    void on(CaseEvent event, UnitOfWork<?> batch) {
        List<LookChange> changes = batch.root().getOrComputeResource(CHANGES, key -> flushed(batch.root()));
        changes.addAll(LookChange.of(event));
    }

    private List<LookChange> flushed(UnitOfWork<?> batch) {
        List<LookChange> changes = new ArrayList<>();
        batch.onPrepareCommit(
                committing -> looks.apply(changes, law.get().removalRules().rechecks()));
        return changes;
    }
}

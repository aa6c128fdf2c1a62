package org.hoso.command.checker;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.hoso.cases.CaseEvent;
import org.hoso.law.Law;
import org.hoso.runtime.ledger.OncePerBatch;
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
        OncePerBatch.<List<LookChange>>gathered(batch, CHANGES, ArrayList::new, this::write)
                .addAll(LookChange.of(event));
    }

    private void write(List<LookChange> changes) {
        looks.apply(changes, law.get().removalRules().rechecks());
    }
}

package org.hoso.command.reactions;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.hoso.cases.CaseEvent;
import org.hoso.runtime.ledger.OncePerBatch;
import org.springframework.stereotype.Component;

/** Keeps the list of what falls due in step with the ledger; one write a batch, in the transaction that moves the token. */
@Component
@ProcessingGroup(DueWatch.GROUP)
class DueWatch {
    static final String GROUP = "due-watch";
    private static final String CHANGES = "due-changes";

    private final DueList due;
    private final Warnings warnings;

    DueWatch(DueList due, Warnings warnings) {
        this.due = due;
        this.warnings = warnings;
    }

    @EventHandler
    void on(CaseEvent event, UnitOfWork<?> batch) {
        OncePerBatch.<List<DueChange>>gathered(batch, CHANGES, ArrayList::new, due::apply)
                .addAll(DueChange.of(event, warnings));
    }
}

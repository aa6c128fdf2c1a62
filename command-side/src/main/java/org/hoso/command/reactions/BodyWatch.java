package org.hoso.command.reactions;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.hoso.cases.CaseEvent;
import org.hoso.runtime.ledger.OncePerBatch;
import org.springframework.stereotype.Component;

/**
 * Keeps the list of bodies that cases wait for in step with the ledger; one write a batch, in the transaction that moves the
 * token. A group of its own, so that it reads the ledger from its beginning also where the list of due dates is already there.
 */
@Component
@ProcessingGroup(BodyWatch.GROUP)
class BodyWatch {
    static final String GROUP = "body-watch";
    private static final String CHANGES = "body-changes";

    private final BodyList bodies;

    BodyWatch(BodyList bodies) {
        this.bodies = bodies;
    }

    @EventHandler
    void on(CaseEvent event, UnitOfWork<?> batch) {
        OncePerBatch.<List<BodyChange>>gathered(batch, CHANGES, ArrayList::new, bodies::apply)
                .addAll(BodyChange.of(event));
    }
}

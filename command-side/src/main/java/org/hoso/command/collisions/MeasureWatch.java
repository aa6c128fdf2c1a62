package org.hoso.command.collisions;

import java.util.LinkedHashSet;
import java.util.Set;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.CaseId;
import org.hoso.cases.Measures;
import org.hoso.runtime.ledger.OncePerBatch;
import org.springframework.stereotype.Component;

/**
 * Keeps the list of what is under way in step with the ledger. Each case is settled once a batch, from its history as it stands: so
 * an old event brings back no old row.
 */
@Component
@ProcessingGroup(MeasureWatch.GROUP)
class MeasureWatch {
    static final String GROUP = "measure-watch";
    private static final String CASES = "measured-cases";

    private final MeasuredRows rows;
    private final MeasureHistory history;

    MeasureWatch(MeasuredRows rows, MeasureHistory history) {
        this.rows = rows;
        this.history = history;
    }

    @EventHandler
    void on(CaseEvent event, UnitOfWork<?> batch) {
        if (!Measures.toldBy(event)) return;
        OncePerBatch.<Set<CaseId>>gathered(batch, CASES, LinkedHashSet::new, this::settle)
                .add(event.caseId());
    }

    private void settle(Set<CaseId> cases) {
        cases.forEach(one -> rows.settle(one, history.of(one).standing().values()));
    }
}

package org.hoso.command.collisions;

import java.util.LinkedHashSet;
import java.util.Set;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.CaseId;
import org.hoso.cases.Measures;
import org.hoso.command.casefile.StandingFiles;
import org.hoso.runtime.ledger.OncePerBatch;
import org.springframework.stereotype.Component;

/**
 * Keeps the list of what is under way in step with the ledger. Each case is settled once a batch, as it stands: so an old event
 * brings back no old row.
 */
@Component
@ProcessingGroup(MeasureWatch.GROUP)
class MeasureWatch {
    static final String GROUP = "measure-watch";
    private static final String CASES = "measured-cases";

    private final MeasuredRows rows;
    private final StandingFiles files;

    MeasureWatch(MeasuredRows rows, StandingFiles files) {
        this.rows = rows;
        this.files = files;
    }

    @EventHandler
    void on(CaseEvent event, UnitOfWork<?> batch) {
        if (!Measures.toldBy(event)) return;
        OncePerBatch.<Set<CaseId>>gathered(batch, CASES, LinkedHashSet::new, cases -> rows.settle(files.of(cases)))
                .add(event.caseId());
    }
}

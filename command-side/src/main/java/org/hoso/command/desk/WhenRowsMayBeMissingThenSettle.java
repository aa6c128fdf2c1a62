package org.hoso.command.desk;

import java.util.LinkedHashSet;
import java.util.Set;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.hoso.cases.Appeal;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.CaseId;
import org.hoso.cases.Closing;
import org.hoso.cases.PlatformNotice;
import org.hoso.cases.Report;

/**
 * Where events and rows share no transaction, a crash may leave a case without its rows. The ledger is followed, and each case
 * that rows hang on is made right once a batch, from its history as it stands: so an old event cannot bring back an old row.
 */
@ProcessingGroup(WhenRowsMayBeMissingThenSettle.GROUP)
class WhenRowsMayBeMissingThenSettle {
    static final String GROUP = "rows-beside";
    private static final String CASES = "cases-to-settle";

    private final SideRows rows;
    private final History history;

    WhenRowsMayBeMissingThenSettle(SideRows rows, History history) {
        this.rows = rows;
        this.history = history;
    }

    @EventHandler
    void on(CaseEvent event, UnitOfWork<?> batch) {
        if (event instanceof PlatformNotice.Event || event instanceof Appeal.Event) rows.sendOut(event);
        if (!hasRows(event)) return;
        Set<CaseId> cases = batch.root().getOrComputeResource(CASES, key -> settled(batch.root()));
        cases.add(event.caseId());
    }

    private Set<CaseId> settled(UnitOfWork<?> batch) {
        Set<CaseId> cases = new LinkedHashSet<>();
        batch.onPrepareCommit(committing -> cases.forEach(one -> rows.settle(history.file(one))));
        return cases;
    }

    private static boolean hasRows(CaseEvent event) {
        return event instanceof Report.ContentReported
                || event instanceof Report.ItemAdded
                || event instanceof Report.ReportRejected
                || event instanceof Closing.CaseClosed
                || event instanceof Closing.CaseReopened;
    }
}

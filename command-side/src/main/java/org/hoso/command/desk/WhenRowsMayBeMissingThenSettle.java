package org.hoso.command.desk;

import java.util.List;
import org.hoso.cases.Appeal;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.Closing;
import org.hoso.cases.PlatformNotice;
import org.hoso.cases.Report;
import org.hoso.command.watching.Seen;
import org.hoso.command.watching.Watcher;

/**
 * Where events and rows share no transaction, a crash may leave a case without its rows. The ledger is followed, and each case
 * that rows hang on is made right once a batch, from its history as it stands: so an old event cannot bring back an old row.
 */
class WhenRowsMayBeMissingThenSettle implements Watcher {
    static final String GROUP = "rows-beside";

    private final SideRows rows;
    private final History history;

    WhenRowsMayBeMissingThenSettle(SideRows rows, History history) {
        this.rows = rows;
        this.history = history;
    }

    @Override
    public void write(List<Seen> batch) {
        Seen.ofCases(batch)
                .filter(event -> event instanceof PlatformNotice.Event || event instanceof Appeal.Event)
                .forEach(rows::sendOut);
        Seen.ofCases(batch)
                .filter(WhenRowsMayBeMissingThenSettle::hasRows)
                .map(CaseEvent::caseId)
                .distinct()
                .forEach(one -> rows.settle(history.file(one)));
    }

    private static boolean hasRows(CaseEvent event) {
        return event instanceof Report.ContentReported
                || event instanceof Report.ItemAdded
                || event instanceof Report.ReportRejected
                || event instanceof Closing.CaseClosed
                || event instanceof Closing.CaseReopened;
    }
}

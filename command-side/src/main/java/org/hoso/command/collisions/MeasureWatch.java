package org.hoso.command.collisions;

import java.util.List;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.CaseId;
import org.hoso.cases.Happening;
import org.hoso.cases.Measures;
import org.hoso.command.casefile.StandingFiles;
import org.hoso.command.watching.WatchedEvent;
import org.hoso.command.watching.Watcher;
import org.springframework.stereotype.Component;

/**
 * Keeps the list of what is under way in step with the ledger. Each case is settled once a batch, as it stands: so an old event
 * brings back no old row.
 */
@Component(MeasureWatch.GROUP)
class MeasureWatch implements Watcher {
    static final String GROUP = "measure-watch";

    private final MeasuredRows rows;
    private final StandingFiles files;

    MeasureWatch(MeasuredRows rows, StandingFiles files) {
        this.rows = rows;
        this.files = files;
    }

    @Override
    public boolean concerns(Happening event) {
        return event instanceof CaseEvent e && Measures.toldBy(e);
    }

    @Override
    public void write(List<WatchedEvent> batch) {
        List<CaseId> cases = WatchedEvent.ofCases(batch)
                .filter(Measures::toldBy)
                .map(CaseEvent::caseId)
                .distinct()
                .toList();
        if (!cases.isEmpty()) rows.settle(files.of(cases));
    }
}

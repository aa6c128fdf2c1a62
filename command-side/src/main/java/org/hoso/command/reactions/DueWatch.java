package org.hoso.command.reactions;

import java.util.List;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.Happening;
import org.hoso.command.watching.WatchedEvent;
import org.hoso.command.watching.Watcher;
import org.springframework.stereotype.Component;

/** Keeps the list of what falls due in step with the ledger; one write a batch, in the transaction that moves the token. */
@Component(DueWatch.GROUP)
class DueWatch implements Watcher {
    static final String GROUP = "due-watch";

    private final DueList due;
    private final Warnings warnings;

    DueWatch(DueList due, Warnings warnings) {
        this.due = due;
        this.warnings = warnings;
    }

    @Override
    public boolean concerns(Happening event) {
        return event instanceof CaseEvent e && !DueChange.of(e, warnings).isEmpty();
    }

    @Override
    public void write(List<WatchedEvent> batch) {
        due.apply(WatchedEvent.ofCases(batch)
                .flatMap(event -> DueChange.of(event, warnings).stream())
                .toList());
    }
}

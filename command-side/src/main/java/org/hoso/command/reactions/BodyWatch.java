package org.hoso.command.reactions;

import java.util.List;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.Happening;
import org.hoso.command.watching.WatchedEvent;
import org.hoso.command.watching.Watcher;
import org.springframework.stereotype.Component;

/**
 * Keeps the list of bodies that cases wait for in step with the ledger; one write a batch, in the transaction that moves the
 * token. A group of its own, so that it reads the ledger from its beginning also where the list of due dates is already there.
 */
@Component(BodyWatch.GROUP)
class BodyWatch implements Watcher {
    static final String GROUP = "body-watch";

    private final BodyList bodies;

    BodyWatch(BodyList bodies) {
        this.bodies = bodies;
    }

    @Override
    public boolean concerns(Happening event) {
        return event instanceof CaseEvent e && !BodyChange.of(e).isEmpty();
    }

    @Override
    public void write(List<WatchedEvent> batch) {
        bodies.apply(WatchedEvent.ofCases(batch)
                .flatMap(event -> BodyChange.of(event).stream())
                .toList());
    }
}

package org.hoso.command.checker;

import java.util.List;
import java.util.function.Supplier;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.Happening;
import org.hoso.command.watching.WatchedEvent;
import org.hoso.command.watching.Watcher;
import org.hoso.law.Law;
import org.springframework.stereotype.Component;

/** Keeps the list of what is to be looked at in step with the ledger; one write a batch, in the transaction that moves the token. */
@Component(LookWatch.GROUP)
class LookWatch implements Watcher {
    static final String GROUP = "look-watch";

    private final LookList looks;
    private final Supplier<Law> law;

    LookWatch(LookList looks, Supplier<Law> law) {
        this.looks = looks;
        this.law = law;
    }

    @Override
    public boolean concerns(Happening event) {
        return event instanceof CaseEvent e && !LookChange.of(e).isEmpty();
    }

    @Override
    public void write(List<WatchedEvent> batch) {
        looks.apply(
                WatchedEvent.ofCases(batch)
                        .flatMap(event -> LookChange.of(event).stream())
                        .toList(),
                law.get().removalRules().rechecks());
    }
}

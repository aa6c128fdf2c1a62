package org.hoso.query.progress;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.Rulings;
import org.hoso.query.known.Head;

/** How far a case has come, folded from its events; no text and no name of a person is in it. */
public record Progress(
        Head head, Strands strands, ProgressClocks clocks, Owed owed, BreachTasks tasks, Rulings rulings) {
    public static final Progress NONE =
            new Progress(Head.NONE, Strands.NONE, ProgressClocks.NONE, Owed.NOBODY, BreachTasks.NONE, Rulings.NONE);

    /** Of an event that is taken to have been recorded as it happened. */
    public Progress after(CaseEvent event) {
        return after(event, event.at());
    }

    public Progress after(CaseEvent event, Instant recorded) {
        return new Progress(
                head.after(event),
                strands.after(event, this),
                clocks.after(event, recorded),
                owed.after(event),
                tasks.after(event, this),
                rulings.after(event));
    }

    /** The reports and conclusions whose givers are to be told the outcome, by the body that answers for the case. */
    List<UUID> untold() {
        return owed.by(head.owner()).toList();
    }
}

package org.hoso.query.progress;

import org.hoso.cases.CaseEvent;

/** How far a case has come, folded from its events; no text and no name of a person is in it. */
public record Progress(Head head, Strands strands, RunningClocks clocks) {
    public static final Progress NONE = new Progress(Head.NONE, Strands.NONE, RunningClocks.NONE);

    public Progress after(CaseEvent event) {
        return new Progress(head.after(event), strands.after(event, this), clocks.after(event));
    }
}

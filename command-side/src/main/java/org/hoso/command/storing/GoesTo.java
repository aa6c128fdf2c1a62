package org.hoso.command.storing;

import org.hoso.cases.CaseId;

/** A step was asked of a surviving case and belongs to one that goes on under it. */
public class GoesTo extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient CaseId half;

    GoesTo(CaseId half) {
        super("the step belongs to case " + half);
        this.half = half;
    }

    public CaseId half() {
        return half;
    }
}

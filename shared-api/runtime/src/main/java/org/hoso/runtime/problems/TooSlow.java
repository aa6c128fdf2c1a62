package org.hoso.runtime.problems;

/** 408: the body did not come in time; nothing was done. */
public final class TooSlow extends ToldProblem {
    private static final long serialVersionUID = 1L;

    public TooSlow() {
        super("a body came too slowly");
    }

    @Override
    public String code() {
        return ProblemCode.TOO_SLOW.code();
    }

    @Override
    public int status() {
        return ProblemCode.TOO_SLOW.status();
    }
}

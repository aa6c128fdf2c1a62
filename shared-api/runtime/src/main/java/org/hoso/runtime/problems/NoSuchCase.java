package org.hoso.runtime.problems;

/** 404: no such case for this reader; whether it exists for others is not said. */
public final class NoSuchCase extends ToldProblem {
    private static final long serialVersionUID = 1L;

    public NoSuchCase() {
        super("no such case");
    }

    @Override
    public String code() {
        return ProblemCode.NO_SUCH_CASE.code();
    }

    @Override
    public int status() {
        return ProblemCode.NO_SUCH_CASE.status();
    }
}

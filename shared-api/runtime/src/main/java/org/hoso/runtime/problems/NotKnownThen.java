package org.hoso.runtime.problems;

/** 404: there is this case and the reader may see it today, but nothing of it was recorded yet at the moment asked for. */
public final class NotKnownThen extends ToldProblem {
    private static final long serialVersionUID = 1L;

    public NotKnownThen() {
        super("not known then");
    }

    @Override
    public String code() {
        return ProblemCode.NOT_KNOWN_THEN.code();
    }

    @Override
    public int status() {
        return ProblemCode.NOT_KNOWN_THEN.status();
    }
}

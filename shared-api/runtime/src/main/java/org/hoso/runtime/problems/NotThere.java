package org.hoso.runtime.problems;

/** 404: what the path names beside a case is not there for this reader; whether it is there for others is not said. */
public final class NotThere extends ToldProblem {
    private static final long serialVersionUID = 1L;

    private final ProblemCode missing;

    private NotThere(ProblemCode missing) {
        super("not there: " + missing.code());
        this.missing = missing;
    }

    /** Of the register. */
    public static NotThere subject() {
        return new NotThere(ProblemCode.NO_SUCH_SUBJECT);
    }

    public static NotThere appeal() {
        return new NotThere(ProblemCode.NO_SUCH_APPEAL);
    }

    public static NotThere decision() {
        return new NotThere(ProblemCode.NO_SUCH_DECISION);
    }

    public static NotThere correction() {
        return new NotThere(ProblemCode.NO_SUCH_CORRECTION);
    }

    /** Of a case. */
    public static NotThere event() {
        return new NotThere(ProblemCode.NO_SUCH_EVENT);
    }

    /** Of a case, or its bytes. */
    public static NotThere evidence() {
        return new NotThere(ProblemCode.NO_SUCH_EVIDENCE);
    }

    public static NotThere dispatch() {
        return new NotThere(ProblemCode.NO_SUCH_DISPATCH);
    }

    /** Given out, or of a day. */
    public static NotThere file() {
        return new NotThere(ProblemCode.NO_SUCH_FILE);
    }

    public static NotThere figure() {
        return new NotThere(ProblemCode.NO_SUCH_FIGURE);
    }

    public static NotThere list() {
        return new NotThere(ProblemCode.NO_SUCH_LIST);
    }

    public static NotThere delisting() {
        return new NotThere(ProblemCode.NO_SUCH_DELISTING);
    }

    public static NotThere view() {
        return new NotThere(ProblemCode.NO_SUCH_VIEW);
    }

    public static NotThere watcher() {
        return new NotThere(ProblemCode.NO_SUCH_WATCHER);
    }

    public static NotThere checkpoint() {
        return new NotThere(ProblemCode.NO_SUCH_CHECKPOINT);
    }

    @Override
    public String code() {
        return missing.code();
    }

    @Override
    public int status() {
        return missing.status();
    }
}

package org.hoso.runtime.problems;

import java.util.List;

/** 400: the request is not what the interface describes; everything found wrong is listed at once, and nothing was done. */
public final class BadShape extends ToldProblem {
    private static final long serialVersionUID = 1L;
    private static final int MOST = 100;

    private final transient List<Fault> faults;

    public BadShape(List<Fault> faults) {
        super("bad shape at " + faults.stream().limit(MOST).map(Fault::pointer).toList());
        this.faults = faults.stream().limit(MOST).toList();
    }

    public BadShape(Fault fault) {
        this(List.of(fault));
    }

    @Override
    public List<Fault> faults() {
        return faults;
    }

    @Override
    public String code() {
        return ProblemCode.BAD_SHAPE.code();
    }

    @Override
    public int status() {
        return ProblemCode.BAD_SHAPE.status();
    }
}

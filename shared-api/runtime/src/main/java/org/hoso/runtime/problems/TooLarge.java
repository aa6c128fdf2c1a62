package org.hoso.runtime.problems;

import java.util.Map;

/** 413: the body is longer than this path accepts; reading stopped there. */
public final class TooLarge extends ToldProblem {
    private static final long serialVersionUID = 1L;

    private final long mostBytes;

    public TooLarge(long mostBytes) {
        super("body over " + mostBytes + " bytes");
        this.mostBytes = mostBytes;
    }

    @Override
    public Map<String, Object> extra() {
        return Map.of("mostBytes", mostBytes);
    }

    @Override
    public String code() {
        return ProblemCode.TOO_LARGE.code();
    }

    @Override
    public int status() {
        return ProblemCode.TOO_LARGE.status();
    }
}

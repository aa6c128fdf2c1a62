package org.hoso.runtime.problems;

import java.time.Duration;
import java.util.Map;

/** 503: the store went away while it was asked to commit. Whether it did nobody here knows; a repeat with the same key finds out. */
public final class OutcomeUnknown extends ToldProblem {
    private static final long serialVersionUID = 1L;

    private final Duration retryAfter;

    public OutcomeUnknown(Duration retryAfter) {
        super("a commit was not answered");
        this.retryAfter = retryAfter;
    }

    @Override
    public Map<String, String> headers() {
        return Map.of("Retry-After", Away.wholeSeconds(retryAfter));
    }

    @Override
    public String code() {
        return ProblemCode.OUTCOME_UNKNOWN.code();
    }

    @Override
    public int status() {
        return ProblemCode.OUTCOME_UNKNOWN.status();
    }
}

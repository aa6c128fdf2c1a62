package org.hoso.runtime.problems;

import java.time.Duration;
import java.util.Map;

/** 429: as many requests as may be are at work, and as many as may wait do; this one has not begun. */
public final class Busy extends ToldProblem {
    private static final long serialVersionUID = 1L;

    private final Duration retryAfter;

    public Busy(Duration retryAfter) {
        super("the queue is full");
        this.retryAfter = retryAfter;
    }

    @Override
    public Map<String, String> headers() {
        return Map.of("Retry-After", Away.wholeSeconds(retryAfter));
    }

    @Override
    public String code() {
        return ProblemCode.BUSY.code();
    }

    @Override
    public int status() {
        return ProblemCode.BUSY.status();
    }
}

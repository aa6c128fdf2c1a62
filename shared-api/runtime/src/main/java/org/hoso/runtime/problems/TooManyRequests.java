package org.hoso.runtime.problems;

import java.time.Duration;
import java.util.Map;

/** 429: this officer asks faster than the limit. */
public final class TooManyRequests extends ToldProblem {
    private static final long serialVersionUID = 1L;

    private final Duration retryAfter;

    public TooManyRequests(Duration retryAfter) {
        super("too many requests");
        this.retryAfter = retryAfter;
    }

    @Override
    public Map<String, String> headers() {
        return Map.of("Retry-After", Away.wholeSeconds(retryAfter));
    }

    @Override
    public String code() {
        return ProblemCode.TOO_MANY_REQUESTS.code();
    }

    @Override
    public int status() {
        return ProblemCode.TOO_MANY_REQUESTS.status();
    }
}

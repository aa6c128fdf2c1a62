package org.hoso.runtime.problems;

import java.time.Duration;
import java.util.Map;

/** 503: a store is away for the moment; nothing was done, and the same call may be made again. */
public final class Away extends ToldProblem {
    private static final long serialVersionUID = 1L;

    private final Duration retryAfter;

    public Away(Duration retryAfter) {
        super("a store is away");
        this.retryAfter = retryAfter;
    }

    @Override
    public Map<String, String> headers() {
        return Map.of("Retry-After", wholeSeconds(retryAfter));
    }

    /** Seconds as the header counts them: whole, at least one. */
    static String wholeSeconds(Duration duration) {
        return String.valueOf(Math.max(1, duration.plusMillis(999).toSeconds()));
    }

    @Override
    public String code() {
        return ProblemCode.AWAY.code();
    }

    @Override
    public int status() {
        return ProblemCode.AWAY.status();
    }
}

package org.hoso.runtime.problems;

import java.time.Duration;
import java.util.Map;

/** 503: this process and the database do not agree on what time it is; what were recorded now could never be proved. */
public final class ClockAstray extends ToldProblem {
    private static final long serialVersionUID = 1L;

    private final long seconds;

    /** @param apart how far this process is ahead of the database; negative where it is behind */
    public ClockAstray(Duration apart) {
        super("the clock is " + apart.toSeconds() + " s ahead of the database's");
        this.seconds = apart.abs().toSeconds();
    }

    @Override
    public Map<String, Object> extra() {
        return Map.of("seconds", seconds);
    }

    @Override
    public Map<String, String> headers() {
        return Map.of("Retry-After", "60");
    }

    @Override
    public String code() {
        return ProblemCode.CLOCK_ASTRAY.code();
    }

    @Override
    public int status() {
        return ProblemCode.CLOCK_ASTRAY.status();
    }
}

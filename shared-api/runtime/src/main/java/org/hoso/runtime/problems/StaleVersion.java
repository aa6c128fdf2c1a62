package org.hoso.runtime.problems;

import java.util.List;
import java.util.Map;

/** 412: {@code If-Match} names an older version of the case; nothing was done. */
public final class StaleVersion extends ToldProblem {
    private static final long serialVersionUID = 1L;

    private final long current;
    private final transient List<?> since;

    /**
     * @param current the version of the case now
     * @param since   what happened after the version named, as the answer tells it (stored names or small objects)
     */
    public StaleVersion(long current, List<?> since) {
        super("stale version, now " + current);
        this.current = current;
        this.since = List.copyOf(since);
    }

    @Override
    public Map<String, Object> extra() {
        return Map.of("currentVersion", current, "eventsSince", since);
    }

    @Override
    public Map<String, String> headers() {
        return Map.of("ETag", "\"" + current + "\"");
    }

    @Override
    public String code() {
        return ProblemCode.STALE_VERSION.code();
    }

    @Override
    public int status() {
        return ProblemCode.STALE_VERSION.status();
    }
}

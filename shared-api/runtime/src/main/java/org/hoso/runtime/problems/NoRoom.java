package org.hoso.runtime.problems;

import java.time.Duration;
import java.util.Map;

/** 503: the disk of a store is full; nothing was done, and the same call may be made again once somebody has made room. */
public final class NoRoom extends ToldProblem {
    private static final long serialVersionUID = 1L;

    /** Room is made by hand, and is there at once then. */
    private static final Duration RETRY = Duration.ofSeconds(30);

    public NoRoom() {
        super("a store has no room");
    }

    @Override
    public Map<String, String> headers() {
        return Map.of("Retry-After", Away.wholeSeconds(RETRY));
    }

    @Override
    public String code() {
        return ProblemCode.NO_ROOM.code();
    }

    @Override
    public int status() {
        return ProblemCode.NO_ROOM.status();
    }
}

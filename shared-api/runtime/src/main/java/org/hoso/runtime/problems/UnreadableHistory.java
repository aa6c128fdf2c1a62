package org.hoso.runtime.problems;

import java.util.Map;

/** 503: the history holds an event of an unknown stored name; it names which, because nothing can be guessed. */
public final class UnreadableHistory extends ToldProblem {
    private static final long serialVersionUID = 1L;

    private final String storedName;
    private final long position;

    /** @param position where the event stands, in the ledger or in its case, as the thrower counts */
    public UnreadableHistory(String storedName, long position) {
        super("unknown stored name " + storedName + " at " + position);
        this.storedName = storedName;
        this.position = position;
    }

    @Override
    public Map<String, Object> extra() {
        return Map.of("storedName", storedName, "position", position);
    }

    @Override
    public Map<String, String> headers() {
        return Map.of("Retry-After", "60");
    }

    @Override
    public String code() {
        return ProblemCode.UNREADABLE_HISTORY.code();
    }

    @Override
    public int status() {
        return ProblemCode.UNREADABLE_HISTORY.status();
    }
}

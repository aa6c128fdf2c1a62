package org.hoso.runtime.problems;

import java.util.Map;

/**
 * 503: what the store holds was not written by this system, so nothing is decided by it, shown as proof of it or signed over it. No
 * time is told after which to come again: only an operator mends this.
 */
public final class Tampered extends ToldProblem {
    private static final long serialVersionUID = 1L;

    private final ProblemCode code;
    private final transient Map<String, Object> extra;

    private Tampered(ProblemCode code, Map<String, Object> extra, String message) {
        super(message);
        this.code = code;
        this.extra = extra;
    }

    /** @param size of the signed checkpoint that the ledger does not continue */
    public static Tampered forkedLedger(long size) {
        return new Tampered(
                ProblemCode.FORKED_LEDGER,
                Map.of("size", size),
                "the ledger does not continue its checkpoint of " + size + " events; nothing more is signed");
    }

    /** @param position of an event that is not what the ledger hashed */
    public static Tampered alteredEvent(long position) {
        return new Tampered(
                ProblemCode.ALTERED_EVENT,
                Map.of("position", position),
                "the event at position " + position + " is not the one that the ledger hashed");
    }

    /** @param row table and key, for the log only */
    public static Tampered forgedRow(String row) {
        return new Tampered(ProblemCode.FORGED_ROW, Map.of(), "a row was not written by this system: " + row);
    }

    @Override
    public String code() {
        return code.code();
    }

    @Override
    public int status() {
        return code.status();
    }

    @Override
    public Map<String, Object> extra() {
        return extra;
    }
}

package org.hoso.runtime.problems;

import java.util.Map;

/** 503: the database holds an event of this case that the ledger does not have, or has otherwise; nothing is decided upon it. */
public final class TamperedHistory extends ToldProblem {
    private static final long serialVersionUID = 1L;

    private final long version;

    /** @param version which of the case is not the ledger's */
    public TamperedHistory(String caseId, long version) {
        super("version " + version + " of " + caseId + " is not the ledger's");
        this.version = version;
    }

    @Override
    public Map<String, Object> extra() {
        return Map.of("version", version);
    }

    @Override
    public Map<String, String> headers() {
        return Map.of("Retry-After", "60");
    }

    @Override
    public String code() {
        return ProblemCode.TAMPERED_HISTORY.code();
    }

    @Override
    public int status() {
        return ProblemCode.TAMPERED_HISTORY.status();
    }
}

package org.hoso.runtime.proof;

import org.springframework.boot.health.contributor.Status;

/** The ledger is no longer the one that was signed: rows were changed or lost since. Only a restored database mends this. */
public final class ForkedLedger extends IllegalStateException {
    /** Of health: an alarm of its own. */
    public static final Status FORKED = new Status("FORKED", "the ledger is not the one that was signed");

    private static final long serialVersionUID = 1L;

    ForkedLedger(long size) {
        super("the ledger does not continue its checkpoint of " + size + " events; nothing more is signed");
    }
}

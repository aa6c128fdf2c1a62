package org.hoso.runtime.proof;

/** Leaves of the ledger, or hashes over them, that must be there are missing. */
final class HolesInLedger extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    HolesInLedger(String what) {
        super(what);
    }
}

package org.hoso.ops.witness;

/** The ledger shows something that does not continue what it showed before. It is not co-signed, and somebody must be told. */
final class ForkSeen extends Exception {
    private static final long serialVersionUID = 1L;

    ForkSeen(String what) {
        super(what);
    }
}

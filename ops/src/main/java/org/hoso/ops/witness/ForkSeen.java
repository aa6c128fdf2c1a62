package org.hoso.ops.witness;

/** The ledger is not the one that it was. It is not co-signed, and somebody must be told. */
final class ForkSeen extends Exception {
    private static final long serialVersionUID = 1L;

    private final boolean admitted;

    private ForkSeen(String what, boolean admitted) {
        super(what);
        this.admitted = admitted;
    }

    /** What it shows does not continue what it showed before. */
    static ForkSeen shown(String what) {
        return new ForkSeen(what, false);
    }

    /** The ledger says itself that it is not the one that was signed, and gives no checkpoint and no proof. */
    static ForkSeen admitted(String answer) {
        return new ForkSeen("the ledger says itself that it is not the one that was signed: " + answer, true);
    }

    /** Whether the ledger said it; else the witness found it. */
    boolean isAdmitted() {
        return admitted;
    }
}

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

    /** What it shows does not continue what it showed another witness, which refused. */
    static ForkSeen shownTo(String witness, ForkSeen what) {
        return new ForkSeen(
                "a witness refused, and its checkpoints prove it (" + witness + "): " + what.getMessage(),
                what.admitted);
    }

    /** The ledger says itself that it is not the one that was signed, and gives no checkpoint and no proof. */
    static ForkSeen admitted(String answer) {
        return new ForkSeen("the ledger says itself that it is not the one that was signed: " + answer, true);
    }

    /** With what became of the refusal. */
    ForkSeen and(String more) {
        return new ForkSeen(getMessage() + "\n" + more, admitted);
    }

    /** Whether the ledger said it; else the witness found it. */
    boolean isAdmitted() {
        return admitted;
    }
}

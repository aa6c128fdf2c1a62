package org.hoso.runtime.verifying;

/** What can be wrong with a store. */
public enum FaultReason {
    LOST_POSITION("the ledger has no such position"),
    LOST_EVENT("the event is gone that the ledger has hashed"),
    ALTERED("the event is not what the ledger hashed"),
    MISPLACED("the index of the server's events names another event"),
    OUT_OF_TURN("the event does not follow the one before it in its case"),
    BACK_IN_TIME("the position was handed out before the one that precedes it, or in an earlier epoch"),
    TOO_EARLY("the position was handed out before the event says that it was recorded"),
    CLOCK_AHEAD("the event was recorded, and signed, under a clock that ran ahead"),
    TOO_LATE("the position was handed out after it was signed"),
    CUT("the ledger ends before what it had reached"),
    BEYOND("the ledger goes on after its own end"),
    BESIDE("an event stands here that the ledger never took"),
    AGAIN("the event stands as if it had yet to get its position"),
    AHEAD("a moment is told that is yet to come"),
    REWRITTEN("events and hashes agree with each other, and not with what was signed"),
    NO_CHECKPOINT("the signed note of that size is no checkpoint of this ledger, or its signature is false"),
    FALSE_TREE("a kept hash of the tree is not that of the events under it"),
    FALSE_STAMP("a time stamp is not what it is kept as");

    private final String text;

    FaultReason(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }
}

package org.hoso.command.dispatching;

/** What came of one attempt. */
sealed interface Carried {
    /** @param receipt the carrier's reference, never an address */
    record Arrived(String receipt) implements Carried {}

    /**
     * @param code    stable, without a word of what was sent or answered
     * @param forGood it would not go better another time
     */
    record Trouble(String code, boolean forGood) implements Carried {
        static Trouble passing(String code) {
            return new Trouble(code, false);
        }
    }
}

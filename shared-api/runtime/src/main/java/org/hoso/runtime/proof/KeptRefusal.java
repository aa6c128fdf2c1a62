package org.hoso.runtime.proof;

import java.time.Instant;
import org.hoso.proof.Checkpoint;
import org.hoso.proof.Note;
import org.hoso.proof.WitnessRefusal;

/**
 * A witness's refusal, as it was handed in.
 *
 * @param signed  with the witness's signature
 * @param takenAt when it was handed in, by the database's clock
 */
public record KeptRefusal(Note signed, WitnessRefusal refusal, Instant takenAt) {
    /** The name of the witness that signed it. */
    public String witness() {
        return signed.signatures().getFirst().name();
    }

    /** What the witness had seen before. */
    public Checkpoint seen() {
        return Checkpoint.of(refusal.seen());
    }

    /** What it was shown then. */
    public Checkpoint shown() {
        return Checkpoint.of(refusal.shown());
    }
}

package org.hoso.proof;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

/**
 * A witness's signature of a checkpoint (C2SP tlog-cosignature, {@code cosignature/v1}): at that second, this tree continued
 * everything that the witness had seen of the ledger before.
 */
public final class Cosignature {
    private static final int ID = 4;
    private static final int BYTES = ID + Long.BYTES + 64;

    private Cosignature() {}

    /** The line that a witness adds to a checkpoint's note. */
    public static Note.Signed by(SigningKey witness, Note checkpoint, Instant at) {
        byte[] signature = witness.signature(signed(checkpoint, at.getEpochSecond()));
        return new Note.Signed(
                witness.verifier().name(),
                ByteBuffer.allocate(BYTES)
                        .put(witness.verifier().asWitness().id())
                        .putLong(at.getEpochSecond())
                        .put(signature)
                        .array());
    }

    /** When that witness signed this note, where it did. @param witness of the kind {@link VerifierKey#asWitness} */
    public static Optional<Instant> at(Note checkpoint, VerifierKey witness) {
        return line(checkpoint, witness)
                .map(line -> Instant.ofEpochSecond(ByteBuffer.wrap(line.bytes()).getLong(ID)));
    }

    /** The line by which that witness signed this note, where it did. */
    public static Optional<Note.Signed> line(Note checkpoint, VerifierKey witness) {
        return checkpoint.signatures().stream()
                .filter(line -> line.name().equals(witness.name()) && line.bytes().length == BYTES)
                .filter(line -> Arrays.equals(Arrays.copyOf(line.bytes(), ID), witness.id()))
                .filter(line -> holds(checkpoint, line, witness))
                .findFirst();
    }

    private static boolean holds(Note checkpoint, Note.Signed line, VerifierKey witness) {
        long second = ByteBuffer.wrap(line.bytes()).getLong(ID);
        return second >= 0
                && second <= Instant.MAX.getEpochSecond()
                && witness.verifies(
                        signed(checkpoint, second), Arrays.copyOfRange(line.bytes(), ID + Long.BYTES, BYTES));
    }

    private static byte[] signed(Note checkpoint, long second) {
        return ("cosignature/v1\ntime " + second + "\n" + checkpoint.text()).getBytes(StandardCharsets.UTF_8);
    }
}

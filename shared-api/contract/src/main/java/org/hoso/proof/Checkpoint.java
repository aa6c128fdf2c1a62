package org.hoso.proof;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import org.hoso.wire.Leaf;

/**
 * What the ledger held when it had so many events (C2SP tlog-checkpoint): whoever keeps one can tell later whether anything up
 * to there was changed or left out.
 *
 * @param origin which ledger; the name of the key that signs it
 * @param size   number of events, from 0
 * @param root   of the tree over them, 32 bytes
 */
public record Checkpoint(String origin, long size, byte[] root) {
    private static final int LINES = 3;
    private static final String TIME = "time ";

    /** The text that is signed. */
    public String text() {
        return origin + "\n" + size + "\n" + Base64.getEncoder().encodeToString(root) + "\n";
    }

    /** What a note's text says; lines after the third are extensions and are passed over. @throws NotAProof */
    public static Checkpoint of(Note note) {
        String[] lines = note.text().split("\n", -1);
        if (lines.length < 4 || lines[0].isEmpty()) throw new NotAProof("a checkpoint has three lines");
        if (!lines[1].matches("0|[1-9]\\d{0,17}")) throw new NotAProof("a checkpoint's second line is its size");
        byte[] root = Note.base64(lines[2]);
        if (root.length != TreeHash.BYTES) throw new NotAProof("a checkpoint's root has 32 bytes");
        return new Checkpoint(lines[0], Long.parseLong(lines[1]), root);
    }

    /** Whether that ledger's key signed it as a checkpoint of its own. @throws NotAProof where it signed what is no checkpoint */
    public static boolean isBy(Note note, VerifierKey ledger) {
        return note.isSignedBy(ledger) && of(note).origin().equals(ledger.name());
    }

    public Note signedBy(SigningKey key) {
        return key.sign(text());
    }

    /** With the moment of signing as an extension line, so that it is signed too. */
    public Note signedBy(SigningKey key, Instant at) {
        return key.sign(text() + TIME + Leaf.time(at) + "\n");
    }

    /** When a note says that it was signed; nothing where it does not say. @throws NotAProof where it says no moment */
    public static Optional<Instant> signedAt(Note note) {
        return note.text()
                .lines()
                .skip(LINES)
                .filter(line -> line.startsWith(TIME))
                .findFirst()
                .map(Checkpoint::moment);
    }

    private static Instant moment(String line) {
        try {
            return Instant.parse(line.substring(TIME.length()));
        } catch (DateTimeException otherwise) {
            throw new NotAProof("a checkpoint's time is no moment");
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Checkpoint that
                && origin.equals(that.origin)
                && size == that.size
                && Arrays.equals(root, that.root);
    }

    @Override
    public int hashCode() {
        return Long.hashCode(size) + Arrays.hashCode(root);
    }
}

package org.hoso.proof;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;

/**
 * That a witness did not co-sign, and over what: two checkpoints that bear the ledger's own signatures and of which no one history is
 * the other's beginning. A text of four lines, signed as a note with the witness's key; a plain note's key and a
 * co-signature's are told apart by their ids, so that neither passes for the other.
 *
 * @param at    when it refused, by its own clock, to the second
 * @param seen  what it had seen before, whole
 * @param shown what it was shown then, whole
 */
public record WitnessRefusal(Instant at, Note seen, Note shown) {
    private static final String FORM = "witness-refusal/v1";
    private static final String TIME = "time ";
    private static final String SEEN = "seen ";
    private static final String SHOWN = "shown ";
    private static final int LINES = 4;

    /** @throws NotAProof for any other text than {@link #signedBy} signs, or where one of the two is no checkpoint */
    public static WitnessRefusal of(Note signed) {
        String[] lines = signed.text().split("\n");
        if (lines.length != LINES || !lines[0].equals(FORM)) throw new NotAProof("a refusal has four lines");
        String second = after(TIME, lines[1]);
        if (!second.matches("0|[1-9]\\d{0,11}")) throw new NotAProof("a refusal's time is a second");
        return new WitnessRefusal(
                Instant.ofEpochSecond(Long.parseLong(second)),
                checkpoint(after(SEEN, lines[2])),
                checkpoint(after(SHOWN, lines[3])));
    }

    /** As it is handed in. */
    public Note signedBy(SigningKey witness) {
        return witness.sign(FORM + "\n" + TIME + at.getEpochSecond() + "\n" + SEEN + written(seen) + "\n" + SHOWN
                + written(shown) + "\n");
    }

    /** Whether that witness signed it. @param witness of the kind {@link VerifierKey#asWitness} */
    public static boolean isBy(Note signed, VerifierKey witness) {
        return signed.isSignedBy(new VerifierKey(witness.name(), witness.bytes()));
    }

    private static String after(String word, String line) {
        if (!line.startsWith(word)) throw new NotAProof("a refusal's lines are time, seen, shown");
        return line.substring(word.length());
    }

    private static Note checkpoint(String base64) {
        Note note = Note.parse(new String(Note.base64(base64), StandardCharsets.UTF_8));
        Checkpoint.of(note);
        return note;
    }

    private static String written(Note note) {
        return Base64.getEncoder().encodeToString(note.written().getBytes(StandardCharsets.UTF_8));
    }
}

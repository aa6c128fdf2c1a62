package org.hoso.proof;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/**
 * A signed text (C2SP signed-note): the text, an empty line, and a line for each signature.
 *
 * @param text       what is signed, with its last line feed
 * @param signatures in their order; those of keys that nobody here knows are kept and count for nothing
 */
public record Note(String text, List<Signed> signatures) {
    private static final String DASH = "— ";
    private static final int MOST_SIGNATURES = 100;

    /**
     * One signature line.
     *
     * @param name  of the signer
     * @param bytes four bytes of key id, then the signature
     */
    public record Signed(String name, byte[] bytes) {
        /** As it stands in a note, with its line feed. */
        public String line() {
            return DASH + name + " " + Base64.getEncoder().encodeToString(bytes) + "\n";
        }
    }

    public Note {
        signatures = List.copyOf(signatures);
    }

    /** @throws NotAProof where it is no signed text */
    public static Note parse(String note) {
        int end = note.lastIndexOf("\n\n");
        if (end < 0 || !note.endsWith("\n")) throw new NotAProof("a note ends with signatures after an empty line");
        if (note.chars().anyMatch(c -> c < 0x20 && c != '\n')) throw new NotAProof("a note has no control characters");
        String[] lines = note.substring(end + 2).split("\n");
        if (lines.length > MOST_SIGNATURES) throw new NotAProof("a note has at most 100 signatures");
        List<Signed> signatures = new ArrayList<>();
        for (String line : lines) signatures.add(signed(line));
        return new Note(note.substring(0, end + 1), signatures);
    }

    private static Signed signed(String line) {
        String[] parts = line.split(" ", -1);
        if (parts.length != 3 || !parts[0].equals("—") || parts[1].isEmpty())
            throw new NotAProof("a signature line reads — name base64");
        byte[] bytes = base64(parts[2]);
        if (bytes.length < 5) throw new NotAProof("a signature begins with the key's id");
        return new Signed(parts[1], bytes);
    }

    /** Whether that key signed the text; all lines that bear its name and id must hold. */
    public boolean isSignedBy(VerifierKey key) {
        byte[] signed = text.getBytes(StandardCharsets.UTF_8);
        List<Signed> own = signatures.stream()
                .filter(one -> one.name().equals(key.name()))
                .filter(one -> Arrays.equals(Arrays.copyOf(one.bytes(), 4), key.id()))
                .toList();
        return !own.isEmpty()
                && own.stream()
                        .allMatch(one -> key.verifies(signed, Arrays.copyOfRange(one.bytes(), 4, one.bytes().length)));
    }

    /** With another's signature of the same text after those it has: a witness's, say. */
    public Note with(Signed signature) {
        List<Signed> more = new ArrayList<>(signatures);
        more.add(signature);
        return new Note(text, more);
    }

    /** As it is stored and handed out. */
    public String written() {
        StringBuilder written = new StringBuilder(text).append('\n');
        signatures.forEach(one -> written.append(one.line()));
        return written.toString();
    }

    static byte[] base64(String text) {
        try {
            return Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException otherwise) {
            throw new NotAProof("not base64");
        }
    }
}

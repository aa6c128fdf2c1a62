package org.hoso.runtime.stamping;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What of a checkpoint is stamped: its note as this ledger signed it, text and own signature line, without the lines of
 * witnesses. So the stamp shows that the ledger's key had signed by then, and later lines change nothing.
 */
public final class Imprint {
    private Imprint() {}

    /** SHA-256 of the note as it is stored. */
    public static byte[] of(String note) {
        return sha256(note.getBytes(StandardCharsets.UTF_8));
    }

    static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(sha256(bytes));
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}

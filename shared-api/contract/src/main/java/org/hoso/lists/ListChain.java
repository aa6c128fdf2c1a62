package org.hoso.lists;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.hoso.cases.Sha256;

/**
 * The running hash over the changes of the lists. Whoever took every change over, in order and unaltered, comes to the same one. It
 * begins with SHA-256 over {@code hoso-lists1}; each change makes it SHA-256 over the hash before, as 32 bytes, and the change's text
 * in UTF-8, exactly as it was given.
 */
public final class ListChain {
    private static final byte[] BEGINNING = "hoso-lists1".getBytes(StandardCharsets.UTF_8);

    private ListChain() {}

    /** Before the first change. */
    public static Sha256 beginning() {
        return Sha256.of(BEGINNING);
    }

    public static Sha256 after(Sha256 before, String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(java.util.HexFormat.of().parseHex(before.value()));
            digest.update(text.getBytes(StandardCharsets.UTF_8));
            return new Sha256(java.util.HexFormat.of().formatHex(digest.digest()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform carries SHA-256", e);
        }
    }
}

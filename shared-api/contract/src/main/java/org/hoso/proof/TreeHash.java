package org.hoso.proof;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The two hashes of RFC 6962 section 2.1 that {@link org.hoso.wire.Leaf} leaves over: of a node, and of no leaf at all. */
public final class TreeHash {
    /** Bytes in a hash. */
    public static final int BYTES = 32;

    private TreeHash() {}

    /** The root of a tree without leaves. */
    public static byte[] empty() {
        return sha256().digest();
    }

    public static byte[] node(byte[] left, byte[] right) {
        return node(sha256(), left, right);
    }

    /** @param digest of one thread, which makes many: it is found once */
    static byte[] node(MessageDigest digest, byte[] left, byte[] right) {
        digest.update((byte) 1);
        digest.update(left);
        return digest.digest(right);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}

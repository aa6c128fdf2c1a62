package org.hoso.wire;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/**
 * What a subscriber was given of the ledger, as a running count and a running hash. Both ends keep one; while they are equal,
 * nothing was lost, doubled or changed on the way. It begins with SHA-256 over {@code hoso-feed1} and {@code since} as eight
 * bytes; each event makes it SHA-256 over the hash before, the position as eight bytes, and the event's leaf.
 *
 * @param since position after which the subscriber began, 0 for the beginning
 * @param given how many events so far
 * @param hash  32 bytes
 */
public record FeedChain(long since, long given, byte[] hash) {
    /** Bytes in a hash. */
    public static final int BYTES = 32;

    private static final byte[] FORM = "hoso-feed1".getBytes(StandardCharsets.UTF_8);

    /** Nothing given yet. */
    public static FeedChain from(long since) {
        ByteBuffer begin = ByteBuffer.allocate(FORM.length + Long.BYTES);
        return new FeedChain(since, 0, sha256(begin.put(FORM).putLong(since)));
    }

    /** With the next event. */
    public FeedChain after(long position, byte[] leaf) {
        ByteBuffer link = ByteBuffer.allocate(hash.length + Long.BYTES + leaf.length);
        return new FeedChain(
                since, given + 1, sha256(link.put(hash).putLong(position).put(leaf)));
    }

    private static byte[] sha256(ByteBuffer bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes.array());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FeedChain that
                && since == that.since
                && given == that.given
                && Arrays.equals(hash, that.hash);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(hash);
    }
}

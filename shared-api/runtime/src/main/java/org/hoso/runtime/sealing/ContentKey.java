package org.hoso.runtime.sealing;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/**
 * The random key of one file, under which its bytes are sealed once, piece by piece. Each piece has a random nonce of its own, since a
 * piece may be sealed again with other bytes where an upload went on after a cut; its place and whether it is the last are bound, so
 * that none can be moved, left out or cut off. The key leaves this package as a text only, to be sealed under a case's own.
 */
public final class ContentKey {
    /** Bytes by which a sealed piece is longer than its content: nonce and tag. */
    public static final int OVERHEAD = AesGcm.NONCE_BYTES + 16;

    private static final byte[] KIND = "hoso1 file piece".getBytes(StandardCharsets.US_ASCII);

    private final byte[] secret;

    private ContentKey(byte[] secret) {
        if (secret.length != MasterKey.BYTES) throw new IllegalArgumentException("a content key has 32 bytes");
        this.secret = secret;
    }

    public static ContentKey drawn(SecureRandom random) {
        byte[] secret = new byte[MasterKey.BYTES];
        random.nextBytes(secret);
        return new ContentKey(secret);
    }

    /** @throws IllegalArgumentException when the text is no content key */
    public static ContentKey of(String text) {
        return new ContentKey(Base64.getUrlDecoder().decode(text));
    }

    /** For sealing under another key, and for nothing else: whoever has it opens the file. */
    public String text() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }

    /** @param number of the piece, from 0. @return {@link #OVERHEAD} bytes more than the content has */
    public byte[] seal(long number, boolean last, byte[] content, SecureRandom random) {
        byte[] nonce = new byte[AesGcm.NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] sealed = AesGcm.encrypt(secret, nonce, place(number, last), content);
        byte[] both = Arrays.copyOf(nonce, nonce.length + sealed.length);
        System.arraycopy(sealed, 0, both, nonce.length, sealed.length);
        return both;
    }

    /** Nothing when this is not what was sealed under this key at that place. */
    public Optional<byte[]> open(long number, boolean last, byte[] sealed) {
        if (sealed.length < OVERHEAD) return Optional.empty();
        byte[] nonce = Arrays.copyOf(sealed, AesGcm.NONCE_BYTES);
        return AesGcm.decrypt(
                secret, nonce, place(number, last), Arrays.copyOfRange(sealed, nonce.length, sealed.length));
    }

    private static byte[] place(long number, boolean last) {
        return ByteBuffer.allocate(KIND.length + Long.BYTES + 1)
                .put(KIND)
                .putLong(number)
                .put((byte) (last ? 1 : 0))
                .array();
    }

    @Override
    public String toString() {
        return "ContentKey";
    }
}

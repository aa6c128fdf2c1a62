package org.hoso.wire;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.stream.Stream;

/**
 * What the ledger hashes of one stored event, exactly as it is stored. The hash is the leaf of a Merkle tree (RFC 6962) and
 * can never change its form: SHA-256 over a zero byte and each of these texts as four bytes of length, then UTF-8.
 *
 * @param timestamp when it was recorded, as the text that is stored
 * @param payload   the event's JSON, to the last space
 * @param metadata  the metadata's JSON, likewise
 */
public record Leaf(
        String eventId,
        String aggregateType,
        String caseId,
        long sequence,
        String storedName,
        String revision,
        String timestamp,
        String payload,
        String metadata) {
    /** A zero byte, and the name of this form after its length. */
    private static final byte[] BEGINNING = {0, 0, 0, 0, 5, 'h', 'o', 's', 'o', '1'};

    /** The 32 bytes that stand for this event in every proof. */
    public byte[] hash() {
        return sha256(bytes());
    }

    /** The bytes that are hashed. */
    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(payload.length() + metadata.length() + 256);
        bytes.writeBytes(BEGINNING);
        texts().map(text -> text.getBytes(StandardCharsets.UTF_8)).forEach(text -> {
            bytes.writeBytes(
                    ByteBuffer.allocate(Integer.BYTES).putInt(text.length).array());
            bytes.writeBytes(text);
        });
        return bytes.toByteArray();
    }

    private Stream<String> texts() {
        return Stream.of(
                eventId,
                aggregateType,
                caseId,
                Long.toString(sequence),
                storedName,
                revision,
                timestamp,
                payload,
                metadata);
    }

    /**
     * Hashes texts that are already in the form that a leaf has them in: each as four bytes of length, then UTF-8, from the event's
     * id to the metadata.
     */
    public static byte[] sha256(MessageDigest sha256, byte[] texts, int from, int count) {
        sha256.update(BEGINNING);
        sha256.update(texts, from, count);
        return sha256.digest();
    }

    /** @param bytes of {@link #bytes} */
    public static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}

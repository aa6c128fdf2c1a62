package org.hoso.wire;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What the ledger hashes of one stored event, exactly as it is stored, before any upcaster, and of the moment when it got its
 * position. The hash is the leaf of a Merkle tree (RFC 6962) and can never change its form: SHA-256 over a zero byte, the form's
 * name {@code hoso2} and each of these texts, as four bytes of length, then UTF-8.
 *
 * @param ledgeredAt when it got its position, to the microsecond; hashed as {@link #time}
 * @param timestamp when it was recorded, as the text that is stored
 * @param payload   the event's JSON, to the last space
 * @param metadata  the metadata's JSON, likewise
 */
public record Leaf(
        Instant ledgeredAt,
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
    private static final byte[] BEGINNING = {0, 0, 0, 0, 5, 'h', 'o', 's', 'o', '2'};

    private static final DateTimeFormatter TIME =
            new DateTimeFormatterBuilder().appendInstant(6).toFormatter(Locale.ROOT);

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
                time(ledgeredAt),
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

    /** A moment as a leaf has it: ISO 8601 in UTC, always with six digits behind the second. */
    public static String time(Instant at) {
        return TIME.format(at);
    }

    /** What a leaf begins with, up to the event's id. */
    public static byte[] beginning(Instant ledgeredAt) {
        byte[] time = time(ledgeredAt).getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(BEGINNING.length + Integer.BYTES + time.length)
                .put(BEGINNING)
                .putInt(time.length)
                .put(time)
                .array();
    }

    /**
     * Hashes texts that are already in the form that a leaf has them in: each as four bytes of length, then UTF-8, from the event's
     * id to the metadata.
     *
     * @param beginning of {@link #beginning}
     */
    public static byte[] sha256(MessageDigest sha256, byte[] beginning, byte[] texts, int from, int count) {
        sha256.update(beginning);
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

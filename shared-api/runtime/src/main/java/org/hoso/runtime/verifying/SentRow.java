package org.hoso.runtime.verifying;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import org.hoso.wire.Leaf;

/**
 * A place of the ledger with its event as PostgreSQL's binary COPY sends it: a number of fields, then each after its length in four
 * bytes. A leaf takes the stored texts in just that form, so they are hashed as they come and never read.
 */
final class SentRow {
    private static final byte[] GREETING = "PGCOPY\n".getBytes(StandardCharsets.US_ASCII);
    private static final int GREETING_BYTES = 19;
    private static final int CASE = 2;
    private static final int VERSION = 3;
    private static final int RECORDED = 6;

    private final byte[] sent;
    private final int fields;
    private final int begin;
    private final long position;
    private final int leaf;
    private final int texts;

    /** @param sent one message: a row of position, epoch, time, whether it would be taken again, leaf and the event's texts; before the first a greeting, after the last an end */
    SentRow(byte[] sent) {
        this.sent = sent;
        boolean greeted = Arrays.equals(sent, 0, Math.min(sent.length, GREETING.length), GREETING, 0, GREETING.length);
        this.begin = (greeted ? GREETING_BYTES : 0) + Short.BYTES;
        this.fields = ByteBuffer.wrap(sent).getShort(begin - Short.BYTES);
        this.position = isEnd() ? 0 : number(begin);
        this.leaf = isEnd() ? begin : after(again());
        this.texts = isEnd() ? leaf : after(leaf);
    }

    boolean isEnd() {
        return fields < 0;
    }

    long position() {
        return position;
    }

    boolean hasEvent() {
        return length(texts) >= 0;
    }

    /** Whether the ledger would take its event again. */
    boolean isTakenAgain() {
        return sent[again() + Integer.BYTES] != 0;
    }

    private int again() {
        return after(after(after(begin)));
    }

    /** How many bytes of texts, with their lengths. */
    int bytes() {
        return sent.length - texts;
    }

    /** When it got its position, in the database's microseconds. */
    long ledgeredAt() {
        return number(after(after(begin)));
    }

    /** @param beginning of a leaf of that moment */
    byte[] hash(MessageDigest sha256, byte[] beginning) {
        return Leaf.sha256(sha256, beginning, sent, texts, bytes());
    }

    boolean isHashedAs(byte[] hash) {
        return Arrays.equals(sent, leaf + Integer.BYTES, texts, hash, 0, hash.length);
    }

    /** Whether it says of itself that it was recorded before it got its position. @param latest of {@link ClockTolerance#latest} */
    boolean isRecordedBefore(byte[] latest) {
        int at = field(RECORDED);
        return ClockTolerance.notAfter(sent, at + Integer.BYTES, length(at), latest)
                || ClockTolerance.fit(text(RECORDED), Moments.of(ledgeredAt()));
    }

    /** Puts it behind those before it. */
    void join(Lineup lineup) {
        int epochAt = after(begin);
        lineup.ledgered(ByteBuffer.wrap(sent).getInt(epochAt + Integer.BYTES), ledgeredAt());
        int caseAt = field(CASE);
        int versionAt = after(caseAt);
        lineup.add(sent, caseAt + Integer.BYTES, length(caseAt), versionAt + Integer.BYTES, length(versionAt));
    }

    /** Which event it is; nothing personal. */
    String where() {
        return "case " + text(CASE) + ", version " + text(VERSION);
    }

    private String text(int number) {
        int at = field(number);
        return new String(sent, at + Integer.BYTES, Math.max(length(at), 0), StandardCharsets.UTF_8);
    }

    private int field(int number) {
        int at = texts;
        for (int n = 0; n < number; n++) at = after(at);
        return at;
    }

    /** Where the field after this one begins; one that is null has no bytes. */
    private int after(int field) {
        return field + Integer.BYTES + Math.max(length(field), 0);
    }

    private long number(int field) {
        return ByteBuffer.wrap(sent).getLong(field + Integer.BYTES);
    }

    private int length(int field) {
        return ByteBuffer.wrap(sent).getInt(field);
    }
}

package org.hoso.query.audit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.hoso.cases.Role;
import org.hoso.query.rights.Reader;
import org.hoso.wire.FeedChain;

/**
 * How far a subscriber has read, and what it was given on the way.
 *
 * @param upTo     last position covered, given or not
 * @param withheld how many events up to there its rights did not show
 * @param reader   whose cursor it is
 * @param rights   in which roles the reader read last
 */
record FeedCursor(FeedChain chain, long upTo, long withheld, byte[] reader, byte[] rights) {
    private static final int MARK = 8;
    private static final byte FORM = 1;
    /** Bytes of one cursor. */
    static final int BYTES = 1 + 4 * Long.BYTES + FeedChain.BYTES + 2 * MARK;

    static FeedCursor begin(Reader reader, long since) {
        return new FeedCursor(FeedChain.from(since), since, 0, mark(who(reader)), mark(roles(reader)));
    }

    boolean isOf(Reader other) {
        return Arrays.equals(reader, mark(who(other)));
    }

    boolean hasRightsOf(Reader other) {
        return Arrays.equals(rights, mark(roles(other)));
    }

    /** Read on, in the roles of now. */
    FeedCursor to(FeedChain further, long position, long moreWithheld, Reader now) {
        return new FeedCursor(further, position, withheld + moreWithheld, reader, mark(roles(now)));
    }

    byte[] bytes() {
        return ByteBuffer.allocate(BYTES)
                .put(FORM)
                .putLong(chain.since())
                .putLong(chain.given())
                .put(chain.hash())
                .putLong(upTo)
                .putLong(withheld)
                .put(reader)
                .put(rights)
                .array();
    }

    /** From so many bytes, whoever wrote them: only those that {@link #bytes} would write again are a cursor's. */
    static FeedCursor of(byte[] bytes) {
        ByteBuffer from = ByteBuffer.wrap(bytes, 1, BYTES - 1);
        FeedChain chain = new FeedChain(from.getLong(), from.getLong(), take(from, FeedChain.BYTES));
        return new FeedCursor(chain, from.getLong(), from.getLong(), take(from, MARK), take(from, MARK));
    }

    private static byte[] take(ByteBuffer from, int bytes) {
        byte[] taken = new byte[bytes];
        from.get(taken);
        return taken;
    }

    private static String who(Reader reader) {
        return reader.officer() + "\n" + reader.agency();
    }

    private static String roles(Reader reader) {
        return reader.roles().stream().map(Role::stored).sorted().collect(Collectors.joining(","));
    }

    private static byte[] mark(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Arrays.copyOf(hash, MARK);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}

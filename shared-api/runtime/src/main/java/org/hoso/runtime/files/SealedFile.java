package org.hoso.runtime.files;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.Arrays;
import org.hoso.cases.Sha256;
import org.hoso.runtime.sealing.ContentKey;

/** A kept file with the key that opens it. Each piece is authenticated before a byte of it is handed out. */
public final class SealedFile implements AutoCloseable {
    private final FileName name;
    private final StoredBytes stored;
    private final ContentKey key;

    /** @throws AlteredFile when it is no such file, or was cut */
    public SealedFile(FileName name, StoredBytes stored, ContentKey key) throws IOException {
        this.name = name;
        this.stored = stored;
        this.key = key;
        byte[] head = SealedForm.head();
        if (SealedForm.content(stored.size()) < 0 || !Arrays.equals(head, stored.read(0, head.length)))
            throw new AlteredFile(name, "it has another form");
        piece(pieces() - 1);
    }

    /** Bytes of content. */
    public long size() {
        return SealedForm.content(stored.size());
    }

    /**
     * A part of the content; it is read and opened as it is asked for.
     *
     * @throws IllegalArgumentException when the file does not reach so far
     */
    public InputStream content(long from, long length) {
        if (from < 0 || length < 0 || from > size() - length)
            throw new IllegalArgumentException("a file of " + size() + " bytes has no such part");
        return new Part(from, from + length);
    }

    /** @throws AlteredFile when the whole content has another digest, or a piece is not what was sealed */
    public void verify(Sha256 content) throws IOException {
        MessageDigest digest = Sha256.running();
        for (long number = 0; number < pieces(); number++) digest.update(piece(number));
        if (!Sha256.of(digest).equals(content)) throw new AlteredFile(name, "its content has another digest");
    }

    private long pieces() {
        return SealedForm.pieces(stored.size());
    }

    private byte[] piece(long number) throws IOException {
        byte[] sealed = stored.read(SealedForm.start(number), SealedForm.SEALED_PIECE);
        return key.open(number, number == pieces() - 1, sealed)
                .orElseThrow(() -> new AlteredFile(name, "piece " + number + " does not open"));
    }

    @Override
    public void close() throws IOException {
        stored.close();
    }

    /** Keeps one piece open at a time. */
    private final class Part extends InputStream {
        private final long end;
        private long at;
        private long opened = -1;
        private byte[] piece = {};

        Part(long at, long end) {
            this.at = at;
            this.end = end;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public long skip(long some) {
            long passed = Math.max(0, Math.min(some, end - at));
            at += passed;
            return passed;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            if (length == 0) return 0;
            if (at >= end) return -1;
            long number = at / SealedForm.PIECE;
            if (number != opened) {
                piece = SealedFile.this.piece(number);
                opened = number;
            }
            int within = (int) (at % SealedForm.PIECE);
            int some = (int) Math.min(Math.min(length, piece.length - within), end - at);
            System.arraycopy(piece, within, into, offset, some);
            at += some;
            return some;
        }
    }
}

package org.hoso.query.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Keeps the length and the SHA-256 of what is written, and passes it on. */
public final class MeasuredStream extends OutputStream {
    private final OutputStream out;
    private final MessageDigest sha256;
    private long bytes;

    public MeasuredStream(OutputStream out) {
        this.out = out;
        try {
            this.sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    @Override
    public void write(int one) throws IOException {
        out.write(one);
        sha256.update((byte) one);
        bytes++;
    }

    @Override
    public void write(byte[] some, int offset, int length) throws IOException {
        out.write(some, offset, length);
        sha256.update(some, offset, length);
        bytes += length;
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    public long bytes() {
        return bytes;
    }

    /** Of all that was written; to be asked once, at the end. */
    public byte[] sha256() {
        return sha256.digest();
    }
}

package org.hoso.ops.bench;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/** The body of one HTTP/1.1 reply, chunked or of a told length; ends where the body ends, not where the connection does. */
final class Body extends InputStream {
    private final InputStream in;
    private final boolean chunked;
    private long left;
    private boolean begun;
    private boolean ended;

    Body(InputStream in, boolean chunked, long length) {
        this.in = in;
        this.chunked = chunked;
        this.left = chunked ? 0 : length;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
        if (left == 0 && !ended) next();
        if (ended) return -1;
        int got = in.read(into, from, (int) Math.min(most, left));
        if (got < 0) throw new EOFException("the server closed the connection within a reply");
        left -= got;
        return got;
    }

    private void next() throws IOException {
        if (!chunked) {
            ended = true;
            return;
        }
        if (begun) Call.line(in);
        begun = true;
        left = Long.parseLong(Call.line(in).split(";", 2)[0].trim(), 16);
        if (left > 0) return;
        Call.line(in);
        ended = true;
    }
}

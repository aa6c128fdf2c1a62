package org.hoso.runtime.problems;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;

/** Counts what is read and stops with {@link TooLarge} at the byte after the limit. */
final class CountedInput extends ServletInputStream {
    private final ServletInputStream in;
    private final long most;
    private long read;

    CountedInput(ServletInputStream in, long most) {
        this.in = in;
        this.most = most;
    }

    @Override
    public int read() throws IOException {
        int one = in.read();
        if (one >= 0) count(1);
        return one;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int some = in.read(into, from, length);
        if (some > 0) count(some);
        return some;
    }

    private void count(int more) throws IOException {
        read += more;
        if (read <= most) return;
        throw new TooLarge(most);
    }

    @Override
    public boolean isFinished() {
        return in.isFinished();
    }

    @Override
    public boolean isReady() {
        return in.isReady();
    }

    @Override
    public void setReadListener(ReadListener listener) {
        in.setReadListener(listener);
    }
}

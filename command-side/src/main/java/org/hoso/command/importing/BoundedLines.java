package org.hoso.command.importing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Lines of an endless body, each bounded: an over-long line is passed over to its end and says so. */
final class BoundedLines {
    private static final int BUFFER = 64 * 1024;

    private final InputStream in;
    private final int longest;
    private final byte[] buffer = new byte[BUFFER];
    private int from;
    private int to;
    private long number;

    /** @param longest longest line in bytes */
    BoundedLines(InputStream in, int longest) {
        this.in = in;
        this.longest = longest;
    }

    /** @param bytes absent when the line was too long */
    record Line(long number, byte @Nullable [] bytes) {
        boolean blank() {
            if (bytes == null) return false;
            for (byte b : bytes) if (b != ' ' && b != '\t' && b != '\r') return false;
            return true;
        }
    }

    /** The next line, null at the end. */
    @Nullable
    Line next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(512);
        boolean tooLong = false;
        boolean any = false;
        while (from < to || fill()) {
            any = true;
            int end = newline();
            int length = (end < 0 ? to : end) - from;
            tooLong |= line.size() + length > longest;
            if (!tooLong) line.write(buffer, from, length);
            from = end < 0 ? to : end + 1;
            if (end >= 0) break;
        }
        if (!any) return null;
        number++;
        return new Line(number, tooLong ? null : line.toByteArray());
    }

    private int newline() {
        for (int i = from; i < to; i++) if (buffer[i] == '\n') return i;
        return -1;
    }

    private boolean fill() throws IOException {
        from = 0;
        to = Math.max(0, in.read(buffer));
        return to > 0;
    }
}

package org.hoso.ops.whole;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Speaks to the running product byte by byte, from an address of loopback of its own choice. */
final class RawClient implements AutoCloseable {
    private static final int LONGEST_MILLIS = 60_000;

    private final Socket socket = new Socket();
    private final ByteArrayOutputStream heard = new ByteArrayOutputStream();
    private boolean closed;

    RawClient(URI address, String from) {
        try {
            socket.bind(new InetSocketAddress(InetAddress.getByName(from), 0));
            socket.connect(new InetSocketAddress(address.getHost(), address.getPort()), LONGEST_MILLIS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What it says to one that was closed meanwhile is lost. */
    void say(String text) {
        if (closed) return;
        try {
            socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException gone) {
            closed = true;
        }
    }

    /** Whether the other side has closed; takes in what came meanwhile. */
    boolean isClosed() {
        if (!closed) listen(1);
        return closed;
    }

    /** Everything that is answered, to the end. */
    String answer() {
        while (!closed) listen(LONGEST_MILLIS);
        return heard();
    }

    String heard() {
        return heard.toString(StandardCharsets.UTF_8);
    }

    private void listen(int millis) {
        try {
            socket.setSoTimeout(millis);
            int one = socket.getInputStream().read();
            if (one < 0) closed = true;
            else {
                heard.write(one);
                byte[] more = new byte[socket.getInputStream().available()];
                heard.write(more, 0, Math.max(0, socket.getInputStream().read(more)));
            }
        } catch (SocketTimeoutException nothingYet) {
            if (millis == LONGEST_MILLIS) throw new IllegalStateException("no end of the answer: " + heard());
        } catch (IOException gone) {
            closed = true;
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

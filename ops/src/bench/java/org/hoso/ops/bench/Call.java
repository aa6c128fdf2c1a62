package org.hoso.ops.bench;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * One kept-alive connection as a client program holds it. Plain sockets, because the load shares the machine with what it
 * measures: a comfortable client would cost as much as the server.
 */
final class Call implements AutoCloseable {
    /** A reply. @param behind whether a view says that it has not yet seen what was asked for */
    record Reply(int status, boolean behind, byte[] body) {
        boolean ok() {
            return status >= 200 && status < 300;
        }

        String text() {
            return new String(body, StandardCharsets.UTF_8);
        }
    }

    private final Socket socket;
    private final InputStream in;
    private final OutputStream out;
    private final String fixed;
    private boolean behind;

    /** @param token goes with every call */
    Call(int port, String token) throws IOException {
        this(port, token, "");
    }

    /** @param headers further lines that go with every call, each with its line end */
    Call(int port, String token, String headers) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        in = new BufferedInputStream(socket.getInputStream(), 16 * 1024);
        out = socket.getOutputStream();
        fixed = " HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\nAuthorization: Bearer " + token + "\r\n" + headers;
    }

    Reply get(String path) throws IOException {
        out.write(("GET " + path + fixed + "\r\n").getBytes(StandardCharsets.US_ASCII));
        return reply();
    }

    Reply post(String path, byte[] json) throws IOException {
        byte[] head = head(path, "application/json", json.length);
        byte[] all = new byte[head.length + json.length];
        System.arraycopy(head, 0, all, 0, head.length);
        System.arraycopy(json, 0, all, head.length, json.length);
        out.write(all);
        return reply();
    }

    /** Begins a long body; whoever writes it must not be the one who reads the reply, which comes meanwhile. */
    OutputStream begin(String path, String type, long length) throws IOException {
        out.write(head(path, type, length));
        return out;
    }

    private byte[] head(String path, String type, long length) {
        return ("POST " + path + fixed + "Idempotency-Key: " + UUID.randomUUID() + "\r\nContent-Type: " + type
                        + "\r\nContent-Length: " + length + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    Reply reply() throws IOException {
        int status = status();
        byte[] body = body().readAllBytes();
        return new Reply(status, behind, body);
    }

    /** The status of a long reply; its body is then read from {@link #body}. */
    int status() throws IOException {
        return Integer.parseInt(line().split(" ", 3)[1]);
    }

    InputStream body() throws IOException {
        long length = 0;
        boolean chunked = false;
        behind = false;
        for (String header = line(); !header.isEmpty(); header = line()) {
            String lower = header.toLowerCase(java.util.Locale.ROOT);
            if (lower.startsWith("content-length:"))
                length = Long.parseLong(lower.substring(15).trim());
            behind |= lower.startsWith("hoso-behind:");
            chunked |= lower.startsWith("transfer-encoding:") && lower.endsWith("chunked");
        }
        return new Body(in, chunked, length);
    }

    private String line() throws IOException {
        return line(in);
    }

    static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder(64);
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) throw new EOFException("the server closed the connection");
            if (c != '\r') line.append((char) c);
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}

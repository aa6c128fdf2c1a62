package org.hoso.ops.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Sends bytes as they are, which no client of a library does, and reads the whole answer. */
final class Wire {
    private static final int PATIENCE_MILLIS = 60_000;

    private final URI base;

    Wire(URI base) {
        this.base = base;
    }

    /** @param headers names in small letters */
    record Told(int status, Map<String, String> headers, String body) {
        String header(String name) {
            return headers.getOrDefault(name, "");
        }

        String mediaType() {
            return header("content-type").split(";")[0].trim().toLowerCase(Locale.ROOT);
        }
    }

    String host() {
        return base.getHost() + ":" + base.getPort();
    }

    /** @throws IOException also when the connection ends without an answer */
    Told ask(byte[] request) throws IOException {
        try (Socket socket = new Socket(base.getHost(), base.getPort())) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write(request);
            socket.getOutputStream().flush();
            return read(socket.getInputStream());
        }
    }

    private static Told read(InputStream in) throws IOException {
        byte[] all = in.readAllBytes();
        String text = new String(all, StandardCharsets.ISO_8859_1);
        int end = text.indexOf("\r\n\r\n");
        if (!text.startsWith("HTTP/1.1 ") || end < 0) throw new IOException("no answer: " + text);
        String[] lines = text.substring(0, end).split("\r\n");
        Map<String, String> headers = new TreeMap<>();
        for (int i = 1; i < lines.length; i++) {
            int colon = lines[i].indexOf(':');
            headers.put(
                    lines[i].substring(0, colon).toLowerCase(Locale.ROOT),
                    lines[i].substring(colon + 1).trim());
        }
        String body = text.substring(end + 4);
        if (headers.getOrDefault("transfer-encoding", "").equals("chunked")) body = joined(body);
        return new Told(
                Integer.parseInt(lines[0].split(" ")[1]),
                headers,
                new String(body.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8));
    }

    /** @throws IOException when it breaks off before its end */
    private static String joined(String chunks) throws IOException {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        int at = 0;
        while (true) {
            int line = chunks.indexOf("\r\n", at);
            if (line < 0) throw new IOException("the answer broke off");
            int length = Integer.parseInt(chunks.substring(at, line).trim(), 16);
            if (length == 0) return whole.toString(StandardCharsets.ISO_8859_1);
            whole.writeBytes(chunks.substring(line + 2, line + 2 + length).getBytes(StandardCharsets.ISO_8859_1));
            at = line + 4 + length;
        }
    }
}

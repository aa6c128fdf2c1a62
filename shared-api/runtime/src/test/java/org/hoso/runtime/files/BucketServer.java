package org.hoso.runtime.files;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What of S3's protocol is spoken to a bucket, as its documentation says it answers; no signature is checked. */
final class BucketServer implements AutoCloseable {
    private static final Pattern RANGE = Pattern.compile("bytes=(\\d+)-(\\d+)");

    final Map<String, byte[]> objects = new ConcurrentHashMap<>();
    final AtomicInteger gets = new AtomicInteger();
    private final HttpServer server;
    private volatile boolean away;

    BucketServer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/evidence/", this::answer);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    FileProperties.S3 settings() {
        URI endpoint = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        return new FileProperties.S3("evidence", endpoint, "us-east-1", "somebody", "a secret");
    }

    void goesAway() {
        away = true;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String key = exchange.getRequestURI().getPath().substring("/evidence/".length());
            byte[] body = exchange.getRequestBody().readAllBytes();
            if (away || exchange.getRequestHeaders().getFirst("Authorization") == null)
                send(exchange, 403, new byte[0]);
            else
                switch (exchange.getRequestMethod()) {
                    case "PUT" -> put(exchange, key, body);
                    case "HEAD" -> head(exchange, key);
                    case "GET" -> get(exchange, key);
                    case "DELETE" -> {
                        objects.remove(key);
                        exchange.sendResponseHeaders(204, -1);
                    }
                    default -> exchange.sendResponseHeaders(405, -1);
                }
        }
    }

    private void put(HttpExchange exchange, String key, byte[] body) throws IOException {
        boolean only = "*".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
        byte[] before = only ? objects.putIfAbsent(key, body) : null;
        if (!only) objects.put(key, body);
        if (before == null) send(exchange, 200, new byte[0]);
        else send(exchange, 412, "<Error><Code>PreconditionFailed</Code></Error>".getBytes());
    }

    private void head(HttpExchange exchange, String key) throws IOException {
        byte[] object = objects.get(key);
        if (object != null) exchange.getResponseHeaders().set("Content-Length", String.valueOf(object.length));
        exchange.sendResponseHeaders(object == null ? 404 : 200, -1);
    }

    private void get(HttpExchange exchange, String key) throws IOException {
        gets.incrementAndGet();
        byte[] object = objects.get(key);
        Matcher range =
                RANGE.matcher(String.valueOf(exchange.getRequestHeaders().getFirst("Range")));
        if (object == null) send(exchange, 404, "<Error><Code>NoSuchKey</Code></Error>".getBytes());
        else if (!range.matches()) send(exchange, 200, object);
        else {
            int from = Integer.parseInt(range.group(1));
            int to = Math.min(object.length, Integer.parseInt(range.group(2)) + 1);
            send(exchange, 206, Arrays.copyOfRange(object, from, to));
        }
    }

    private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        if (body.length > 0) exchange.getResponseBody().write(body);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}

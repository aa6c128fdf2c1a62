package org.hoso.command.checker;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A simulated platform on loopback: what it answers under a path is set by the test, by whole answers or by how they come. Only
 * in tests may the checker reach it, because the resolver and the reach are handed in.
 */
final class Platform implements AutoCloseable {
    static final String HOST = "platform.example";

    /** How something is answered. */
    @FunctionalInterface
    interface Answering {
        void answer(HttpExchange exchange) throws IOException;
    }

    final List<Map<String, List<String>>> asked = Collections.synchronizedList(new ArrayList<>());
    private final Map<String, Answering> paths = new ConcurrentHashMap<>();
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();

    Platform() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    void on(String path, Answering answering) {
        paths.put(path, answering);
    }

    void page(String path, int status, String text) {
        on(path, exchange -> send(exchange, status, "text/html; charset=utf-8", text.getBytes(StandardCharsets.UTF_8)));
    }

    void leads(String path, String location) {
        on(path, exchange -> {
            exchange.getResponseHeaders().set("Location", location);
            exchange.sendResponseHeaders(302, -1);
            exchange.close();
        });
    }

    static void send(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    /** As a report has it: always https. */
    String address(String path) {
        return "https://" + HOST + ":" + port() + path;
    }

    int port() {
        return server.getAddress().getPort();
    }

    /** Looks from a vantage, with loopback in reach at this port only. */
    Looking vantage(Proxy through, Duration patience) {
        return new Looking(
                through,
                host -> List.of(InetAddress.getByAddress(new byte[] {127, 0, 0, 1})),
                new Destination.Reach(InetAddress::isLoopbackAddress, port -> port == port()),
                new Looking.Bounds(patience, 5, 100_000, "Hoso-Check"));
    }

    private void answer(HttpExchange exchange) throws IOException {
        asked.add(new HashMap<>(exchange.getRequestHeaders()));
        paths.getOrDefault(exchange.getRequestURI().getPath(), other -> send(other, 404, "text/plain", new byte[0]))
                .answer(exchange);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}

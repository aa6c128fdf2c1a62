package org.hoso.command.dispatching;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** A platform that takes signed calls, and acts once on each id, however often it comes. */
public final class Platform implements AutoCloseable {
    /** A call as it came in. */
    public record Call(String id, String timestamp, String signature, String body) {}

    private final HttpServer server;
    private final Queue<Call> calls = new ConcurrentLinkedQueue<>();
    private final Map<String, Integer> effects = new ConcurrentHashMap<>();
    /** What it answers; 0 takes the call, acts on it, and hangs up without a word. */
    private volatile Function<Call, Integer> answers = call -> 202;

    public Platform() {
        this(0);
    }

    public Platform(int port) {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 200);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::take);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    public int port() {
        return server.getAddress().getPort();
    }

    public String address() {
        return "http://127.0.0.1:" + port() + "/notices";
    }

    public void answers(Function<Call, Integer> answer) {
        answers = answer;
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            Call call = new Call(
                    exchange.getRequestHeaders().getFirst("webhook-id"),
                    exchange.getRequestHeaders().getFirst("webhook-timestamp"),
                    exchange.getRequestHeaders().getFirst("webhook-signature"),
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            calls.add(call);
            int status = answers.apply(call);
            if (status < 300) effects.computeIfAbsent(call.id(), id -> 1);
            if (status == 0) return;
            if (status == 302) exchange.getResponseHeaders().add("Location", address() + "/elsewhere");
            exchange.sendResponseHeaders(status, -1);
        }
    }

    public List<Call> calls() {
        return List.copyOf(calls);
    }

    public List<Call> calls(UUID id) {
        return calls.stream().filter(call -> id.toString().equals(call.id())).toList();
    }

    /** The ids that it acted on. */
    public java.util.Set<String> effects() {
        return java.util.Set.copyOf(effects.keySet());
    }

    @Override
    public void close() {
        server.stop(0);
    }
}

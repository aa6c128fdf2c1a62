package org.hoso.ops.whole;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.hoso.wire.CaseJson;
import tools.jackson.databind.JsonNode;

/** Callers that ask one thing after the other, each under a key of its own and again until it is answered. */
final class Asking implements AutoCloseable {
    /** One thing to ask. */
    record Step(String path, String body) {}

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration AGAIN = Duration.ofMillis(100);
    /** People think; and whoever is started meanwhile needs the machine too. */
    private static final Duration BETWEEN = Duration.ofMillis(150);

    private final URI address;
    private final Map<String, String> headers;
    private final Supplier<Step> next;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    /** By key, the case that the answer names. */
    private final Map<String, String> answered = new ConcurrentHashMap<>();

    private final Set<String> surprises = ConcurrentHashMap.newKeySet();
    private final AtomicInteger asked = new AtomicInteger();
    private final Thread[] callers;
    private volatile boolean ends;
    private volatile boolean pauses;

    Asking(int callers, URI address, Map<String, String> headers, Supplier<Step> next) {
        this.address = address;
        this.headers = headers;
        this.next = next;
        this.callers = IntStream.range(0, callers)
                .mapToObj(n -> Thread.ofPlatform().name("caller-" + n).start(this::ask))
                .toArray(Thread[]::new);
    }

    private void ask() {
        while (!ends) {
            until(UUID.randomUUID().toString(), next.get());
            LockSupport.parkNanos(BETWEEN.toNanos());
        }
    }

    private void until(String key, Step step) {
        while (!taken(key, step)) LockSupport.parkNanos(AGAIN.toNanos());
    }

    private boolean taken(String key, Step step) {
        asked.incrementAndGet();
        try {
            return !pauses && answered(key, step);
        } finally {
            asked.decrementAndGet();
        }
    }

    private boolean answered(String key, Step step) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address.resolve(step.path()))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(HttpRequest.BodyPublishers.ofString(step.body()));
        headers.forEach(request::header);
        try {
            HttpResponse<String> reply = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            if (reply.statusCode() >= 300) {
                if (reply.statusCode() < 503) surprises.add(reply.statusCode() + " " + reply.body());
                return false;
            }
            JsonNode body = CaseJson.stored().readTree(reply.body());
            answered.put(key, body.path("caseId").asString());
            return true;
        } catch (IOException away) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException("nobody interrupts a caller", e);
        }
    }

    /** Returns, where it pauses, when nothing is asked any more. */
    void pause(boolean now) {
        pauses = now;
        if (now) KillNineTest.await("nothing asked", () -> asked.get() == 0);
    }

    Map<String, String> answered() {
        return Map.copyOf(answered);
    }

    /** Answers that are neither what was asked for nor 503 or 504. */
    Set<String> surprises() {
        return Set.copyOf(surprises);
    }

    /** Returns when everything that was asked is answered. */
    @Override
    public void close() {
        ends = true;
        pauses = false;
        for (Thread caller : callers) {
            try {
                caller.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while callers end", e);
            }
        }
    }
}

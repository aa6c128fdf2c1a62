package org.hoso.ops.sample;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.hoso.runtime.asking.WholeAnswer;
import org.hoso.wire.CaseJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The REST interface as an officer's program uses it: a token each, JSON in and out. */
public class Api {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String KEPT_ALIVE = "jdk.httpclient.keepalive.timeout";

    static {
        // Tomcat lets go of what was idle for 20 s: who would use it just then loses a request.
        if (System.getProperty(KEPT_ALIVE) == null) System.setProperty(KEPT_ALIVE, "10");
    }

    private final URI base;
    private final URI issuer;
    private final Consumer<Exchange> watcher;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final Map<String, String> tokens = new ConcurrentHashMap<>();

    /**
     * @param base    where the system answers
     * @param issuer  where tokens are given out
     * @param watcher sees every exchange
     */
    public Api(URI base, URI issuer, Consumer<Exchange> watcher) {
        this.base = base;
        this.issuer = issuer;
        this.watcher = watcher;
    }

    public static Api of(String base) {
        return new Api(URI.create(base), URI.create(base), exchange -> {});
    }

    public Reply get(String officer, String path) {
        return call(officer, "GET", path, null, Map.of());
    }

    /** Reads for a reason, as a case that is not the officer's own work is read. */
    public Reply look(String officer, String path) {
        return call(officer, "GET", path, null, Map.of("Hoso-Reason", "xem ho so mau theo ke hoach 12/KH"));
    }

    /** With a key of its own each: what was sent once and is sent again by the same program changes nothing. */
    public Reply post(String officer, String path, Object body) {
        Map<String, String> key = Map.of("Idempotency-Key", UUID.randomUUID().toString());
        return call(officer, "POST", path, CaseJson.stored().writeValueAsString(body), key);
    }

    /** @param body JSON text as it goes out, or null for none */
    public Reply call(
            String officer,
            String method,
            String path,
            @org.jspecify.annotations.Nullable String body,
            Map<String, String> headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(path))
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .header("Accept-Language", "vi");
        if (body != null) request.header("Content-Type", "application/json");
        if (!officer.isEmpty()) request.header("Authorization", "Bearer " + token(officer));
        headers.forEach(request::setHeader);
        HttpResponse<String> response = send(request.build());
        String type = response.headers().firstValue("Content-Type").orElse(null);
        JsonNode answer = json(response.body(), type);
        watcher.accept(new Exchange(method, path, response.statusCode(), type, answer));
        return new Reply(response.statusCode(), answer, response.headers());
    }

    /** A bearer token of a demonstration officer, kept for later calls. */
    public String token(String officer) {
        return tokens.computeIfAbsent(officer, this::fetchToken);
    }

    private String fetchToken(String officer) {
        String secret = System.getProperty("hoso.demo.secret", "demo");
        String basic = encode(officer) + ":" + encode(secret);
        HttpRequest request = HttpRequest.newBuilder(issuer.resolve("/oauth2/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(basic.getBytes(StandardCharsets.UTF_8)))
                .POST(BodyPublishers.ofString("grant_type=client_credentials"))
                .build();
        HttpResponse<String> response = send(request);
        if (response.statusCode() != 200)
            throw new IllegalStateException("no token for " + officer + ": status " + response.statusCode());
        return CaseJson.stored().readTree(response.body()).path("access_token").asString();
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return WholeAnswer.within(PATIENCE, http, request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(
                    "nothing answers at " + request.uri().getAuthority(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while calling", e);
        }
    }

    /** A plain text is a text of JSON too; of any other form nothing is kept. */
    private static JsonNode json(String body, @org.jspecify.annotations.Nullable String type) {
        if (type != null && type.startsWith("text/plain")) return JsonNodeFactory.instance.stringNode(body);
        boolean json = type != null && (type.startsWith("application/json") || type.contains("+json"));
        return json && !body.isBlank() ? CaseJson.stored().readTree(body) : JsonNodeFactory.instance.objectNode();
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

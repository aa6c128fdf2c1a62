package org.hoso.command.callbacks;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.hoso.command.RunningSide;
import org.hoso.proof.SigningKey;

/** A call with its signature. */
record Signed(String id, Instant at, String body, String signature) {
    /** Where calls are taken. */
    static final AtomicInteger PORT = new AtomicInteger();

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    Signed(String id, Instant at, String body) {
        this(id, at, body, "");
    }

    static Signed with(SigningKey key, String body) {
        return new Signed(UUID.randomUUID().toString(), RunningSide.NOW.get(), body).by(key);
    }

    Signed by(SigningKey key) {
        byte[] text = (id + "." + at.getEpochSecond() + "." + body).getBytes(StandardCharsets.UTF_8);
        return new Signed(id, at, body, "v1a," + Base64.getEncoder().encodeToString(key.signature(text)));
    }

    HttpResponse<String> post(String code) throws Exception {
        return post(code, body.getBytes(StandardCharsets.UTF_8));
    }

    HttpResponse<String> post(String code, byte[] bytes) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + PORT.get() + "/api/v1/callbacks/" + code))
                .header("Content-Type", "application/json")
                .header("webhook-id", id)
                .header("webhook-timestamp", String.valueOf(at.getEpochSecond()))
                .header("webhook-signature", signature)
                .POST(HttpRequest.BodyPublishers.ofByteArray(bytes))
                .build();
        return HTTP.send(request, HttpResponse.BodyHandlers.ofString());
    }
}

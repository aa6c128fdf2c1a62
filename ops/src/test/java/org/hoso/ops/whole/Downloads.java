package org.hoso.ops.whole;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import org.hoso.ops.sample.Api;
import org.hoso.runtime.asking.WholeAnswer;

/** Answers as the bytes that came: files, packs, pictures. */
record Downloads(Running running, Api api) {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    HttpResponse<byte[]> get(String officer, String path) {
        return get(officer, path, Map.of());
    }

    HttpResponse<byte[]> get(String officer, String path, Map<String, String> headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(running.address().resolve(path))
                .header("Authorization", "Bearer " + api.token(officer));
        headers.forEach(request::header);
        try {
            return WholeAnswer.within(PATIENCE, HTTP, request.build(), BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reading", e);
        }
    }
}

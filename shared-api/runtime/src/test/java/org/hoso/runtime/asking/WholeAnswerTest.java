package org.hoso.runtime.asking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A whole answer")
class WholeAnswerTest {
    private static final Duration LONG = Duration.ofSeconds(60);
    private static final byte[] HALF = new byte[100];

    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    @DisplayName(
            "is waited for, and no longer than it may take, though its head came at once; what was asked is not told")
    void half_an_answer() {
        server.createContext("/half", exchange -> {
            half(exchange);
            exchange.getResponseBody().flush();
        });
        assertThatThrownBy(() -> asked("/half?key=secret", Duration.ofMillis(500)))
                .isInstanceOf(HttpTimeoutException.class)
                .hasMessageContaining("/half")
                .hasMessageNotContaining("secret");
    }

    @Test
    @DisplayName("that breaks off is none")
    void broken_off() {
        server.createContext("/broken", exchange -> {
            half(exchange);
            exchange.close();
        });
        assertThatThrownBy(() -> asked("/broken", LONG))
                .isInstanceOf(IOException.class)
                .isNotInstanceOf(HttpTimeoutException.class);
    }

    @Test
    @DisplayName("comes as it is, as does what a handler of its body throws")
    void whole() throws Exception {
        server.createContext("/whole", exchange -> {
            exchange.sendResponseHeaders(200, HALF.length);
            exchange.getResponseBody().write(HALF);
            exchange.close();
        });
        assertThat(asked("/whole", LONG)).isEqualTo(HALF);
        assertThatThrownBy(() -> WholeAnswer.within(LONG, HttpClient.newHttpClient(), request("/whole"), head -> {
                    throw new IllegalStateException("too large");
                }))
                .hasMessageContaining("too large");
    }

    @Test
    @DisplayName("comes though every thread of the common pool waits for it")
    void everybody_waits() {
        server.createContext("/whole", exchange -> {
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        Map<String, byte[]> answers = new ConcurrentHashMap<>();
        IntStream.range(0, 4 * Runtime.getRuntime().availableProcessors())
                .parallel()
                .forEach(n -> answers.computeIfAbsent("/whole", this::asked));
        assertThat(answers).containsOnlyKeys("/whole");
    }

    private byte[] asked(String path) {
        try {
            return asked(path, LONG);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void half(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 2L * HALF.length);
        exchange.getResponseBody().write(HALF);
    }

    private byte[] asked(String path, Duration patience) throws IOException, InterruptedException {
        return WholeAnswer.within(patience, HttpClient.newHttpClient(), request(path), BodyHandlers.ofByteArray())
                .body();
    }

    private HttpRequest request(String path) {
        return HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path))
                .build();
    }
}

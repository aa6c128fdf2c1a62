package org.hoso.ops.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hoso.ops.sample.Api;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Requests that never become whole")
class SlowClientsTest {
    private static final String CALL =
            "POST /api/v1/callbacks/FACEBOOK HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n";
    private static final String SIGNED =
            "webhook-id: a\r\nwebhook-timestamp: 1764600000\r\nwebhook-signature: v1a,AAAA\r\n";
    private static final String LENGTH = "Content-Length: 1000\r\n\r\n{";
    private static final String CHUNKED = "Transfer-Encoding: chunked\r\n\r\n1\r\n{\r\n";
    private static final String IMPORT =
            "POST /api/v1/cases/import HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-ndjson\r\nContent-Length: 3000000000\r\n\r\n{";

    private final Running running = Running.shared();
    private final Api api = running.api(exchange -> {});
    private final HttpClient http = HttpClient.newHttpClient();

    /** One that says a little more whenever it is asked to. */
    private record Slow(RawClient client, String drop) {
        Slow begun(String opening) {
            client.say(opening);
            return this;
        }
    }

    @Test
    @DisplayName(
            "230 bodies and 300 heads, from one address and from many, stop nobody: others are answered, health is, and each of them ends")
    void slow_bodies_and_heads() throws Exception {
        URI there = running.address();
        List<Slow> slow = new ArrayList<>();
        for (int i = 0; i < 230; i++)
            slow.add(new Slow(new RawClient(there, "127.0.0.2"), " ").begun(CALL + SIGNED + LENGTH));
        for (int i = 0; i < 60; i++) {
            String from = "127.0.1." + (1 + i % 20);
            slow.add(new Slow(new RawClient(there, from), " ").begun(CALL + SIGNED + LENGTH));
            slow.add(new Slow(new RawClient(there, from), " ").begun(CALL + LENGTH));
            slow.add(new Slow(new RawClient(there, from), " ").begun(IMPORT));
            slow.add(new Slow(new RawClient(there, from), "1\r\n \r\n").begun(CALL + SIGNED + CHUNKED));
        }
        for (int i = 0; i < 300; i++) {
            String from = i < 150 ? "127.0.0.3" : "127.0.2." + (1 + i % 10);
            slow.add(new Slow(new RawClient(there, from), "X-A: b\r\n").begun(CALL));
        }
        try {
            await().atMost(Duration.ofSeconds(110))
                    .pollInterval(Duration.ofMillis(700))
                    .until(() -> {
                        slow.forEach(one -> one.client().say(one.drop()));
                        othersAreAnswered();
                        return slow.stream().allMatch(one -> one.client().isClosed());
                    });
            assertThat(slow.stream().map(one -> one.client().heard()).filter(heard -> !heard.isEmpty()))
                    .isNotEmpty()
                    .allMatch(heard -> heard.matches("(?s)HTTP/1.1 (400|401|408|413|429) .*"))
                    .allMatch(heard -> heard.contains("application/problem+json"));
        } finally {
            slow.forEach(one -> one.client().close());
        }
    }

    private void othersAreAnswered() throws Exception {
        assertThat(api.post("intake@abei", "/api/v1/cases/report-content", Bodies.report())
                        .status())
                .isEqualTo(201);
        assertThat(api.get("coordinator@abei", "/api/v1/board").status()).isEqualTo(200);
        HttpRequest health = HttpRequest.newBuilder(running.address().resolve("/actuator/health"))
                .timeout(Duration.ofSeconds(10))
                .build();
        assertThat(http.send(health, HttpResponse.BodyHandlers.ofString()).statusCode())
                .isEqualTo(200);
    }

    @Test
    @DisplayName("a body in pieces, with or without its length, announced with Expect or not, is one body")
    void in_pieces() {
        String note = Bodies.json(Bodies.note("Từng mảnh"));
        String id = Bodies.freshCase(api);
        String head = "POST /api/v1/cases/" + id + "/add-note HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
                + "Connection: close\r\nAuthorization: Bearer " + api.token("coordinator@abei") + "\r\n";
        int length = note.getBytes(java.nio.charset.StandardCharsets.UTF_8).length;
        Stream<List<String>> ways = Stream.of(
                pieces(head + "Content-Length: " + length + "\r\n\r\n", note),
                pieces(head + "Expect: 100-continue\r\nContent-Length: " + length + "\r\n\r\n", note),
                List.of(
                        head + "Transfer-Encoding: chunked\r\n\r\n" + Integer.toHexString(length) + "\r\n",
                        note,
                        "\r\n0\r\n",
                        "\r\n"));
        ways.forEach(way -> {
            try (RawClient client = new RawClient(running.address(), "127.0.0.1")) {
                way.forEach(piece -> {
                    client.say(piece);
                    client.isClosed();
                });
                assertThat(client.answer()).contains("HTTP/1.1 200", "note-added");
            }
        });
    }

    private static List<String> pieces(String head, String body) {
        return Stream.concat(
                        Stream.of(head),
                        IntStream.rangeClosed(0, body.length() / 10)
                                .mapToObj(i -> body.substring(10 * i, Math.min(body.length(), 10 * i + 10))))
                .toList();
    }

    @Test
    @DisplayName("what the container turns down itself is a problem body in the language asked for, with an id")
    void turned_down_by_the_container() {
        String longer = "a".repeat(9_000);
        for (String line : List.of(
                "GET /api/v1/a%2Fb",
                "GET /api/v1/a%5Cb",
                "GET /api/v1/a%00b",
                "GET /api/v1/a/../../../b",
                "GET /api/v1/publications?x={",
                "GET /api/v1/publications?x=%zz",
                "GET /api/v1/publications?x=%f",
                "GET /api/v1/publications?x=%ff",
                "GET /api/v1/publications?x=%00",
                "GET /api/v1/publications?%zz=1",
                "GET /api/v1/board?x=%zz",
                "GET /api/v1/publications?x=" + longer,
                "GET /api/v1/" + longer,
                "FOO /api/v1/publications")) told(line + " HTTP/1.1\r\nAccept-Language: en\r\n");
        told("GET /api/v1/publications HTTP/1.1\r\nAccept-Language: en\r\nX-Long: " + longer + "\r\n");
        told("GET /api/v1/publications HTTP/1.1\r\nX-Long: " + longer + "\r\nAccept-Language: en\r\n");
        told("POST /oauth2/nothing HTTP/1.1\r\nAccept-Language: en\r\nTransfer-Encoding: none\r\n");
        assertThat(asked("GE(T /x HTTP/1.1\r\n")).startsWith("HTTP/1.1 400").contains("problem+json", "requestId");
        assertThat(asked("TRACE /api/v1/board HTTP/1.1\r\n"))
                .startsWith("HTTP/1.1 405")
                .contains("problem+json", "requestId");
    }

    private void told(String head) {
        String answer = asked(head);
        assertThat(answer)
                .as(head)
                .startsWith("HTTP/1.1 400")
                .contains("application/problem+json", "Content-Language: en", "X-Request-Id: ", "\"requestId\"")
                .contains("The request has the wrong shape")
                .doesNotContain("text/html", "Exception");
    }

    private String asked(String head) {
        try (RawClient client = new RawClient(running.address(), "127.0.0.1")) {
            client.say(head + "Host: x\r\nConnection: close\r\n\r\n");
            return client.answer();
        }
    }
}

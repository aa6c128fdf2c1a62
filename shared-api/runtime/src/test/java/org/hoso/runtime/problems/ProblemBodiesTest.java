package org.hoso.runtime.problems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.hoso.runtime.asking.WholeAnswer;
import org.hoso.runtime.signin.RunningEdge;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

@DisplayName("A problem body")
class ProblemBodiesTest extends RunningEdge {
    @ParameterizedTest
    @CsvSource({
        "shape, 400, bad-shape",
        "role, 403, wrong-role",
        "case, 404, no-such-case",
        "rule, 409, tracks-open",
        "stale, 412, stale-version",
        "key, 422, idempotency-key-reused",
        "defect, 500, internal",
        "away, 503, away",
        "database, 503, away",
        "altered, 500, view-row-altered",
        "history, 503, unreadable-history"
    })
    void tells_what_went_wrong_in_one_form(String how, int status, String code) throws Exception {
        HttpResponse<String> answer = get("/api/v1/fail/" + how, token());

        isProblem(answer, status, code);
        assertThat(answer.body()).doesNotContain("select", "Exception", "org.hoso", "org.springframework");
        assertThat(answer.headers().firstValue("Retry-After").isPresent()).isEqualTo(status == 503);
    }

    @Test
    void tells_more_where_there_is_more_to_tell() throws Exception {
        JsonNode shape = json(get("/api/v1/fail/shape", token()));
        assertThat(shape.get("errors").get(0).get("pointer").asString()).isEqualTo("/at");
        assertThat(shape.get("errors").get(0).get("code").asString()).isEqualTo("in-the-future");
        HttpResponse<String> stale = get("/api/v1/fail/stale", token());
        assertThat(json(stale).get("currentVersion").asInt()).isEqualTo(7);
        assertThat(json(stale).get("eventsSince").get(0).asString()).isEqualTo("violation-classified");
        assertThat(stale.headers().firstValue("ETag")).contains("\"7\"");
        JsonNode rule = json(get("/api/v1/fail/rule", token()));
        assertThat(rule.get("details").get("open").get(0).asString()).isEqualTo("appeal");
        assertThat(rule.get("type").asString()).isEqualTo("urn:hoso:problem:tracks-open");
    }

    @Test
    void answers_for_what_is_not_there_or_not_taken() throws Exception {
        isProblem(get("/api/v1/nothing", token()), 404, "unknown-path");
        HttpResponse<String> wrongMethod =
                send(request("/api/v1/me", token()).DELETE().build());
        isProblem(wrongMethod, 405, "method-not-allowed");
        assertThat(wrongMethod.headers().firstValue("Allow").orElseThrow()).contains("GET");
        isProblem(
                send(request("/api/v1/read", token())
                        .header("Content-Type", "text/plain")
                        .POST(BodyPublishers.ofString("x"))
                        .build()),
                415,
                "unsupported-media-type");
        isProblem(get("/api/v1/fail/case?limit=many", token()), 400, "bad-shape");
    }

    @Test
    void speaks_vietnamese_first_and_english_where_asked() throws Exception {
        assertThat(title(null)).isEqualTo("Không có hồ sơ này");
        assertThat(title("fr, de;q=0.5")).isEqualTo("Không có hồ sơ này");
        assertThat(title("en-GB, vi;q=0.3")).isEqualTo("No such case");
        assertThat(title("en;q=0.2, vi;q=0.8")).isEqualTo("Không có hồ sơ này");
        assertThat(title("not a language ;;;")).isEqualTo("Không có hồ sơ này");
    }

    @Test
    void keeps_a_plain_request_id_and_replaces_any_other() throws Exception {
        assertThat(requestId("caller-0001")).isEqualTo("caller-0001");
        assertThat(requestId("x\"; drop")).hasSize(36);
        assertThat(requestId("a".repeat(500))).hasSize(36);
    }

    @ParameterizedTest
    @ValueSource(strings = {"of-known-length", "of-no-known-length"})
    void cannot_be_told_once_the_answer_has_begun_so_that_breaks_off_at_once_and_never_seems_whole(String how) {
        HttpRequest asked = request("/api/v1/break-off/" + how, token()).build();
        assertThatThrownBy(() -> WholeAnswer.within(
                        Duration.ofSeconds(30), HttpClient.newHttpClient(), asked, BodyHandlers.ofByteArray()))
                .isInstanceOf(IOException.class)
                .isNotInstanceOf(HttpTimeoutException.class);
    }

    @Test
    void takes_a_body_up_to_the_limit_and_not_a_byte_more() throws Exception {
        assertThat(post(64 * 1024).statusCode()).isEqualTo(200);
        isProblem(post(64 * 1024 + 1), 413, "too-large");
    }

    @Test
    void lets_a_sender_of_ten_megabytes_read_the_answer_whether_it_announced_the_length_or_not() throws Exception {
        byte[] body = "x".repeat(10_000_000).getBytes(StandardCharsets.US_ASCII);
        for (HttpRequest.BodyPublisher sent : List.of(
                BodyPublishers.ofByteArray(body), BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)))) {
            isProblem(
                    send(request("/api/v1/read", token())
                            .header("Content-Type", "application/json")
                            .POST(sent)
                            .build()),
                    413,
                    "too-large");
        }
    }

    @Test
    void stops_reading_a_body_of_unannounced_length_at_the_limit() throws Exception {
        AtomicLong handedOver = new AtomicLong();
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return handedOver.incrementAndGet() > 100_000_000 ? -1 : 'x';
            }
        };
        try {
            isProblem(
                    send(request("/api/v1/read", token())
                            .header("Content-Type", "application/json")
                            .POST(BodyPublishers.ofInputStream(() -> endless))
                            .build()),
                    413,
                    "too-large");
        } catch (IOException closedWhileSending) {
            assertThat(handedOver.get()).isPositive();
        }
        assertThat(handedOver.get())
                .as("of a hundred million, what waits in buffers included")
                .isLessThan(50_000_000);
    }

    @Test
    void answers_a_request_that_is_no_http_without_telling_what_it_runs_on() throws Exception {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.getOutputStream()
                    .write("GET /api/v1/%zz<> HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 400").doesNotContain("Exception", "at org.");
        }
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.getOutputStream()
                    .write("GET /api/v1//me;x=1 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 400").contains("application/problem+json", "bad-shape");
        }
    }

    private String title(String language) throws Exception {
        HttpRequest.Builder request = request("/api/v1/fail/case", token());
        if (language != null) request.header("Accept-Language", language);
        return json(send(request.build())).get("title").asString();
    }

    private String requestId(String given) throws Exception {
        return send(request("/api/v1/me", null).header("X-Request-Id", given).build())
                .headers()
                .firstValue("X-Request-Id")
                .orElseThrow();
    }

    private HttpResponse<String> post(int bytes) throws Exception {
        return send(request("/api/v1/read", token())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(new byte[bytes]))
                .build());
    }
}

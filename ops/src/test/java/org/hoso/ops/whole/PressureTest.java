package org.hoso.ops.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoso.ops.sample.CommandBody.fields;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.hoso.ops.sample.StoryStart;
import org.hoso.wire.CaseJson;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("200 clients at once on a product that has just started")
class PressureTest {
    private static final int CLIENTS = 200;
    /** A queue that is full for so long is no queue. */
    private static final int TRIES = 120;

    private final Queue<String> unfit = new ConcurrentLinkedQueue<>();
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private URI base;
    private String token;

    @Test
    @DisplayName(
            "are answered, or told at once to come again; no store is said to be away, no connection is closed, nothing is lost or doubled")
    void pressed() throws Exception {
        try (Running running = Running.fresh()) {
            base = running.address();
            token = running.api(exchange -> {}).token("intake@abei");
            List<JsonNode> answers = all();
            assertThat(unfit).isEmpty();
            assertThat(answers)
                    .allSatisfy(answer ->
                            assertThat(answer.path("version").asLong(-1)).isZero())
                    .allSatisfy(answer ->
                            assertThat(answer.path("position").asLong()).isPositive());
            Kept kept = Kept.by(running);
            assertThat(kept.cases()).isEqualTo(CLIENTS);
            assertThat(kept.number(
                            "select count(*) from events.event_entry where payload_type = 'case.content-reported'"))
                    .isEqualTo(CLIENTS);
            assertThat(kept.number("select count(*) from events.idempotency")).isEqualTo(CLIENTS);
        }
    }

    /** Each client reports once and sends it twice, and again while the ledger is behind, then reads what it wrote as soon as it is seen. */
    private List<JsonNode> all() throws Exception {
        try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<JsonNode>> work = IntStream.range(0, CLIENTS)
                    .<Callable<JsonNode>>mapToObj(n -> this::client)
                    .toList();
            return clients.invokeAll(work).stream().map(PressureTest::answer).toList();
        }
    }

    private JsonNode client() throws Exception {
        String key = UUID.randomUUID().toString();
        String report = CaseJson.stored()
                .writeValueAsString(fields(
                        "reporter",
                        fields("type", "citizen"),
                        "title",
                        "Quảng cáo mẫu",
                        "items",
                        List.of(fields("url", StoryStart.post("facebook.example")))));
        JsonNode first = json(served(post(key, report)));
        JsonNode again = json(served(post(key, report)));
        for (int i = 0; i < TRIES && again.path("position").isNull(); i++) again = json(served(post(key, report)));
        assertThat(again.path("caseId")).isEqualTo(first.path("caseId"));
        String path = "/api/v1/cases/" + first.path("caseId").asString();
        served(request(path + "?since=" + again.path("position").asLong()).GET().build());
        return again;
    }

    private HttpRequest post(String key, String report) {
        return request("/api/v1/cases/report-content")
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(HttpRequest.BodyPublishers.ofString(report))
                .build();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(base.resolve(path)).header("Authorization", "Bearer " + token);
    }

    /** Comes again when it is told to. */
    private HttpResponse<String> served(HttpRequest request) throws Exception {
        for (int attempt = 0; ; attempt++) {
            HttpResponse<String> reply = http.send(request, HttpResponse.BodyHandlers.ofString());
            int status = reply.statusCode();
            long after = reply.headers().firstValueAsLong("Retry-After").orElse(-1);
            boolean closes = reply.headers().firstValue("Connection").isPresent();
            boolean told = status == 429
                    && after > 0
                    && json(reply).path("code").asString().equals("busy");
            boolean behind =
                    status == 404 && reply.headers().firstValue("Hoso-Behind").isPresent();
            if (status / 100 != 2 && !told && !behind || closes)
                unfit.add(request.uri() + " " + status + " " + reply.headers().map() + reply.body());
            if (status / 100 == 2 || attempt == TRIES) return reply;
            if (told) LockSupport.parkNanos(Duration.ofSeconds(after).toNanos());
        }
    }

    private static JsonNode json(HttpResponse<String> reply) {
        return CaseJson.stored().readTree(reply.body());
    }

    private static JsonNode answer(Future<JsonNode> client) {
        try {
            return client.get();
        } catch (Exception failed) {
            throw new AssertionError("a client was cut off", failed);
        }
    }
}

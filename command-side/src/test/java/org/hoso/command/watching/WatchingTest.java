package org.hoso.command.watching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hoso.command.RunningSide;
import org.hoso.runtime.TestPostgres;
import org.hoso.runtime.signin.TestIssuer;
import org.hoso.wire.CaseJson;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@DisplayName("A watcher of the command side")
class WatchingTest {
    private static final TestPostgres.Database EVENTS = TestPostgres.withEventStore();
    private static final Duration SOON = Duration.ofSeconds(120);
    private static final JdbcClient DB = JdbcClient.create(EVENTS.dataSource());
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static RunningSide side;

    @BeforeAll
    static void start() throws IOException {
        side = RunningSide.start(
                EVENTS, TestPostgres.empty(), Files.createTempDirectory("hoso-watching"), Map.of(), Stumbling.class);
    }

    @AfterAll
    static void stop() {
        side.close();
    }

    @Test
    @DisplayName("tries a batch again that failed, parks what it cannot take, goes on with all other cases, is named by"
            + " health, and takes what was parked when an administrator asks for it")
    void parks() throws Exception {
        Stumbling.PASSING.set(2);
        String before = reported("Kẹo");
        await().atMost(SOON).until(() -> written(before) == 1);
        assertThat(standing().path("deadLetters").asLong())
                .as("what passed is not parked")
                .isZero();
        assertThat(health()).isEqualTo("UP");

        String poisoned = reported(Stumbling.POISON);
        add(poisoned);
        String other = reported("Kẹo");
        await().atMost(SOON)
                .until(() ->
                        written(other) == 1 && standing().path("deadLetters").asLong() == 2);
        assertThat(written(poisoned)).as("nothing of it is half written").isZero();
        assertThat(standing().has("stopped")).isFalse();
        assertThat(standing().path("position").asLong()).isEqualTo(head());
        assertThat(health()).isEqualTo("PARKED");
        assertThat(DB.sql("select cause_message from events.dead_letter_entry where cause_message is not null")
                        .query(String.class)
                        .list())
                .hasSize(1);

        assertThat(retry("officer", "intake").statusCode()).isEqualTo(403);
        HttpResponse<String> unknown = post("admin", "admin", "/api/v1/watchers/moon-watch/dead-letters/retry", "");
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(unknown.body()).contains("no-such-watcher");
        assertThat(json(retry("admin", "admin")).path("deadLetters").asLong())
                .as("the fault is still there")
                .isEqualTo(2);
        Stumbling.chokes = false;
        assertThat(json(retry("admin", "admin")).path("deadLetters").asLong()).isZero();
        assertThat(written(poisoned)).isEqualTo(2);
        assertThat(health()).isEqualTo("UP");
    }

    @Test
    @DisplayName("does not write what comes to nothing here, and is seen where the ledger ends all the same")
    void passes_over() throws Exception {
        String unheard = reported(Stumbling.UNHEARD);
        await().atMost(SOON).until(() -> standing().path("position").asLong() == head());
        String heard = reported("Kẹo");
        await().atMost(SOON).until(() -> written(heard) == 1);
        assertThat(written(unheard)).isZero();
    }

    private static String reported(String product) throws Exception {
        String body = CaseJson.stored()
                .writeValueAsString(Map.of(
                        "reporter",
                        Map.of("type", "citizen"),
                        "title",
                        "Thuốc lạ",
                        "productName",
                        product,
                        "items",
                        List.of(Map.of("url", url()))));
        return json(post("intake", "intake", "/api/v1/cases/report-content", body))
                .path("caseId")
                .asString();
    }

    private static void add(String caseId) throws Exception {
        String body = "{\"item\":{\"url\":\"" + url() + "\"}}";
        json(post("intake", "intake", "/api/v1/cases/" + caseId + "/add-item", body));
    }

    private static String url() {
        return "https://facebook.example/trang/posts/" + UUID.randomUUID();
    }

    private static HttpResponse<String> retry(String officer, String role) throws Exception {
        return post(officer, role, "/api/v1/watchers/" + Stumbling.NAME + "/dead-letters/retry", "");
    }

    private static HttpResponse<String> post(String officer, String role, String path, String body) throws Exception {
        String token = TestIssuer.running().token(officer, "ABEI", List.of(role), Map.of());
        return HTTP.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + side.port() + path))
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static String health() throws Exception {
        HttpResponse<String> told = HTTP.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + side.port() + "/actuator/health"))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(told.statusCode()).isEqualTo(200);
        return json(told).path("status").asString();
    }

    private static JsonNode standing() {
        return CaseJson.stored()
                .valueToTree(side.bean(org.hoso.runtime.following.WatcherRows.class).all().stream()
                        .filter(one -> one.watcher().equals(Stumbling.NAME))
                        .findFirst()
                        .orElseThrow());
    }

    private static long written(String caseId) {
        return DB.sql("select count(*) from events.stumbled where case_id = ?")
                .params(UUID.fromString(caseId))
                .query(Long.class)
                .single();
    }

    private static long head() {
        return DB.sql("select max(position) from events.ledger")
                .query(Long.class)
                .single();
    }

    private static JsonNode json(HttpResponse<String> reply) {
        assertThat(reply.statusCode()).as(reply.body()).isBetween(200, 299);
        return CaseJson.stored().readTree(reply.body());
    }
}

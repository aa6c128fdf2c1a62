package org.hoso.command.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.hoso.command.RunningDesk;
import org.hoso.command.RunningSide;
import org.hoso.command.intake.CuttingProxy.Cut;
import org.hoso.runtime.TestPostgres;
import org.hoso.wire.CaseJson;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@DisplayName("A command whose store breaks off at its commit")
class CutOffTest {
    private static final TestPostgres.Database EVENTS = TestPostgres.withEventStore();
    private static final JdbcClient DB = JdbcClient.create(EVENTS.dataSource());
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static CuttingProxy proxy;
    private static RunningSide side;

    private final String address = "https://facebook.example/posts/" + UUID.randomUUID();
    private final String key = UUID.randomUUID().toString();

    @BeforeAll
    static void start(@TempDir Path folder) {
        URI direct = URI.create(EVENTS.url().substring("jdbc:".length()));
        proxy = new CuttingProxy(direct.getPort());
        // A commit that was prepared on the server no longer says its name.
        String through =
                EVENTS.url().replace(":" + direct.getPort() + "/", ":" + proxy.port() + "/") + "&prepareThreshold=0";
        side = RunningSide.start(
                EVENTS,
                TestPostgres.empty(),
                folder,
                Map.of("spring.datasource.url", through, "spring.datasource.hikari.connection-timeout", "1000"));
    }

    @AfterAll
    static void stop() throws Exception {
        side.close();
        proxy.close();
    }

    @AfterEach
    void comeBack() {
        proxy.comeBack();
    }

    @Test
    @DisplayName("before the server heard of it says that nobody knows; the same key then records it once")
    void never_committed() throws Exception {
        proxy.cut(Cut.BEFORE_THE_COMMIT, address);
        unknown(report(key));
        assertThat(cases()).isZero();
        assertThat(report(key).statusCode()).isEqualTo(201);
        assertThat(cases()).isEqualTo(1);
    }

    @Test
    @DisplayName("after the server has committed says that nobody knows, and never that nothing was recorded")
    void committed_without_a_key() throws Exception {
        proxy.cut(Cut.AFTER_THE_COMMIT, address);
        unknown(report(null));
        assertThat(cases()).isEqualTo(1);
    }

    @Test
    @DisplayName("after the server has committed is answered by its key, where the store can be asked again")
    void committed_with_a_key() throws Exception {
        proxy.cut(Cut.AFTER_THE_COMMIT, address);
        HttpResponse<String> reply = report(key);
        assertThat(reply.statusCode()).as(reply.body()).isEqualTo(201);
        assertThat(json(report(key)).path("caseId")).isEqualTo(json(reply).path("caseId"));
        assertThat(cases()).isEqualTo(1);
    }

    @Test
    @DisplayName("and stays away says that nobody knows; once it is back the same key gets the first answer")
    void committed_and_away() throws Exception {
        proxy.cut(Cut.AFTER_THE_COMMIT_FOR_GOOD, address);
        unknown(report(key));
        proxy.comeBack();
        HttpResponse<String> again = untilAnswered();
        assertThat(again.statusCode()).as(again.body()).isEqualTo(201);
        assertThat(cases()).isEqualTo(1);
    }

    @Test
    @DisplayName("only once it was answered has succeeded: its place in the ledger is not told, and that is all")
    void answered_and_away() throws Exception {
        proxy.cut(Cut.AFTER_THE_ANSWER_FOR_GOOD, address);
        HttpResponse<String> reply = report(key);
        assertThat(reply.statusCode()).as(reply.body()).isEqualTo(201);
        assertThat(json(reply).path("position").isNull()).isTrue();
        assertThat(json(reply).path("version").asLong(-1)).isZero();
        assertThat(cases()).isEqualTo(1);
    }

    private static void unknown(HttpResponse<String> reply) {
        assertThat(reply.statusCode()).as(reply.body()).isEqualTo(503);
        assertThat(json(reply).path("code").asString()).isEqualTo("outcome-unknown");
        assertThat(json(reply).path("detail").asString()).contains("Idempotency-Key");
        assertThat(reply.headers().firstValue("Retry-After")).isPresent();
    }

    /** The pool needs a moment to find the server again. */
    private HttpResponse<String> untilAnswered() throws Exception {
        HttpResponse<String> reply = report(key);
        for (int i = 0; i < 60 && reply.statusCode() == 503; i++) reply = report(key);
        return reply;
    }

    private HttpResponse<String> report(String withKey) throws Exception {
        Map<String, String> headers = new HashMap<>(
                Map.of("Authorization", "Bearer " + RunningDesk.intake(), "Content-Type", "application/json"));
        if (withKey != null) headers.put("Idempotency-Key", withKey);
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + side.port() + "/api/v1/cases/report-content"))
                .POST(HttpRequest.BodyPublishers.ofString(RunningDesk.reportOf(address)));
        headers.forEach(request::header);
        return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private long cases() {
        return DB.sql("select count(*) from events.event_entry where payload::text like ?")
                .param("%" + address + "%")
                .query(Long.class)
                .single();
    }

    private static JsonNode json(HttpResponse<String> reply) {
        return CaseJson.stored().readTree(reply.body());
    }
}

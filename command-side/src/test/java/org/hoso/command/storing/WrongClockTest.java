package org.hoso.command.storing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.axonframework.eventhandling.GenericEventMessage;
import org.hoso.command.RunningSide;
import org.hoso.runtime.TestPostgres;
import org.hoso.wire.CaseJson;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@DisplayName("Under a clock that is not the database's")
class WrongClockTest {
    private static final TestPostgres.Database EVENTS = TestPostgres.withEventStore();
    private static final JdbcClient DB = JdbcClient.create(EVENTS.dataSource());
    private static final Clock RIGHT = GenericEventMessage.clock;
    private static RunningSide side;
    private static OverHttp http;

    @BeforeAll
    static void start(@TempDir Path folder) {
        side = RunningSide.start(EVENTS, TestPostgres.empty(), folder, Map.of());
        http = new OverHttp(side);
    }

    @AfterAll
    static void stop() {
        side.close();
    }

    @AfterEach
    void putRight() {
        GenericEventMessage.clock = RIGHT;
    }

    @ParameterizedTest(name = "by {0} minutes")
    @ValueSource(longs = {6, 240, -6})
    @DisplayName("nothing is recorded: 503 clock-astray, and health is down; put right, the same report is recorded")
    void refused(long minutes) throws Exception {
        assertThat(http.report().statusCode()).isEqualTo(201);
        long before = events();
        GenericEventMessage.clock = Clock.offset(RIGHT, Duration.ofMinutes(minutes));
        HttpResponse<String> refused = http.report();
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(503);
        JsonNode body = CaseJson.stored().readTree(refused.body());
        assertThat(body.path("code").asString()).isEqualTo("clock-astray");
        assertThat(body.path("seconds").asLong())
                .isCloseTo(Math.abs(minutes) * 60, org.assertj.core.data.Offset.offset(30L));
        assertThat(refused.headers().firstValue("Retry-After")).isPresent();
        assertThat(events()).isEqualTo(before);
        assertThat(http.health()).startsWith("503").contains("\"clock\":{\"status\":\"DOWN\"");
        GenericEventMessage.clock = RIGHT;
        assertThat(http.report().statusCode()).isEqualTo(201);
        assertThat(http.health()).contains("\"clock\":{\"status\":\"UP\"");
    }

    @Test
    @DisplayName("by two minutes all is recorded")
    void tolerated() throws Exception {
        GenericEventMessage.clock = Clock.offset(RIGHT, Duration.ofMinutes(2));
        assertThat(http.report().statusCode()).isEqualTo(201);
    }

    private static long events() {
        return DB.sql("select count(*) from events.event_entry")
                .query(Long.class)
                .single();
    }
}

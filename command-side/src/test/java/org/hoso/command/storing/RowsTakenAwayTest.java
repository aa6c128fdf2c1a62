package org.hoso.command.storing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.hoso.command.RunningSide;
import org.hoso.runtime.TestPostgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("A row beside the events that somebody took away")
class RowsTakenAwayTest {
    private static final TestPostgres.Database EVENTS = TestPostgres.withEventStore();
    private static final JdbcClient DB = JdbcClient.create(EVENTS.dataSource());
    private static RunningSide side;
    private static OverHttp http;

    @BeforeAll
    static void start(@TempDir Path folder) {
        side = RunningSide.start(
                EVENTS,
                TestPostgres.empty(),
                folder,
                Map.of("hoso.rows.checked-within", "400ms", "management.endpoint.health.show-details", "always"));
        http = new OverHttp(side);
    }

    @AfterAll
    static void stop() {
        side.close();
    }

    @BeforeEach
    void report() throws Exception {
        assertThat(http.report().statusCode()).isEqualTo(201);
        soon("\"beside\":{\"status\":\"UP\"}");
        await().atMost(Duration.ofMinutes(2))
                .until(() -> DB.sql("select count(*) from events.due")
                                .query(Long.class)
                                .single()
                        > 0);
    }

    @ParameterizedTest(name = "of {0}")
    @ValueSource(strings = {"events.due", "events.open_item", "events.case_number"})
    @DisplayName("is named by health though nobody reads it, and no more once it is back")
    void named(String table) {
        String columns = DB.sql("select string_agg(column_name, ', ') from information_schema.columns"
                        + " where table_schema || '.' || table_name = ? and is_generated = 'NEVER'")
                .param(table)
                .query(String.class)
                .single();
        DB.sql("create table kept as select " + columns + " from " + table).update();
        DB.sql("delete from " + table).update();
        soon("\"details\":{\"first\":\"" + table + " ");
        DB.sql("insert into " + table + " (" + columns + ") select " + columns + " from kept on conflict do nothing")
                .update();
        DB.sql("drop table kept").update();
        soon("\"beside\":{\"status\":\"UP\"}");
    }

    @Test
    @DisplayName("is told as not compared where nobody can look, and no more once one can")
    void unmade() {
        DB.sql("alter table events.open_item rename to hidden").update();
        soon(
                "\"beside\":{\"details\":{\"unmade\":\"rows beside the events cannot be compared with them: PSQLException 42P01\"},"
                        + "\"status\":\"DOWN\"}");
        DB.sql("alter table events.hidden rename to open_item").update();
        soon("\"beside\":{\"status\":\"UP\"}");
    }

    @Test
    @DisplayName("is found beside an event that nobody knows, whose case is told as not compared")
    void unread() {
        String event = " where payload_type = 'case.content-reported'";
        String caseId = DB.sql("select min(aggregate_identifier) from events.event_entry" + event)
                .query(String.class)
                .single();
        name("case.unheard-of", caseId, event);
        try {
            soon("\"unmade\":\"events.event_entry " + caseId
                    + " cannot be compared with the events: UnknownStoredEvent\"");
        } finally {
            name("case.content-reported", caseId, " where payload_type = 'case.unheard-of'");
        }
        soon("\"beside\":{\"status\":\"UP\"}");
    }

    private static void name(String name, String caseId, String event) {
        DB.sql("set session_replication_role = replica; update events.event_entry set payload_type = '" + name + "'"
                        + event + " and aggregate_identifier = '" + caseId
                        + "'; set session_replication_role = default")
                .update();
    }

    private static void soon(String told) {
        await().atMost(Duration.ofMinutes(2))
                .untilAsserted(() -> assertThat(http.health()).contains(told));
    }
}

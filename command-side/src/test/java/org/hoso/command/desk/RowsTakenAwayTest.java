package org.hoso.command.desk;

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

    private static void soon(String told) {
        await().atMost(Duration.ofMinutes(2))
                .untilAsserted(() -> assertThat(http.health()).contains(told));
    }
}

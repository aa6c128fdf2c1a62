package org.hoso.runtime.store;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import javax.sql.DataSource;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.hoso.runtime.TestPostgres;
import org.hoso.runtime.boot.CannotStart;
import org.hoso.runtime.boot.SchemaMigration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName(
        "A schema that another version has made is refused by the side that owns it, by the one that waits for it, and so are keys:")
class SchemaOfAnotherVersionTest {
    private final DataSource events = TestPostgres.withEventStore().dataSource();
    private final DataSource keys = TestPostgres.empty().dataSource();

    @BeforeEach
    void make_keys() {
        SchemaMigration.ofKeys(keys).migrate();
    }

    private SchemaMigration ofEvents() {
        return new SchemaMigration(events, EventTables.SCHEMA, "classpath:schema/events");
    }

    private static void later(DataSource database, String history) {
        JdbcClient.create(database)
                .sql("insert into " + history + " (installed_rank, version, description, type, script,"
                        + " installed_by, execution_time, success) values (9999, '9999', 'later', 'SQL',"
                        + " 'V9999__later.sql', 'hoso', 1, true)")
                .update();
    }

    private static void madeOtherwise(DataSource database, String history) {
        JdbcClient.create(database)
                .sql("update " + history + " set checksum = checksum + 1, description = 'other' where version = '1'")
                .update();
    }

    @Test
    @DisplayName("one that a newer version has migrated, with the files that are not known here")
    void newer() {
        later(events, EventTables.SCHEMA + ".flyway_schema_history");
        later(keys, "key_schema_history");
        assertThatThrownBy(() -> ofEvents().migrate())
                .isInstanceOf(CannotStart.class)
                .hasMessageContainingAll("events", "newer", "V9999__later.sql");
        assertThatThrownBy(() -> ofEvents().await(Duration.ZERO))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("newer");
        assertThatThrownBy(() -> SchemaMigration.ofKeys(keys).migrate())
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("keys");
    }

    /** As of a time when a schema was made by many files: it is no newer for those that are not known any more. */
    @Test
    @DisplayName("one that an earlier form of its file has made, with what to do")
    void earlier() {
        madeOtherwise(events, EventTables.SCHEMA + ".flyway_schema_history");
        later(events, EventTables.SCHEMA + ".flyway_schema_history");
        madeOtherwise(keys, "key_schema_history");
        assertThatThrownBy(() -> ofEvents().migrate())
                .hasMessageContainingAll("events", "another V1__events.sql")
                .asInstanceOf(InstanceOfAssertFactories.type(CannotStart.class))
                .extracting(CannotStart::todo)
                .asString()
                .contains("--data");
        assertThatThrownBy(() -> ofEvents().await(Duration.ZERO))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("another V1__events.sql");
        assertThatThrownBy(() -> SchemaMigration.ofKeys(keys).migrate())
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("another V1__keys.sql");
    }
}

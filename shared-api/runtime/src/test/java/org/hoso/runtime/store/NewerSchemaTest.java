package org.hoso.runtime.store;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import javax.sql.DataSource;
import org.hoso.runtime.TestPostgres;
import org.hoso.runtime.boot.CannotStart;
import org.hoso.runtime.boot.SchemaMigration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A schema that a newer version has migrated")
class NewerSchemaTest {
    private static final DataSource DATABASE = TestPostgres.withEventStore().dataSource();
    private static final DataSource KEYS = TestPostgres.empty().dataSource();

    @BeforeAll
    static void a_newer_version_was_here() throws SQLException {
        SchemaMigration.ofKeys(KEYS).migrate();
        migratedByANewer(DATABASE, EventTables.SCHEMA + ".flyway_schema_history");
        migratedByANewer(KEYS, "key_schema_history");
    }

    private static void migratedByANewer(DataSource database, String history) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("insert into " + history + " (installed_rank, version, description, type, script,"
                    + " installed_by, execution_time, success) values (9999, '9999', 'later', 'SQL',"
                    + " 'V9999__later.sql', 'hoso', 1, true)");
        }
    }

    private static SchemaMigration events() {
        return new SchemaMigration(DATABASE, EventTables.SCHEMA, "classpath:db/events");
    }

    @Test
    @DisplayName("is refused by the side that owns it, by the one that waits for it, and so are newer keys")
    void refused() {
        assertThatThrownBy(() -> events().migrate())
                .isInstanceOf(CannotStart.class)
                .hasMessageContainingAll("events", "V9999__later.sql");
        assertThatThrownBy(() -> events().await(Duration.ZERO)).isInstanceOf(CannotStart.class);
        assertThatThrownBy(() -> SchemaMigration.ofKeys(KEYS).migrate())
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("keys");
    }
}

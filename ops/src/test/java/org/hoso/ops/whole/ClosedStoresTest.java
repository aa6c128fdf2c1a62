package org.hoso.ops.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.hoso.ops.standalone.StorePassword;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Other users of the machine")
class ClosedStoresTest {
    private static final String WRONG_PASSWORD = "28P01";

    @Test
    @DisplayName("read nothing in the data folder, put no program there, and are not let in by PostgreSQL")
    void closed() throws IOException {
        closedToOthers(Running.shared());
    }

    static void closedToOthers(Running running) throws IOException {
        for (Path folder : List.of(running.data(), running.data().resolve("postgres-work")))
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                    .as(folder.toString())
                    .isEqualTo("rwx------");
        for (String database : List.of("hoso", "hoso_keys", "postgres")) {
            refused(running.jdbcUrl(database).replaceAll("&password=.*", ""));
            refused(running.jdbcUrl(database).replaceAll("&password=.*", "&password=postgres"));
        }
        String password = StorePassword.kept(running.data());
        assertThat(password).hasSize(48);
        assertThat(Files.readString(running.log())).doesNotContain(password);
    }

    private static void refused(String url) {
        assertThatThrownBy(() -> DriverManager.getConnection(url).close())
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).isIn(WRONG_PASSWORD, "08004", "08001"));
    }
}

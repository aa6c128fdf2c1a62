package org.hoso.query.viewing;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.hoso.query.RunningQuerySide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcOperations;

@DisplayName("Rows that are copied")
class CopiedRowsTest extends RunningQuerySide {
    private static final String[] LIST = {"", "null", "NULL", "a\"b", "a\\b", "{c,d}", "tab\tline\nend\r", "Đường"};

    @Autowired
    JdbcOperations operations;

    @Test
    @DisplayName("say what inserted ones say, whatever letters are in them and in their lists")
    void same_as_inserted() {
        operations.execute("create table views.copied (n int, one text, list text[], bytes bytea, at timestamptz)");
        try {
            List<@Nullable Object[]> rows = List.of(
                    new @Nullable Object[] {
                        1,
                        "\\N \t\"x\"",
                        LIST,
                        new byte[] {0, -1, 92},
                        Timestamp.from(Instant.parse("2026-01-05T02:03:04.123456Z"))
                    },
                    new @Nullable Object[] {2, "", new String[0], new byte[0], null},
                    new @Nullable Object[] {3, null, null, null, null});
            operations.batchUpdate("insert into views.copied values (?, ?, ?, ?, ?)", rows);
            CopiedRows.copy(operations, "views.copied (n, one, list, bytes, at)", rows);
            assertThat(operations.queryForObject(
                            "select count(distinct (n, one, list, bytes, at)) from views.copied", Long.class))
                    .isEqualTo(rows.size());
            assertThat(operations.queryForObject("select count(*) from views.copied", Long.class))
                    .isEqualTo(2L * rows.size());
        } finally {
            operations.execute("drop table views.copied");
        }
    }
}

package org.hoso.query.viewing;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcOperations;

/** Rows by COPY, in the transaction of the caller. A row that is there already is an error here. */
final class CopiedRows {
    private static final Collector<CharSequence, ?, String> MEMBERS = Collectors.joining(",", "{", "}");

    private CopiedRows() {}

    /** @param into the table with its columns @param rows values as they are kept */
    static void copy(JdbcOperations operations, String into, List<@Nullable Object[]> rows) {
        String text = rows.stream().map(CopiedRows::line).collect(Collectors.joining());
        operations.execute((ConnectionCallback<Long>) connection -> copied(connection, into, text));
    }

    private static Long copied(Connection connection, String into, String text) throws SQLException {
        try {
            return connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy " + into + " from stdin", new StringReader(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String line(@Nullable Object[] row) {
        return Arrays.stream(row).map(CopiedRows::field).collect(Collectors.joining("\t", "", "\n"));
    }

    /** As COPY's text format wants it. */
    private static String field(@Nullable Object value) {
        return switch (value) {
            case null -> "\\N";
            case Timestamp instant -> instant.toInstant().toString();
            case byte[] bytes -> "\\\\x" + HexFormat.of().formatHex(bytes);
            case Object[] array ->
                escaped(Arrays.stream(array).map(CopiedRows::member).collect(MEMBERS));
            default -> escaped(value.toString());
        };
    }

    /** Of an array, as PostgreSQL reads one: always in quotes, so that none is taken for null. */
    private static String member(Object value) {
        return '"' + value.toString().replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace("\n", "\\n")
                .replace("\r", "\\r")
                .replace("\t", "\\t");
    }
}

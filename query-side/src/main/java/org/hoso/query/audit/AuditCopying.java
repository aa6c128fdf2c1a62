package org.hoso.query.audit;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hoso.query.viewing.GenerationTables;
import org.hoso.query.viewing.VouchedTexts;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcOperations;

/** Lines into a generation that is still empty of them: COPY, a multiple of the speed of inserts. */
final class AuditCopying {
    private static final String COPY = """
            copy %s (position, case_id, version, event_id, stored_name, at, recorded_at, ledgered_at, officer, agency, role,
                on_behalf_of, payload) from stdin
            """;

    private final JdbcOperations operations;
    private final VouchedTexts texts;

    AuditCopying(JdbcOperations operations, VouchedTexts texts) {
        this.texts = texts;
        this.operations = operations;
    }

    /** In the transaction of the caller. A line that is there already is an error here. */
    void copy(int generation, List<AuditLine> lines) {
        String text = lines.stream().map(this::row).collect(Collectors.joining());
        operations.execute((ConnectionCallback<Long>) connection -> copied(connection, generation, text));
    }

    private static Long copied(Connection connection, int generation, String text) throws SQLException {
        try {
            return connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn(
                            COPY.formatted(GenerationTables.name(AuditLines.SHAPE, generation)),
                            new StringReader(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String row(AuditLine line) {
        return Stream.of(
                        line.position(),
                        line.caseId(),
                        line.version(),
                        line.eventId(),
                        line.storedName(),
                        line.at(),
                        line.recordedAt(),
                        line.ledgeredAt(),
                        line.officer(),
                        line.agency(),
                        line.role(),
                        line.onBehalfOf(),
                        line.vouched(texts))
                .map(AuditCopying::field)
                .collect(Collectors.joining("\t", "", "\n"));
    }

    /** As COPY's text format wants it. */
    private static String field(@Nullable Object value) {
        if (value == null) return "\\N";
        return value.toString()
                .replace("\\", "\\\\")
                .replace("\n", "\\n")
                .replace("\r", "\\r")
                .replace("\t", "\\t");
    }
}

package org.hoso.query.audit;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.hoso.cases.CaseId;
import org.hoso.query.viewing.GenerationTables;
import org.hoso.query.viewing.ViewDatabase;
import org.hoso.query.viewing.VouchedTexts;
import org.hoso.runtime.problems.ViewRowAltered;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The lines of the trail in PostgreSQL. */
final class AuditLines {
    static final String SHAPE = "audit_line";

    /** One statement however many lines; a line that is there stays as it is. */
    private static final String INSERT = """
        insert into %s (position, case_id, version, event_id, stored_name, at, recorded_at, ledgered_at, officer, agency,
            role, on_behalf_of, payload)
        select position, case_id::uuid, version, event_id, stored_name, at, recorded_at, ledgered_at, officer, agency,
            role, on_behalf_of, payload::json
        from unnest(?::bigint[], ?::text[], ?::bigint[], ?::text[], ?::text[], ?::timestamptz[], ?::timestamptz[],
            ?::timestamptz[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
            as line (position, case_id, version, event_id, stored_name, at, recorded_at, ledgered_at, officer, agency,
                role, on_behalf_of, payload)
        on conflict do nothing
        """;

    private static final String OF_CASE = """
        select * from %s where case_id = :case and position > :after
        and (:name::text is null or stored_name = :name) and (:agency::text is null or agency = :agency)
        order by position limit :limit
        """;

    private static final String FEED =
            "select * from %s where position > :after and position <= :upto order by position limit :limit";

    private final JdbcClient jdbc;
    private final JdbcOperations operations;
    private final VouchedTexts texts;

    AuditLines(ViewDatabase database) {
        this.texts = database.texts();
        this.jdbc = database.jdbc();
        this.operations = database.operations();
    }

    void insert(int generation, List<AuditLine> lines) {
        operations.update(connection -> insertion(connection, generation, lines));
    }

    private PreparedStatement insertion(Connection connection, int generation, List<AuditLine> lines)
            throws SQLException {
        PreparedStatement insert =
                connection.prepareStatement(INSERT.formatted(GenerationTables.name(SHAPE, generation)));
        List<Array> columns = List.of(
                column(connection, "bigint", lines, AuditLine::position),
                column(connection, "text", lines, line -> line.caseId().toString()),
                column(connection, "bigint", lines, AuditLine::version),
                column(connection, "text", lines, AuditLine::eventId),
                column(connection, "text", lines, AuditLine::storedName),
                column(connection, "timestamptz", lines, line -> line.at().toString()),
                column(
                        connection,
                        "timestamptz",
                        lines,
                        line -> line.recordedAt().toString()),
                column(
                        connection,
                        "timestamptz",
                        lines,
                        line -> line.ledgeredAt().toString()),
                column(connection, "text", lines, AuditLine::officer),
                column(connection, "text", lines, AuditLine::agency),
                column(connection, "text", lines, AuditLine::role),
                column(connection, "text", lines, AuditLine::onBehalfOf),
                column(connection, "text", lines, line -> line.vouched(texts)));
        for (int n = 0; n < columns.size(); n++) insert.setArray(n + 1, columns.get(n));
        return insert;
    }

    private static Array column(
            Connection connection, String type, List<AuditLine> lines, Function<AuditLine, @Nullable Object> value)
            throws SQLException {
        return connection.createArrayOf(type, lines.stream().map(value).toArray());
    }

    /** Lines of a case after a position, in order; all names and agencies where none is given. */
    List<AuditLine> ofCase(
            int generation,
            CaseId caseId,
            long after,
            @Nullable String storedName,
            @Nullable String agency,
            int limit) {
        return jdbc.sql(OF_CASE.formatted(GenerationTables.name(SHAPE, generation)))
                .param("case", caseId.value())
                .param("after", after)
                .param("name", storedName)
                .param("agency", agency)
                .param("limit", limit)
                .query((row, n) -> line(row, generation))
                .list();
    }

    /**
     * That no line of a case was taken away: versions are dense and the entry, which is vouched for, says how many there are.
     *
     * @throws ViewRowAltered where one is missing
     */
    void whole(int generation, CaseEntry entry) {
        long lines = jdbc.sql("select count(*) from " + GenerationTables.name(SHAPE, generation)
                        + " where case_id = ? and version <= ?")
                .params(entry.caseId().value(), entry.version())
                .query(Long.class)
                .single();
        if (lines != entry.version() + 1) throw texts.altered(SHAPE, generation, entry.caseId(), "lines are missing");
    }

    /** Lines of every case after a position and up to another, in the order of the ledger. */
    List<AuditLine> feed(int generation, long after, long upTo, int limit) {
        return jdbc.sql(FEED.formatted(GenerationTables.name(SHAPE, generation)))
                .param("after", after)
                .param("upto", upTo)
                .param("limit", limit)
                .query((row, n) -> line(row, generation))
                .list();
    }

    private AuditLine line(ResultSet row, int generation) throws SQLException {
        AuditLine line = new AuditLine(
                row.getLong("position"),
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getLong("version"),
                row.getString("event_id"),
                row.getString("stored_name"),
                instant(row, "at"),
                instant(row, "recorded_at"),
                instant(row, "ledgered_at"),
                row.getString("officer"),
                row.getString("agency"),
                row.getString("role"),
                row.getString("on_behalf_of"),
                row.getString("payload"));
        return line.checked(texts, generation);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}

package org.hoso.query.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.hoso.cases.CaseId;
import org.hoso.cases.Happening;
import org.hoso.query.viewing.RowTable;
import org.hoso.query.viewing.ViewDatabase;
import org.hoso.runtime.problems.ViewRowAltered;
import org.jspecify.annotations.Nullable;

/** The lines of the trail in PostgreSQL. */
final class AuditLines {
    static final RowTable<AuditLine> LINES = RowTable.<AuditLine>named("audit_line")
            .key("position", AuditLine::position)
            .fixed("case_id", AuditLine::caseId)
            .fixed("version", AuditLine::version)
            .fixed("event_id", AuditLine::eventId)
            .fixed("at", AuditLine::at)
            .fixed("recorded_at", AuditLine::recordedAt)
            .fixed("ledgered_at", AuditLine::ledgeredAt)
            .fixed("officer", line -> line.event().by().officer())
            .fixed("agency", line -> line.event().by().agency())
            .fixed("role", line -> line.event().by().role().stored())
            .fixed("on_behalf_of", line -> line.event().by().onBehalfOf())
            .fixed("client", AuditLine::client)
            .event(
                    AuditLine::event,
                    "case_id",
                    "position",
                    "version",
                    "event_id",
                    RowTable.STORED_NAME,
                    "recorded_at",
                    "ledgered_at",
                    "client")
            .once();

    private static final String OF_CASE = """
        select * from %s where case_id = :case and position > :after
        and (:name::text is null or stored_name = :name) and (:agency::text is null or agency = :agency)
        order by position limit :limit
        """;

    private static final String FEED =
            "select * from %s where position > :after and position <= :upto order by position limit :limit";

    private final ViewDatabase database;

    AuditLines(ViewDatabase database) {
        this.database = database;
    }

    /** Lines of a case after a position, in order; all names and agencies where none is given. */
    List<AuditLine> ofCase(
            int generation,
            CaseId caseId,
            long after,
            @Nullable String storedName,
            @Nullable String agency,
            int limit) {
        return database.jdbc()
                .sql(OF_CASE.formatted(LINES.in(generation)))
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
        long lines = database.jdbc()
                .sql("select count(*) from " + LINES.in(generation) + " where case_id = ? and version <= ?")
                .params(entry.caseId().value(), entry.version())
                .query(Long.class)
                .single();
        if (lines != entry.version() + 1)
            throw database.texts().altered(LINES.shape(), generation, entry.caseId(), "lines are missing");
    }

    /** Lines of every case after a position and up to another, in the order of the ledger. */
    List<AuditLine> feed(int generation, long after, long upTo, int limit) {
        return database.jdbc()
                .sql(FEED.formatted(LINES.in(generation)))
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
                row.getTimestamp("recorded_at").toInstant(),
                row.getTimestamp("ledgered_at").toInstant(),
                row.getString("client"),
                LINES.event(Happening.class, database.texts(), row, generation));
        return LINES.whole(line, database.texts(), row, generation);
    }
}

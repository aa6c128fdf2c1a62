package org.hoso.runtime.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The events of a store on PostgreSQL: positions in one table, events in the other. */
final class PostgresEvents implements LedgeredEvents {
    private static final String SELECT = """
            select l.position, l.ledgered_at, e.event_identifier, e.type, e.aggregate_identifier, e.sequence_number,
                   e.payload_type, e.payload_revision, e.time_stamp, e.payload, e.meta_data
            from events.ledger l join events.event_entry e on e.global_index = l.global_index
            """;

    /** Positions are dense, so a range of them is as many rows, and the planner knows it. */
    private static final String READ = SELECT + """
            where l.position > :after and l.position <= :upto order by l.position
            """;

    private static final String OF_CASE = SELECT + """
            where e.aggregate_identifier = :case and e.sequence_number > :after and l.position <= :upto
            order by e.sequence_number limit :limit
            """;

    private final JdbcClient jdbc;

    PostgresEvents(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    @Override
    public List<LedgeredEvent> read(long afterPosition, int limit) {
        return jdbc.sql(READ)
                .param("after", afterPosition)
                .param("upto", afterPosition + limit)
                .query((row, n) -> event(row))
                .list();
    }

    @Override
    public List<LedgeredEvent> ofCase(String caseId, long afterVersion, long upTo, int limit) {
        return jdbc.sql(OF_CASE)
                .param("case", caseId)
                .param("after", afterVersion)
                .param("upto", upTo)
                .param("limit", limit)
                .query((row, n) -> event(row))
                .list();
    }

    private static LedgeredEvent event(ResultSet row) throws SQLException {
        return new LedgeredEvent(
                row.getLong("position"),
                row.getObject("ledgered_at", OffsetDateTime.class).toInstant(),
                row.getString("event_identifier"),
                row.getString("type"),
                row.getString("aggregate_identifier"),
                row.getLong("sequence_number"),
                row.getString("payload_type"),
                row.getString("payload_revision"),
                row.getString("time_stamp"),
                row.getString("payload"),
                row.getString("meta_data"));
    }
}

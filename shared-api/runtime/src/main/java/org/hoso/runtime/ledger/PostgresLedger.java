package org.hoso.runtime.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.OptionalLong;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The ledger of an event store on PostgreSQL: positions in one table, events in the other. */
final class PostgresLedger implements Ledger {
    private static final String READ = """
            select l.position, l.ledgered_at, e.event_identifier, e.type, e.aggregate_identifier, e.sequence_number,
                   e.payload_type, e.payload_revision, e.time_stamp, e.payload, e.meta_data
            from events.ledger l join events.event_entry e on e.global_index = l.global_index
            where l.position > :after and l.position <= :upto order by l.position
            """;

    private final JdbcClient jdbc;
    private final AwaitedPositions awaited;

    PostgresLedger(DataSource dataSource, AwaitedPositions awaited) {
        this.jdbc = JdbcClient.create(dataSource);
        this.awaited = awaited;
    }

    @Override
    public LedgerHead head() {
        return jdbc.sql("select epoch, position, ledgered_at from events.ledger_head")
                .query((row, n) ->
                        new LedgerHead(row.getInt("epoch"), row.getLong("position"), instant(row, "ledgered_at")))
                .single();
    }

    @Override
    public OptionalLong positionOf(String eventId) {
        return position(jdbc.sql("""
                        select l.position from events.event_entry e
                        join events.ledger l on l.global_index = e.global_index where e.event_identifier = ?
                        """).param(eventId));
    }

    @Override
    public OptionalLong positionOf(String caseId, long sequence, Duration longest) {
        return awaited.await(new AwaitedPositions.Place(caseId, sequence), this::positionNow, longest);
    }

    private OptionalLong positionNow(AwaitedPositions.Place place) {
        return position(jdbc.sql("""
                        select l.position from events.event_entry e
                        join events.ledger l on l.global_index = e.global_index
                        where e.aggregate_identifier = ? and e.sequence_number = ?
                        """).param(place.caseId()).param(place.sequence()));
    }

    private static OptionalLong position(JdbcClient.StatementSpec query) {
        return query.query(Long.class).optional().map(OptionalLong::of).orElseGet(OptionalLong::empty);
    }

    @Override
    public long resolve(Instant knownAt) {
        return jdbc.sql("""
                        select position from events.ledger where ledgered_at <= ?
                        order by ledgered_at desc, position desc limit 1
                        """)
                .param(knownAt.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    @Override
    public List<LedgeredEvent> read(long afterPosition, int limit) {
        return jdbc.sql(READ)
                .param("after", afterPosition)
                .param("upto", afterPosition + limit)
                .query((row, n) -> event(row))
                .list();
    }

    private static LedgeredEvent event(ResultSet row) throws SQLException {
        return new LedgeredEvent(
                row.getLong("position"),
                instant(row, "ledgered_at"),
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

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}

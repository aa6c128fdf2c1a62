package org.hoso.runtime.ledger;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The ledger by its tables; the events come from wherever they are stored. */
final class IndexedLedger implements Ledger {
    private static final String POSITION = "select position from events.event_position where ";

    private final JdbcClient jdbc;
    private final AwaitedPositions awaited;
    private final LedgeredEvents events;

    IndexedLedger(DataSource dataSource, AwaitedPositions awaited, LedgeredEvents events) {
        this.jdbc = JdbcClient.create(dataSource);
        this.awaited = awaited;
        this.events = events;
    }

    @Override
    public LedgerHead head() {
        return jdbc.sql("select epoch, position, ledgered_at from events.ledger_head")
                .query((row, n) -> new LedgerHead(
                        row.getInt("epoch"),
                        row.getLong("position"),
                        row.getObject("ledgered_at", OffsetDateTime.class).toInstant()))
                .single();
    }

    @Override
    public OptionalLong positionOf(String eventId) {
        return position(jdbc.sql(POSITION + "event_identifier = ?").param(eventId));
    }

    @Override
    public OptionalLong positionOf(String caseId, long sequence, Duration longest) {
        Place place = new Place(caseId, sequence);
        Long position = awaited.await(List.of(place), longest).get(place);
        return position == null ? OptionalLong.empty() : OptionalLong.of(position);
    }

    @Override
    public Map<Place, Long> positionsOf(Collection<Place> places, Duration longest) {
        return awaited.await(places, longest);
    }

    private static OptionalLong position(JdbcClient.StatementSpec query) {
        return query.query(Long.class).optional().map(OptionalLong::of).orElseGet(OptionalLong::empty);
    }

    /**
     * By halves, since moments never go back as positions go on: an index by them would cost each event forty bytes for ever, to spare
     * such a question a dozen looks.
     */
    @Override
    public long resolve(Instant knownAt) {
        return jdbc.sql("""
                        with recursive halved (low, high) as (
                          select 0::bigint, position from events.ledger_head
                          union all
                          select case when l.ledgered_at <= :at then l.position else low end,
                                 case when l.ledgered_at <= :at then high else l.position - 1 end
                          from halved join events.ledger l on l.position = (low + high + 1) / 2 where low < high)
                        select low from halved where low = high
                        """)
                .param("at", knownAt.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    @Override
    public List<LedgeredEvent> read(long afterPosition, int limit) {
        return events.read(afterPosition, limit);
    }

    @Override
    public List<LedgeredEvent> ofCase(String caseId, long afterVersion, long upTo, int limit) {
        return events.ofCase(caseId, afterVersion, upTo, limit);
    }
}

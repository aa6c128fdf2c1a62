package org.hoso.runtime.verifying;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What can only be seen of many rows together: each question gives the first position that breaks it, below a bound. */
final class OrderChecks {
    /** Each case counts up from 0 without a hole, and its events stand in the ledger in that order. */
    private static final String CASES = """
            select position, 'case ' || aggregate_identifier || ', version ' || sequence_number from (
              select l.position, e.aggregate_identifier, e.sequence_number, lag(l.position) over of_case as before,
                     coalesce(lag(e.sequence_number) over of_case, -1) as version
              from events.ledger l join events.event_entry e on e.global_index = l.global_index
              where l.position <= ?
              window of_case as (partition by e.aggregate_identifier collate "C" order by e.sequence_number)) placed
            where before > position or sequence_number <> version + 1 order by position limit 1
            """;

    /** The same by the index of a server's events; each of its rows was compared with its event. */
    private static final String INDEXED_CASES = """
            select position, 'case ' || aggregate_identifier || ', version ' || sequence_number from (
              select position, aggregate_identifier, sequence_number, lag(position) over of_case as before,
                     coalesce(lag(sequence_number) over of_case, -1) as version
              from events.server_index where position <= ?
              window of_case as (partition by aggregate_identifier collate "C" order by sequence_number)) placed
            where before > position or sequence_number <> version + 1 order by position limit 1
            """;

    private static final String TIMES = """
            select position, 'epoch ' || epoch from (
              select position, epoch, ledgered_at, lag(epoch) over ledgered as epoch_before,
                     lag(ledgered_at) over ledgered as before
              from events.ledger where position <= ? window ledgered as (order by position)) placed
            where before > ledgered_at or epoch_before > epoch order by position limit 1
            """;

    /**
     * Every event has its position, or waits for it: written in this epoch, by a transaction that has ended, not below the watermark.
     * What is neither was put there behind the ledger's back, and nobody would ever take it.
     */
    private static final String BESIDE = """
            select coalesce((select min(l.position) from events.ledger l where l.global_index > e.global_index),
                     h.position + 1) as position,
                   'case ' || e.aggregate_identifier || ', version ' || e.sequence_number
            from events.event_entry e, events.ledger_head h
            where not (e.epoch = h.epoch and e.tx >= h.watermark and e.tx < pg_snapshot_xmax(pg_current_snapshot()))
              and not exists (select from events.ledger l where l.global_index = e.global_index)
            order by position limit 1
            """;

    /** The other way round: the ledger would take again what it has taken, and stand still over it. */
    private static final String AGAIN = """
            select l.position, 'case ' || e.aggregate_identifier || ', version ' || e.sequence_number
            from events.ledger_head h, events.ledger l join events.event_entry e on e.global_index = l.global_index
            where e.epoch <> l.epoch or e.epoch > h.epoch or e.epoch = h.epoch and e.tx >= h.watermark
            order by l.position limit 1
            """;

    /** From such a moment on, every later event would bear it, and be signed with it. */
    private static final String AHEAD = """
            select h.position, 'its end is of ' || h.ledgered_at from events.ledger_head h
            where h.ledgered_at > clock_timestamp() + ? * interval '1 second'
            """;

    /** Where a server keeps the events none lies in PostgreSQL, and none is indexed that has no place in the ledger. */
    private static final String BESIDE_A_SERVER = """
            select position, stray from (
              select h.position + 1 as position, 'case ' || e.aggregate_identifier || ', version ' || e.sequence_number as stray
              from events.event_entry e, events.ledger_head h
              union all
              select i.position, 'case ' || i.aggregate_identifier || ', version ' || i.sequence_number
              from events.server_index i where not exists (select from events.ledger l where l.position = i.position)) strays
            order by position limit 1
            """;

    private static final String BEYOND = """
            select l.position, 'its end is ' || h.position from events.ledger l, events.ledger_head h
            where l.position > h.position order by l.position limit 1
            """;

    private static final String WAITING = """
            select count(*) from events.event_entry e, events.ledger_head h where e.epoch = h.epoch and e.tx >= h.watermark
            """;

    private final JdbcClient jdbc;
    private final @Nullable AxonServerEvents server;

    /** @param server where the events do not lie in PostgreSQL */
    OrderChecks(JdbcClient jdbc, @Nullable AxonServerEvents server) {
        this.jdbc = jdbc;
        this.server = server;
    }

    /**
     * The earliest of all breaches up to that position, where there is one.
     *
     * @param inTurn  whether it is known already that each case counts up
     * @param once    whether it is known already that none would be taken again
     * @param forward whether it is known already that no time or epoch goes back
     */
    Optional<Bad> firstBreach(long upTo, boolean inTurn, boolean forward, boolean once) {
        boolean here = server == null;
        return Stream.of(
                        inTurn
                                ? Optional.<Bad>empty()
                                : first(here ? CASES : INDEXED_CASES, FaultReason.OUT_OF_TURN, List.of(upTo)),
                        forward ? Optional.<Bad>empty() : first(TIMES, FaultReason.BACK_IN_TIME, List.of(upTo)),
                        first(here ? BESIDE : BESIDE_A_SERVER, FaultReason.BESIDE, List.of()),
                        here && !once ? first(AGAIN, FaultReason.AGAIN, List.of()) : Optional.<Bad>empty(),
                        first(AHEAD, FaultReason.AHEAD, List.of(ClockTolerance.APART.toSeconds())),
                        first(BEYOND, FaultReason.BEYOND, List.of()))
                .flatMap(Optional::stream)
                .min(Comparator.comparingLong(Bad::from));
    }

    /** Events that were written and have no position yet. @param end up to where the ledger was read */
    long waiting(long end) {
        return server == null ? jdbc.sql(WAITING).query(Long.class).single() : Math.max(server.last() - end, 0);
    }

    private Optional<Bad> first(String question, FaultReason reason, List<?> parameters) {
        return jdbc.sql(question)
                .params(parameters)
                .query((row, n) -> bad(row, reason))
                .optional();
    }

    private static Bad bad(ResultSet row, FaultReason reason) throws SQLException {
        return Bad.at(row.getLong(1), reason, row.getString(2));
    }
}

package org.hoso.runtime.ledger;

/** The one statement that makes the ledger: it reads, orders, hashes, writes, moves the head and notifies, or does nothing. */
final class SequencingStatement {
    /**
     * Always by index: the tables are empty or huge, and the planner's guess from when they were empty would read them whole.
     * The ledger's commits are durable whatever the server's default is, because positions are handed out. A holder whose machine
     * is gone is found out by the server even in the middle of an answer.
     */
    static final String SETTINGS = """
            set enable_seqscan = off; set enable_hashjoin = off; set enable_mergejoin = off; set jit = off;
            set synchronous_commit = on; set statement_timeout = '5min'; set lock_timeout = '10s';
            set tcp_keepalives_idle = 5; set tcp_keepalives_interval = 5; set tcp_keepalives_count = 3
            """;

    /**
     * Parameters: a transaction below which to stay (or null), and about how many events to take.
     *
     * <p>{@code horizon}: every transaction below it has ended, so that its rows are all visible now or never will be.
     * {@code bound}: where this batch ends; always between two transactions, because the watermark can only stand there.
     * {@code held}: an event whose predecessor in the same case lies beyond the bound, which happens when a transaction wrote
     * something before it read the case; then nothing is done, and the caller tries again below that transaction.
     * {@code now}: the moment that all of the batch share, which their leaves bind; never before that of an earlier position.
     * {@code moved}: compares the head with what was read, so that a second sequencer could not write.
     * {@code waits}: whether there are events beyond the horizon, which wait for the end of a transaction that tells nobody of it.
     */
    static final String SQL = """
            with head as materialized (
              select epoch, watermark, position, greatest(ledgered_at, clock_timestamp()) as now,
                     least(?::xid8, pg_snapshot_xmin(pg_current_snapshot())) as horizon
              from events.ledger_head
            ), begun as materialized (
              select events.leaf_beginning(now) as leaf from head
            ), bound as materialized (
              select case when beyond.tx is null then head.horizon
                          when beyond.tx > first.tx then beyond.tx
                          else (first.tx::text::bigint + 1)::text::xid8 end as tx
              from head
              left join lateral (
                select e.tx from events.event_entry e
                where e.epoch = head.epoch and e.tx >= head.watermark and e.tx < head.horizon
                order by e.tx limit 1) first on true
              left join lateral (
                select e.tx from events.event_entry e
                where e.epoch = head.epoch and e.tx >= head.watermark and e.tx < head.horizon
                order by e.tx offset ? limit 1) beyond on true
            ), batch as materialized (
              select e.global_index, e.tx, e.aggregate_identifier, e.sequence_number, events.leaf(e, begun.leaf) as leaf
              from head, begun, bound, events.event_entry e
              where e.epoch = head.epoch and e.tx >= head.watermark and e.tx < bound.tx
            ), held as materialized (
              select b.tx from bound, head, batch b, events.event_entry p
              where p.aggregate_identifier = b.aggregate_identifier and p.sequence_number = b.sequence_number - 1
                and p.epoch = head.epoch and p.tx >= bound.tx
              order by b.tx limit 1
            ), moved as (
              update events.ledger_head h
              set watermark = bound.tx, position = head.position + size.events,
                  ledgered_at = head.now
              from head, bound, (select count(*) as events from batch) size
              where size.events > 0 and not exists (select from held)
                and h.epoch = head.epoch and h.position = head.position and h.watermark = head.watermark
              returning h.position, h.ledgered_at, size.events
            ), written as (
              insert into events.ledger (position, global_index, epoch, ledgered_at, leaf)
              select head.position + row_number() over (order by b.global_index),
                     b.global_index, head.epoch, moved.ledgered_at, b.leaf
              from moved, head, batch b
            )
            select coalesce((select events from moved), 0) as moved,
                   (select tx::text from held) as held_back,
                   exists (select from head, events.event_entry e
                     where e.epoch = head.epoch and e.tx >= head.horizon) as waits,
                   (select pg_notify('hoso_ledger', position::text)::text from moved)
            """;

    private SequencingStatement() {}
}

package org.hoso.runtime.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * With Axon Server: writes the hash of each event at the position that the server gave it, and moves the head, a whole batch in one
 * statement. One segment, one process at a time, in the transaction that stores its token; seeing an event twice changes nothing.
 */
@ProcessingGroup(ServerLedgering.GROUP)
class ServerLedgering {
    static final String GROUP = "ledger";
    private static final String BATCH = "hoso.ledgering";
    private static final String WRITE = """
            with given as (
              select * from unnest(?::bigint[], ?::text[], ?::text[], ?::text[], ?::bigint[], ?::text[], ?::text[], ?::text[],
                                   ?::text[], ?::text[])
                as g (position, event, type, case_id, sequence, name, revision, recorded, payload, metadata)
            ), head as (
              update events.ledger_head h
              set position = ends.last, ledgered_at = greatest(h.ledgered_at, clock_timestamp()),
                  system_identifier = (select system_identifier from pg_control_system())
              from (select min(position) as first, max(position) as last from given) ends,
                   (select position from events.ledger_head for update) before
              where before.position between ends.first - 1 and ends.last - 1
              returning before.position as before, h.position, h.epoch, h.ledgered_at
            ), written as (
              insert into events.ledger (position, global_index, epoch, ledgered_at, leaf)
              select g.position, g.position - 1, h.epoch, h.ledgered_at,
                     events.leaf(h.ledgered_at, event, type, case_id, sequence, name, revision, recorded, payload, metadata)
              from given g, head h where g.position > h.before order by g.position
            ), indexed as (
              insert into events.server_index (position, event_identifier, aggregate_identifier, sequence_number)
              select g.position, event, case_id, sequence from given g, head h where g.position > h.before
            )
            select pg_notify('hoso_ledger', position::text) from head
            """;

    private final JdbcClient jdbc;
    private final ServerRendering rendering;

    ServerLedgering(DataSource dataSource, ServerRendering rendering) {
        this.jdbc = JdbcClient.create(dataSource);
        this.rendering = rendering;
    }

    /** The last event of the batch writes all, in the transaction that stores the token. */
    @EventHandler(payloadType = Object.class)
    void on(DomainEventMessage<?> message, UnitOfWork<?> unit) {
        List<LedgeredEvent> batch = unit.getOrComputeResource(BATCH, key -> new ArrayList<>());
        batch.add(rendering.render(message, Ledgered.position(message), message.getTimestamp()));
        if (((BatchingUnitOfWork<?>) unit).isLastMessage()) write(batch);
    }

    /** @throws IllegalStateException where an event is missing between these, or between them and the ledger's end */
    void write(List<LedgeredEvent> batch) {
        long first = batch.getFirst().position();
        long last = batch.getLast().position();
        if (last - first != batch.size() - 1)
            throw new IllegalStateException(
                    "the server gave " + batch.size() + " events between " + first + " and " + last);
        if (written(batch)) return;
        long head = head();
        if (head < last)
            throw new IllegalStateException(
                    "the ledger ends at " + head + " and the server's next event is at " + first);
    }

    private boolean written(List<LedgeredEvent> batch) {
        return !jdbc.sql(WRITE)
                .param(numbers(batch, LedgeredEvent::position))
                .param(texts(batch, LedgeredEvent::eventId))
                .param(texts(batch, LedgeredEvent::aggregateType))
                .param(texts(batch, LedgeredEvent::caseId))
                .param(numbers(batch, LedgeredEvent::sequence))
                .param(texts(batch, LedgeredEvent::storedName))
                .param(texts(batch, LedgeredEvent::revision))
                .param(texts(batch, LedgeredEvent::timestamp))
                .param(texts(batch, LedgeredEvent::payload))
                .param(texts(batch, LedgeredEvent::metadata))
                .query()
                .listOfRows()
                .isEmpty();
    }

    private static Long[] numbers(List<LedgeredEvent> batch, Function<LedgeredEvent, Long> number) {
        return batch.stream().map(number).toArray(Long[]::new);
    }

    private static String[] texts(List<LedgeredEvent> batch, Function<LedgeredEvent, String> text) {
        return batch.stream().map(text).toArray(String[]::new);
    }

    private long head() {
        return jdbc.sql("select position from events.ledger_head")
                .query(Long.class)
                .single();
    }
}

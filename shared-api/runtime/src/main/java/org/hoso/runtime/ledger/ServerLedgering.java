package org.hoso.runtime.ledger;

import javax.sql.DataSource;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * With Axon Server: writes the hash of each event at the position that the server gave it, and moves the head. One segment,
 * one process at a time, in the transaction that stores its token; seeing an event twice changes nothing.
 */
@ProcessingGroup(ServerLedgering.GROUP)
class ServerLedgering {
    static final String GROUP = "ledger";
    private static final String WRITE = """
            with head as (
              update events.ledger_head
              set position = :position, ledgered_at = greatest(ledgered_at, clock_timestamp()),
                  system_identifier = (select system_identifier from pg_control_system())
              where position = :position - 1 returning epoch, ledgered_at
            ), written as (
              insert into events.ledger (position, global_index, epoch, ledgered_at, leaf)
              select :position, :position - 1, epoch, ledgered_at,
                     events.leaf(ledgered_at, :event, :type, :case, :sequence, :name, :revision, :timestamp, :payload, :metadata)
              from head
            ), indexed as (
              insert into events.server_index (position, event_identifier, aggregate_identifier, sequence_number)
              select :position, :event, :case, :sequence from head
            )
            select pg_notify('hoso_ledger', :position::text) from head
            """;

    private final JdbcClient jdbc;
    private final ServerRendering rendering;

    ServerLedgering(DataSource dataSource, ServerRendering rendering) {
        this.jdbc = JdbcClient.create(dataSource);
        this.rendering = rendering;
    }

    /** @throws IllegalStateException where an event between this one and the ledger's end is missing */
    @EventHandler(payloadType = Object.class)
    void on(DomainEventMessage<?> message) {
        LedgeredEvent event = rendering.render(message, message.getTimestamp());
        if (!write(event) && head() < event.position()) {
            throw new IllegalStateException(
                    "the ledger ends at " + head() + " and the server's next event is at " + event.position());
        }
    }

    private boolean write(LedgeredEvent event) {
        return !jdbc.sql(WRITE)
                .param("position", event.position())
                .param("event", event.eventId())
                .param("case", event.caseId())
                .param("sequence", event.sequence())
                .param("type", event.aggregateType())
                .param("name", event.storedName())
                .param("revision", event.revision())
                .param("timestamp", event.timestamp())
                .param("payload", event.payload())
                .param("metadata", event.metadata())
                .query()
                .listOfRows()
                .isEmpty();
    }

    private long head() {
        return jdbc.sql("select position from events.ledger_head")
                .query(Long.class)
                .single();
    }
}

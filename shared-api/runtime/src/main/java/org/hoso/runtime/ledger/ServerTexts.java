package org.hoso.runtime.ledger;

import org.axonframework.axonserver.connector.AxonServerConfiguration;
import org.axonframework.axonserver.connector.AxonServerConnectionManager;
import org.axonframework.axonserver.connector.event.axon.AxonServerEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.snapshotting.SnapshotFilter;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.springframework.beans.factory.ObjectProvider;

/**
 * The server's events with the texts that it keeps, before any upcaster: what the ledger hashes, and what is compared with its
 * hashes. The first upcaster would else change the leaf of every old event as it is read again.
 */
record ServerTexts(EventStore events, LedgerSource source) {
    private ServerTexts(EventStore events) {
        this(events, new ServerLedgerSource(events));
    }

    /** @param events a store of another kind has no upcasters of its own */
    static ServerTexts of(
            EventStore events,
            ObjectProvider<AxonServerConfiguration> configuration,
            ObjectProvider<AxonServerConnectionManager> connections,
            Serializer serializer) {
        if (!(events instanceof AxonServerEventStore)) return new ServerTexts(events);
        return of(configuration.getObject(), connections.getObject(), serializer);
    }

    static ServerTexts of(
            AxonServerConfiguration configuration, AxonServerConnectionManager connections, Serializer serializer) {
        return new ServerTexts(AxonServerEventStore.builder()
                .configuration(configuration)
                .platformConnectionManager(connections)
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .snapshotFilter(SnapshotFilter.allowAll())
                .upcasterChain(NoOpEventUpcaster.INSTANCE)
                .build());
    }
}

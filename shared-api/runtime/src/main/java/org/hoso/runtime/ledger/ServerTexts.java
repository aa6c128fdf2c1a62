package org.hoso.runtime.ledger;

import org.axonframework.axonserver.connector.AxonServerConfiguration;
import org.axonframework.axonserver.connector.AxonServerConnectionManager;
import org.axonframework.axonserver.connector.event.axon.AxonServerEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.springframework.beans.factory.ObjectProvider;

/**
 * The server's events with the texts that it keeps, before any upcaster: what the ledger hashes, and what is compared with its
 * hashes. The first upcaster would else change the leaf of every old event as it is read again.
 */
record ServerTexts(LedgerSource source) {
    /** @param events a store of another kind has no upcasters of its own */
    static ServerTexts of(
            EventStore events,
            ObjectProvider<AxonServerConfiguration> configuration,
            ObjectProvider<AxonServerConnectionManager> connections,
            Serializer serializer) {
        if (!(events instanceof AxonServerEventStore)) return new ServerTexts(new ServerLedgerSource(events));
        return new ServerTexts(new ServerLedgerSource(AxonServerEventStore.builder()
                .configuration(configuration.getObject())
                .platformConnectionManager(connections.getObject())
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .upcasterChain(NoOpEventUpcaster.INSTANCE)
                .build()));
    }
}

package org.hoso.runtime.store;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.spring.eventsourcing.SpringAggregateSnapshotter;

/** Axon's own, with a code for each snapshot. */
final class VouchingSnapshotter extends SpringAggregateSnapshotter {
    private final SnapshotMacs macs;

    VouchingSnapshotter(Builder settings, SnapshotMacs macs) {
        super(settings);
        this.macs = macs;
    }

    @Override
    protected DomainEventMessage<?> createSnapshot(Class<?> aggregate, String id, DomainEventStream events) {
        DomainEventMessage<?> snapshot = super.createSnapshot(aggregate, id, events);
        return snapshot == null ? null : macs.vouched(snapshot);
    }
}

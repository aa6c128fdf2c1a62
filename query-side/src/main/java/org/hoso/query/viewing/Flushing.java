package org.hoso.query.viewing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.hoso.cases.CaseId;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Writes a batch into a view. A batch that fails belongs to no event: it is undone and written one by one, which finds the
 * culprit; that one is parked with the later events of its case, and all other cases go on.
 */
public final class Flushing {
    /** The payload is read as late as it is written: one that cannot be read is a culprit like any other. */
    private record Read(CaseId caseId, long version, EventMessage<?> message) {
        static Read of(EventMessage<?> message) {
            DomainEventMessage<?> placed = (DomainEventMessage<?>) message;
            return new Read(CaseId.of(placed.getAggregateIdentifier()), placed.getSequenceNumber(), message);
        }

        boolean waitsBehind(@Nullable Long firstParked) {
            return firstParked != null && version >= firstParked;
        }
    }

    private final View view;
    private final Parking parking;
    private final TransactionOperations undoable;

    /** @param undoable runs a write so that it leaves nothing when it fails, where the store can do that */
    public Flushing(View view, Parking parking, TransactionOperations undoable) {
        this.view = view;
        this.parking = parking;
        this.undoable = undoable;
    }

    /** @throws RuntimeException when the view or its store is at fault: the whole batch is then to be tried again */
    public void flush(int generation, List<EventMessage<?>> messages) {
        List<Read> batch = messages.stream().map(Read::of).toList();
        Map<CaseId, Long> blocked =
                parking.blocked(batch.stream().map(Read::caseId).collect(Collectors.toSet()));
        List<Read> free = new ArrayList<>();
        for (Read read : batch) {
            if (read.waitsBehind(blocked.get(read.caseId()))) parking.park(read.caseId(), read.message(), null);
            else free.add(read);
        }
        if (!free.isEmpty() && !together(generation, free)) oneByOne(generation, free);
    }

    private boolean together(int generation, List<Read> batch) {
        try {
            write(generation, batch);
            return true;
        } catch (RuntimeException e) {
            if (Trouble.stops(e)) throw e;
            return false;
        }
    }

    private void oneByOne(int generation, List<Read> batch) {
        Set<CaseId> failed = new HashSet<>();
        for (Read read : batch) {
            if (failed.contains(read.caseId())) parking.park(read.caseId(), read.message(), null);
            else if (!alone(generation, read)) failed.add(read.caseId());
        }
    }

    private boolean alone(int generation, Read read) {
        try {
            write(generation, List.of(read));
            return true;
        } catch (RuntimeException e) {
            if (Trouble.stops(e)) throw e;
            parking.park(read.caseId(), read.message(), e);
            return false;
        }
    }

    private void write(int generation, List<Read> batch) {
        LedgeredBatch events = LedgeredBatch.of(
                batch.stream().<EventMessage<?>>map(Read::message).toList());
        undoable.executeWithoutResult(status -> events.writeTo(view, generation));
    }
}

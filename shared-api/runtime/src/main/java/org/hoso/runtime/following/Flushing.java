package org.hoso.runtime.following;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.hoso.cases.CaseId;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Writes batches of one follower of the ledger. A batch that fails belongs to no event: it is undone and, when it was tried
 * often enough, written one by one, which finds the culprit; that one is parked with the later events of its case, and all
 * other cases go on. Its batches come one after the other.
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

    private final Parking parking;
    private final TransactionOperations undoable;
    private final int tries;
    private @Nullable String failing;
    private int failures;

    /**
     * @param undoable runs a write so that it leaves nothing when it fails, where the store can do that
     * @param tries    how often a batch may fail as a whole, the last of which looks for the culprit
     */
    public Flushing(Parking parking, TransactionOperations undoable, int tries) {
        this.parking = parking;
        this.undoable = undoable;
        this.tries = tries;
    }

    /** Whether a batch has failed that is to be tried again before anything is parked. */
    public boolean triesAgain() {
        return failures > 0;
    }

    /**
     * @param write writes some of them, in their order
     * @throws RuntimeException when the follower or its store is at fault, or the batch has tries left: all of it is then to be
     *                          tried again
     */
    public void flush(List<EventMessage<?>> messages, Consumer<List<EventMessage<?>>> write) {
        List<Read> batch = messages.stream().map(Read::of).toList();
        Map<CaseId, Long> blocked =
                parking.blocked(batch.stream().map(Read::caseId).collect(Collectors.toSet()));
        List<Read> free = new ArrayList<>();
        for (Read read : batch) {
            if (read.waitsBehind(blocked.get(read.caseId()))) parking.park(read.caseId(), read.message(), null);
            else free.add(read);
        }
        if (!free.isEmpty() && !together(free, write)) oneByOne(free, write);
        failures = 0;
    }

    private boolean together(List<Read> batch, Consumer<List<EventMessage<?>>> write) {
        try {
            write(batch, write);
            return true;
        } catch (RuntimeException e) {
            if (Trouble.stops(e) || hasTriesLeft(batch.getFirst().message())) throw e;
            return false;
        }
    }

    /** The next time it may be longer, but it begins with the same event. */
    private boolean hasTriesLeft(EventMessage<?> first) {
        failures = first.getIdentifier().equals(failing) ? failures + 1 : 1;
        failing = first.getIdentifier();
        return failures < tries;
    }

    private void oneByOne(List<Read> batch, Consumer<List<EventMessage<?>>> write) {
        Set<CaseId> failed = new HashSet<>();
        for (Read read : batch) {
            if (failed.contains(read.caseId())) parking.park(read.caseId(), read.message(), null);
            else if (!alone(read, write)) failed.add(read.caseId());
        }
    }

    private boolean alone(Read read, Consumer<List<EventMessage<?>>> write) {
        try {
            write(List.of(read), write);
            return true;
        } catch (RuntimeException e) {
            if (Trouble.stops(e)) throw e;
            parking.park(read.caseId(), read.message(), e);
            return false;
        }
    }

    private void write(List<Read> batch, Consumer<List<EventMessage<?>>> write) {
        List<EventMessage<?>> messages =
                batch.stream().<EventMessage<?>>map(Read::message).toList();
        undoable.executeWithoutResult(status -> write.accept(messages));
    }
}

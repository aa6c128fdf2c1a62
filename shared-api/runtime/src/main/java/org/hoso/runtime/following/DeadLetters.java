package org.hoso.runtime.following;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.Decisions;
import org.axonframework.messaging.deadletter.EnqueueDecision;
import org.axonframework.messaging.deadletter.GenericDeadLetter;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.axonframework.messaging.deadletter.ThrowableCause;
import org.hoso.cases.CaseId;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The events that one follower of the ledger could not take, each case a sequence of its own, kept in PostgreSQL. */
public final class DeadLetters implements Parking {
    private static final Logger LOG = LoggerFactory.getLogger(DeadLetters.class);

    private final String follower;
    private final SequencedDeadLetterQueue<EventMessage<?>> queue;

    /** @param follower its name, as people read it in the log */
    public DeadLetters(String follower, SequencedDeadLetterQueue<EventMessage<?>> queue) {
        this.follower = follower;
        this.queue = queue;
    }

    @Override
    public Map<CaseId, Long> blocked(Set<CaseId> cases) {
        if (queue.amountOfSequences() == 0) return Map.of();
        Map<CaseId, Long> blocked = new HashMap<>();
        for (CaseId one : cases) {
            Iterator<DeadLetter<? extends EventMessage<?>>> letters =
                    queue.deadLetterSequence(one.toString()).iterator();
            if (letters.hasNext()) blocked.put(one, version(letters.next().message()));
        }
        return blocked;
    }

    private static long version(EventMessage<?> message) {
        return ((DomainEventMessage<?>) message).getSequenceNumber();
    }

    /** @throws org.axonframework.messaging.deadletter.DeadLetterQueueOverflowException when so much fails that the view had better stop */
    @Override
    public void park(CaseId caseId, EventMessage<?> message, @Nullable Throwable cause) {
        String sequence = caseId.toString();
        if (holds(sequence, message.getIdentifier())) return;
        if (cause != null)
            LOG.error("{} cannot take event {} of case {}: parked", follower, message.getIdentifier(), caseId, cause);
        queue.enqueue(sequence, new GenericDeadLetter<>(sequence, message, told(cause)));
    }

    /** No longer than there is room for: a cause that quotes a document would keep its letter from being stored. */
    private static @Nullable Throwable told(@Nullable Throwable cause) {
        return cause == null ? null : ThrowableCause.truncated(cause);
    }

    private boolean holds(String sequence, String eventId) {
        for (DeadLetter<? extends EventMessage<?>> letter : queue.deadLetterSequence(sequence))
            if (letter.message().getIdentifier().equals(eventId)) return true;
        return false;
    }

    public long count() {
        return queue.size();
    }

    public void clear() {
        queue.clear();
    }

    /**
     * Tries every case's letters once more, in order, until one of that case fails again.
     *
     * @param write writes one event; what it throws keeps the letter, and those behind it, where they are
     */
    public void retry(Consumer<EventMessage<?>> write) {
        long sequences = queue.amountOfSequences();
        for (long tried = 0; tried < sequences; tried++) queue.process(letter -> retried(letter, write));
    }

    private EnqueueDecision<EventMessage<?>> retried(
            DeadLetter<? extends EventMessage<?>> letter, Consumer<EventMessage<?>> write) {
        try {
            write.accept(letter.message());
            return Decisions.evict();
        } catch (RuntimeException again) {
            if (Trouble.stops(again)) throw again;
            LOG.warn("{} still cannot take event {}", follower, letter.message().getIdentifier(), again);
            return Decisions.requeue(told(again));
        }
    }
}

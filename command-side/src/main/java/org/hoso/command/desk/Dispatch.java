package org.hoso.command.desk;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Predicate;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.caching.Cache;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.ConcurrencyException;
import org.hoso.cases.CaseCommand;
import org.hoso.cases.Request;
import org.hoso.runtime.problems.NoSuchCase;
import org.hoso.runtime.problems.Refused;

/** Sends a command over the bus and brings its fate back: the outcome, or the problem it stands for. */
class Dispatch {
    private static final int TRIES = 5;
    /** How Axon Server names a taken sequence number; it comes as text only. */
    private static final String TAKEN_ON_SERVER = "AXONIQ-2000";

    private final CommandGateway gateway;
    private final Cache cache;
    private final Staleness staleness;

    Dispatch(CommandGateway gateway, Cache cache, Staleness staleness) {
        this.gateway = gateway;
        this.cache = cache;
        this.staleness = staleness;
    }

    Outcome open(CaseCommand command, Envelope envelope) {
        return send(new Asking<>(CaseAggregate.OPEN, command.caseId().value(), command, envelope));
    }

    /** Under a key the first decision is the answer, also that there was nothing to do. */
    Outcome step(CaseCommand command, Envelope envelope) {
        Asking<Outcome> asking =
                new Asking<>(CaseAggregate.STEP, command.caseId().value(), command, envelope);
        return stepped(
                asking,
                outcome -> envelope.idempotencyKey() == null && outcome.events().isEmpty());
    }

    /** The same for what is asked of something else than a case. */
    <O> O step(String handler, UUID target, Request command, Envelope envelope) {
        return stepped(new Asking<>(handler, target, command, envelope), outcome -> false);
    }

    /**
     * Another instance may know more than this one's memory: what memory turns down, or finds nothing to do for, is decided
     * once more from the store.
     *
     * @param nothingToDo of which outcomes memory is no sure ground
     */
    private <O> O stepped(Asking<O> asking, Predicate<O> nothingToDo) {
        String key = asking.target().toString();
        boolean fromMemory = cache.containsKey(key);
        try {
            O outcome = agreed(asking);
            if (!fromMemory || !nothingToDo.test(outcome)) return outcome;
        } catch (Refused | NoSuchCase turnedDown) {
            if (!fromMemory) throw turnedDown;
        }
        cache.remove(key);
        return agreed(asking);
    }

    /** @param handler the handler's name */
    private record Asking<O>(String handler, UUID target, Request command, Envelope envelope) {}

    /** Only a conflict of two writers is tried again, by deciding anew; never where the sender named a version. */
    private <O> O agreed(Asking<O> asking) {
        for (int attempt = 1; ; attempt++) {
            try {
                return send(asking);
            } catch (ConcurrencyException conflict) {
                cache.remove(asking.target().toString());
                Long expected = asking.envelope().ifMatch();
                if (expected != null) throw staleness.of(asking.target(), expected);
                if (attempt == TRIES) throw conflict;
                pause(attempt);
            }
        }
    }

    private <O> O send(Asking<O> asking) {
        var message = new GenericCommandMessage<>(
                new GenericMessage<>(asking.command(), meta(asking.envelope())), asking.handler());
        try {
            return gateway.<O>send(message).join();
        } catch (CompletionException e) {
            throw translated(e.getCause(), asking);
        }
    }

    private static MetaData meta(Envelope envelope) {
        Map<String, Object> meta = new HashMap<>();
        meta.put("requestId", envelope.requestId());
        meta.put("channel", "rest");
        meta.put(Idempotency.CORRELATION, envelope.sending().toString());
        if (envelope.ifMatch() != null) meta.put(Deciding.EXPECTED, envelope.ifMatch());
        if (envelope.idempotencyKey() != null) {
            meta.put(Idempotency.KEY, envelope.idempotencyKey());
            meta.put(
                    Idempotency.PENDING,
                    new Idempotency.Pending(
                            envelope.officer(), envelope.idempotencyKey(), envelope.requestHash(), envelope.created()));
        }
        return MetaData.from(meta);
    }

    private RuntimeException translated(Throwable cause, Asking<?> asking) {
        if (cause instanceof CommandExecutionException e) {
            Object details = e.getDetails().orElse(null);
            if (details instanceof Turned turned) return problem(turned, asking);
            if (details instanceof Crossed crossed) return crossed.back(e);
            if (String.valueOf(e.getMessage()).contains(TAKEN_ON_SERVER))
                return new ConcurrencyException("the case was written to at the same time", e);
        }
        return cause instanceof RuntimeException e ? e : new IllegalStateException(cause);
    }

    private RuntimeException problem(Turned turned, Asking<?> asking) {
        if (turned.refusal() != null) return new Refused(turned.refusal(), turned.details());
        Long expected = asking.envelope().ifMatch();
        if (turned.current() == null || expected == null) return new NoSuchCase();
        return staleness.of(asking.target(), expected);
    }

    private static void pause(int attempt) {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextLong(1, 5L * attempt + 2));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting to decide again", e);
        }
    }
}

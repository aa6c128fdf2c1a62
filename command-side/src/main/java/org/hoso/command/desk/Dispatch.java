package org.hoso.command.desk;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ThreadLocalRandom;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.caching.Cache;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.ConcurrencyException;
import org.hoso.cases.CaseCommand;
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
        return send(CaseAggregate.OPEN, command, envelope);
    }

    /** Another instance may know more than this one's memory: a refusal decided from memory is decided once more from the store. */
    Outcome step(CaseCommand command, Envelope envelope) {
        String key = command.caseId().toString();
        boolean fromMemory = cache.containsKey(key);
        try {
            return agreed(command, envelope);
        } catch (Refused | NoSuchCase turnedDown) {
            if (!fromMemory) throw turnedDown;
            cache.remove(key);
            return agreed(command, envelope);
        }
    }

    /** Only a conflict of two writers is tried again, by deciding anew; never where the sender named a version. */
    private Outcome agreed(CaseCommand command, Envelope envelope) {
        for (int attempt = 1; ; attempt++) {
            try {
                return send(CaseAggregate.STEP, command, envelope);
            } catch (ConcurrencyException conflict) {
                cache.remove(command.caseId().toString());
                if (envelope.ifMatch() != null) throw staleness.of(command.caseId(), envelope.ifMatch());
                if (attempt == TRIES) throw conflict;
                pause(attempt);
            }
        }
    }

    private Outcome send(String name, CaseCommand command, Envelope envelope) {
        var message = new GenericCommandMessage<>(new GenericMessage<>(command, meta(envelope)), name);
        try {
            return gateway.<Outcome>send(message).join();
        } catch (CompletionException e) {
            throw translated(e.getCause(), command, envelope);
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

    private RuntimeException translated(Throwable cause, CaseCommand command, Envelope envelope) {
        if (cause instanceof CommandExecutionException e) {
            Object details = e.getDetails().orElse(null);
            if (details instanceof Turned turned) return problem(turned, command, envelope);
            if (details instanceof Crossed crossed) return crossed.back(e);
            if (String.valueOf(e.getMessage()).contains(TAKEN_ON_SERVER))
                return new ConcurrencyException("the case was written to at the same time", e);
        }
        return cause instanceof RuntimeException e ? e : new IllegalStateException(cause);
    }

    private RuntimeException problem(Turned turned, CaseCommand command, Envelope envelope) {
        if (turned.refusal() != null) return new Refused(turned.refusal(), turned.details());
        if (turned.current() == null || envelope.ifMatch() == null) return new NoSuchCase();
        return staleness.of(command.caseId(), envelope.ifMatch());
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

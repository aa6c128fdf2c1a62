package org.hoso.command.storing;

import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ThreadLocalRandom;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.caching.Cache;
import org.axonframework.eventsourcing.IncompatibleAggregateException;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.hoso.cases.CaseCommand;
import org.hoso.cases.Request;
import org.hoso.command.deciding.Envelope;
import org.hoso.command.deciding.OtherOutcome;
import org.hoso.command.deciding.Outcome;
import org.hoso.runtime.problems.NoSuchCase;
import org.hoso.runtime.problems.Refused;

/** Sends a command over the bus and brings its fate back: the outcome, or the problem it stands for. */
public class Dispatch {
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

    public Outcome open(CaseCommand command, Envelope envelope) {
        return send(new Asking<>(CaseAggregate.OPEN, command.caseId().value(), command, envelope));
    }

    /** @throws NoSuchCase also where the history of another family lies under the id */
    public Outcome step(CaseCommand command, Envelope envelope) {
        try {
            return agreed(new Asking<>(CaseAggregate.STEP, command.caseId().value(), command, envelope));
        } catch (IncompatibleAggregateException anotherFamily) {
            throw new NoSuchCase();
        }
    }

    /** The same for what is asked of something else than a case. */
    public OtherOutcome ask(UUID target, Request command, Envelope envelope) {
        return agreed(new Asking<>(FamilyCommandHandler.ASKED, target, command, envelope));
    }

    /** @param handler the handler's name */
    private record Asking<O>(String handler, UUID target, Request command, Envelope envelope) {}

    /**
     * What another writer has outrun is decided anew from the store: a conflict of two, but never where the sender named a
     * version, and what a memory that was behind turned down or found nothing to do for.
     */
    private <O> O agreed(Asking<O> asking) {
        for (int attempt = 1; ; attempt++) {
            try {
                return send(asking);
            } catch (ConcurrencyException outrun) {
                cache.remove(asking.target().toString());
                Long expected = asking.envelope().ifMatch();
                if (expected != null && !(outrun instanceof StaleCacheException))
                    throw staleness.of(asking.target(), expected);
                if (attempt == TRIES) throw outrun;
                pause(attempt);
            }
        }
    }

    private <O> O send(Asking<O> asking) {
        var message = new GenericCommandMessage<>(
                new GenericMessage<>(asking.command(), CommandMetadata.of(asking.envelope())), asking.handler());
        try {
            return gateway.<O>send(message).join();
        } catch (CompletionException e) {
            throw translated(e.getCause(), asking);
        }
    }

    private RuntimeException translated(Throwable cause, Asking<?> asking) {
        if (cause instanceof CommandExecutionException e) {
            Object details = e.getDetails().orElse(null);
            if (details instanceof Rejection turned) return problem(turned, asking);
            if (details instanceof RemoteFailure crossed) return crossed.back(e);
            if (String.valueOf(e.getMessage()).contains(TAKEN_ON_SERVER)) return taken();
        }
        if (cause instanceof AggregateStreamCreationException || cause instanceof ConcurrencyException) return taken();
        return cause instanceof RuntimeException e ? e : new IllegalStateException(cause);
    }

    /** Without the store's own words: they repeat the whole event, which belongs in no log. */
    private static ConcurrencyException taken() {
        return new ConcurrencyException("the case was written to at the same time");
    }

    private RuntimeException problem(Rejection turned, Asking<?> asking) {
        if (turned.half() != null) return new GoesTo(turned.half());
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

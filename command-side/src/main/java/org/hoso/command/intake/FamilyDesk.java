package org.hoso.command.intake;

import java.util.Optional;
import java.util.UUID;
import org.axonframework.eventsourcing.IncompatibleAggregateException;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.hoso.cases.Happening;
import org.hoso.cases.Request;
import org.hoso.command.deciding.Answer;
import org.hoso.command.deciding.Envelope;
import org.hoso.command.deciding.OtherOutcome;
import org.hoso.command.deciding.Rehearsal;
import org.hoso.command.family.FamilyDecision;
import org.hoso.command.rehearsing.Foretelling;
import org.hoso.command.storing.Dispatch;
import org.hoso.command.storing.FamilyDeciding;
import org.hoso.command.storing.Idempotency;
import org.hoso.command.storing.OtherStanding;
import org.hoso.runtime.problems.Refused;
import org.springframework.http.ResponseEntity;

/** Where commands of a family beside a case's arrive. */
public class FamilyDesk<C extends Request> {
    private final Footing footing;
    private final FamilyDeciding<C, ?, ?> deciding;
    private final Handlers handlers;

    /** What every such desk stands on. */
    record Footing(
            Dispatch dispatch, AnsweringOnce once, Idempotency repeats, Foretelling foretelling, EventStore events) {}

    /** Names of the aggregate's handlers: the one that begins a history, and the one that adds to it. */
    record Handlers(String open, String step) {}

    FamilyDesk(Footing footing, FamilyDeciding<C, ?, ?> deciding, Handlers handlers) {
        this.footing = footing;
        this.deciding = deciding;
        this.handlers = handlers;
    }

    /** Begins a history. */
    public ResponseEntity<Answer> open(C command, Envelope envelope) {
        return envelope.dryRun()
                ? Replies.told(unbegun(deciding, command, envelope))
                : asked(handlers.open(), command, envelope);
    }

    /** Adds to one. */
    public ResponseEntity<Answer> submit(C command, Envelope envelope) {
        return envelope.dryRun()
                ? Replies.told(rehearsed(deciding, command, envelope))
                : asked(handlers.step(), command, envelope);
    }

    private ResponseEntity<Answer> asked(String handler, C command, Envelope envelope) {
        UUID stream = deciding.histories().stream().apply(command);
        return Replies.ok(footing.once()
                .answer(
                        envelope,
                        () -> outcome(handler, stream, command, envelope).told(envelope.created()),
                        new RepeatOfARow(footing.repeats(), envelope, stream)));
    }

    private OtherOutcome outcome(String handler, UUID stream, C command, Envelope envelope) {
        try {
            return footing.dispatch().step(handler, stream, command, envelope);
        } catch (IncompatibleAggregateException anotherFamily) {
            throw notThere(deciding, command).orElseThrow(() -> anotherFamily);
        }
    }

    /** What lies under the id of another family is decided on as if nothing lay there. */
    private static <C extends Request, E extends Happening, F> Optional<Refused> notThere(
            FamilyDeciding<C, E, F> family, C command) {
        return family.decide(command, family.histories().empty()) instanceof FamilyDecision.Refused<E> refused
                ? Optional.of(new Refused(refused.refusal(), refused.details()))
                : Optional.empty();
    }

    private <E extends Happening, F> Rehearsal unbegun(FamilyDeciding<C, E, F> family, C command, Envelope envelope) {
        return foretold(family, command, family.histories().begun(), envelope);
    }

    private <E extends Happening, F> Rehearsal rehearsed(FamilyDeciding<C, E, F> family, C command, Envelope envelope) {
        FamilyDeciding.Histories<C, E, F> histories = family.histories();
        UUID stream = histories.stream().apply(command);
        OtherStanding<F> standing = histories.standing(footing.events(), stream);
        return foretold(family, command, standing.expected(envelope, stream, footing.events()), envelope);
    }

    private <E extends Happening, F> Rehearsal foretold(
            FamilyDeciding<C, E, F> family, C command, OtherStanding<F> standing, Envelope envelope) {
        return footing.foretelling().other(standing.told(), family.decide(command, standing.file()), command, envelope);
    }
}

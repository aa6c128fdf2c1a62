package org.hoso.command.desk;

import org.hoso.access.AccessCommand;
import org.hoso.runtime.problems.NoSuchCase;
import org.springframework.http.ResponseEntity;

/** Where commands about access to a case arrive. */
public class AccessDesk {
    private final Dispatch dispatch;
    private final AnsweringOnce once;
    private final Idempotency repeats;
    private final AccessDeciding deciding;
    private final Foretelling foretelling;
    private final History history;

    AccessDesk(
            Dispatch dispatch,
            AnsweringOnce once,
            Idempotency repeats,
            AccessDeciding deciding,
            Foretelling foretelling,
            History history) {
        this.dispatch = dispatch;
        this.once = once;
        this.repeats = repeats;
        this.deciding = deciding;
        this.foretelling = foretelling;
        this.history = history;
    }

    /** @throws NoSuchCase where there is none */
    public ResponseEntity<Answer> submit(AccessCommand command, Envelope envelope) {
        if (!history.file(command.caseId()).exists()) throw new NoSuchCase();
        return envelope.dryRun()
                ? Replies.told(foretold(command, envelope))
                : Replies.ok(once.answer(
                        envelope,
                        () -> asked(command, envelope),
                        new RepeatOfARow(repeats, envelope, command.stream())));
    }

    private Done asked(AccessCommand command, Envelope envelope) {
        OtherOutcome outcome = dispatch.step(AccessAggregate.STEP, command.stream(), command, envelope);
        return outcome.told(envelope.created());
    }

    private Rehearsal foretold(AccessCommand command, Envelope envelope) {
        return foretelling.other(null, deciding.decide(command), command, envelope);
    }
}

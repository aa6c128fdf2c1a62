package org.hoso.command.intake;

import org.hoso.access.AccessCommand;
import org.hoso.command.deciding.Answer;
import org.hoso.command.deciding.Done;
import org.hoso.command.deciding.Envelope;
import org.hoso.command.deciding.OtherOutcome;
import org.hoso.command.deciding.Rehearsal;
import org.hoso.command.rehearsing.Foretelling;
import org.hoso.command.storing.AccessAggregate;
import org.hoso.command.storing.AccessDeciding;
import org.hoso.command.storing.Dispatch;
import org.hoso.command.storing.Idempotency;
import org.hoso.command.storing.StoredCases;
import org.hoso.runtime.problems.NoSuchCase;
import org.springframework.http.ResponseEntity;

/** Where commands about access to a case arrive. */
public class AccessDesk {
    private final Dispatch dispatch;
    private final AnsweringOnce once;
    private final Idempotency repeats;
    private final AccessDeciding deciding;
    private final Foretelling foretelling;
    private final StoredCases cases;

    AccessDesk(
            Dispatch dispatch,
            AnsweringOnce once,
            Idempotency repeats,
            AccessDeciding deciding,
            Foretelling foretelling,
            StoredCases cases) {
        this.dispatch = dispatch;
        this.once = once;
        this.repeats = repeats;
        this.deciding = deciding;
        this.foretelling = foretelling;
        this.cases = cases;
    }

    /** @throws NoSuchCase where there is none */
    public ResponseEntity<Answer> submit(AccessCommand command, Envelope envelope) {
        if (cases.find(command.caseId()).isEmpty()) throw new NoSuchCase();
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

package org.hoso.command.intake;

import org.hoso.command.deciding.Answer;
import org.hoso.command.deciding.Done;
import org.hoso.command.deciding.Envelope;
import org.hoso.command.deciding.OtherOutcome;
import org.hoso.command.rehearsing.RegistryRehearsing;
import org.hoso.command.storing.Dispatch;
import org.hoso.command.storing.Idempotency;
import org.hoso.command.storing.RegistryAggregate;
import org.hoso.registry.RegistryCommand;
import org.hoso.runtime.law.LawInForce;
import org.springframework.http.ResponseEntity;

/** Where commands of the registry arrive. What this process decides after an answer, it decides on the law of that answer. */
public class RegistryDesk {
    private final Dispatch dispatch;
    private final AnsweringOnce once;
    private final Idempotency repeats;
    private final LawInForce law;
    private final RegistryRehearsing rehearsing;

    RegistryDesk(
            Dispatch dispatch, AnsweringOnce once, Idempotency repeats, LawInForce law, RegistryRehearsing rehearsing) {
        this.dispatch = dispatch;
        this.once = once;
        this.repeats = repeats;
        this.law = law;
        this.rehearsing = rehearsing;
    }

    public ResponseEntity<Answer> submit(RegistryCommand command, Envelope envelope) {
        return envelope.dryRun()
                ? Replies.told(rehearsing.step(command, envelope))
                : Replies.ok(once.answer(
                        envelope,
                        () -> asked(command, envelope),
                        new RepeatOfARow(repeats, envelope, RegistryCommand.REGISTRY)));
    }

    private Done asked(RegistryCommand command, Envelope envelope) {
        OtherOutcome outcome = dispatch.step(RegistryAggregate.STEP, RegistryCommand.REGISTRY, command, envelope);
        Afterwards.run("the new edition of the law", law::caughtUp);
        return outcome.told(envelope.created());
    }
}

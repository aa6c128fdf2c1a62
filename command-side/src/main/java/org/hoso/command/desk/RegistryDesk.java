package org.hoso.command.desk;

import java.util.Optional;
import java.util.UUID;
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
                : Replies.ok(once.answer(envelope, () -> asked(command, envelope), new Repeat(envelope)));
    }

    private Done asked(RegistryCommand command, Envelope envelope) {
        RegistryOutcome outcome = dispatch.step(RegistryAggregate.STEP, RegistryCommand.REGISTRY, command, envelope);
        law.caughtUp();
        return outcome.told(envelope.created());
    }

    /**
     * A repeat is told by its row alone. Nothing is noted beforehand: where a crash took the row, an amendment is at worst
     * proposed twice, and neither is law before a second officer confirms it.
     */
    private final class Repeat implements AnsweringOnce.Repeat {
        private final Envelope envelope;

        Repeat(Envelope envelope) {
            this.envelope = envelope;
        }

        @Override
        public Optional<Done> first() {
            return repeats.noted(envelope).map(Idempotency.Noted::answer);
        }

        @Override
        public void turnedDown() {}

        @Override
        public UUID about(Done answer) {
            return RegistryCommand.REGISTRY;
        }
    }
}

package org.hoso.command.intake;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Supplier;
import org.axonframework.modelling.command.ConcurrencyException;
import org.hoso.command.deciding.Done;
import org.hoso.command.deciding.Envelope;
import org.hoso.runtime.admission.Turnstile;
import org.hoso.runtime.ledger.Ledger;
import org.hoso.runtime.problems.NoSuchCase;
import org.hoso.runtime.problems.Refused;
import org.hoso.runtime.problems.StaleVersion;
import org.hoso.runtime.problems.StoreTrouble;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;

/** Gives each command one answer, a repeat the first one again, and tells its place in the ledger unless that stands still. */
class AnsweringOnce {
    private static final Logger LOG = LoggerFactory.getLogger(AnsweringOnce.class);
    /** The sequencer runs after the commit; a command's answer waits so long for its place and no longer. */
    private static final Duration FOR_POSITION = Duration.ofSeconds(1);

    private final Ledger ledger;

    AnsweringOnce(Ledger ledger) {
        this.ledger = ledger;
    }

    /** How a repeat of one request is told. */
    interface Repeat {
        /** @throws org.hoso.runtime.problems.KeyReused when its key stands for another request */
        Optional<Done> first();

        /** The request had no effect. */
        void turnedDown();

        /** What the answer is about; absent where the asker may not know. */
        @Nullable
        UUID about(Done answer);
    }

    /** Once a command is recorded nothing that fails is its failure any more. */
    Done answer(Envelope envelope, Supplier<Done> ask, Repeat repeat) {
        Done answer = repeat.first().orElseGet(() -> asked(envelope, ask, repeat));
        Turnstile.leave();
        return placed(answer, repeat);
    }

    private static Done asked(Envelope envelope, Supplier<Done> ask, Repeat repeat) {
        Done answer;
        try {
            answer = ask.get();
        } catch (DuplicateKeyException | ConcurrencyException | Refused | NoSuchCase | StaleVersion failed) {
            return twin(repeat).orElseThrow(() -> failed);
        } catch (RuntimeException failed) {
            if (!StoreTrouble.isInDoubt(failed)) throw failed;
            return recorded(repeat).orElseThrow(() -> failed);
        }
        Afterwards.run("what it tells of persons", envelope.accepted());
        return answer;
    }

    /** The same request sent twice at once: one had its effect, and what this one was told is of no account. */
    private static Optional<Done> twin(Repeat repeat) {
        Optional<Done> first = repeat.first();
        if (first.isEmpty()) repeat.turnedDown();
        return first;
    }

    /** A commit that was not answered: its row, where it can be seen, says that it happened. None says nothing, for it may still come. */
    private static Optional<Done> recorded(Repeat repeat) {
        try {
            return repeat.first();
        } catch (RuntimeException away) {
            LOG.info(
                    "whether a command was recorded cannot be asked: {}",
                    away.getClass().getName());
            return Optional.empty();
        }
    }

    private Done placed(Done answer, Repeat repeat) {
        UUID about = repeat.about(answer);
        if (about == null || answer.version() == null) return answer;
        OptionalLong found = ledger.positionOf(about.toString(), answer.version(), FOR_POSITION);
        return found.isPresent() ? answer.at(found.getAsLong()) : answer;
    }
}

package org.hoso.command.desk;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Supplier;
import org.axonframework.modelling.command.ConcurrencyException;
import org.hoso.runtime.ledger.Ledger;
import org.hoso.runtime.problems.NoSuchCase;
import org.hoso.runtime.problems.Refused;
import org.hoso.runtime.problems.StaleVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;

/** Gives each command one answer, a repeat the first one again, and tells its place in the ledger if that comes quickly. */
class AnsweringOnce {
    /** The sequencer runs after the commit; a command's answer waits so long for its place and no longer. */
    private static final Duration FOR_POSITION = Duration.ofMillis(50);

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

    Done answer(Envelope envelope, Supplier<Done> ask, Repeat repeat) {
        Optional<Done> first = repeat.first();
        if (first.isPresent()) return placed(first.get(), repeat);
        try {
            Done answer = ask.get();
            envelope.accepted().run();
            return placed(answer, repeat);
        } catch (DuplicateKeyException | ConcurrencyException | Refused | NoSuchCase | StaleVersion failed) {
            return twins(repeat).orElseThrow(() -> failed);
        }
    }

    /** The same request sent twice at once: one had its effect, and what this one was told is of no account. */
    private Optional<Done> twins(Repeat repeat) {
        Optional<Done> first = repeat.first();
        if (first.isEmpty()) repeat.turnedDown();
        return first.map(answer -> placed(answer, repeat));
    }

    private Done placed(Done answer, Repeat repeat) {
        UUID about = repeat.about(answer);
        if (about == null || answer.version() == null) return answer;
        OptionalLong found = ledger.positionOf(about.toString(), answer.version(), FOR_POSITION);
        return found.isPresent() ? answer.at(found.getAsLong()) : answer;
    }
}

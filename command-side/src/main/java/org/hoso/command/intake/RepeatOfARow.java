package org.hoso.command.intake;

import java.util.Optional;
import java.util.UUID;
import org.hoso.command.deciding.Done;
import org.hoso.command.deciding.Envelope;
import org.hoso.command.storing.Idempotency;

/**
 * A repeat told by its row alone. Nothing is noted beforehand: where a crash took the row, the request is carried out twice, which
 * must do no harm (an amendment is no law before a second officer confirms it; a glass broken twice is told twice).
 *
 * @param about what the answer is about
 */
record RepeatOfARow(Idempotency repeats, Envelope envelope, UUID about) implements AnsweringOnce.Repeat {
    @Override
    public Optional<Done> first() {
        return repeats.noted(envelope).map(Idempotency.Noted::answer);
    }

    @Override
    public void turnedDown() {}

    @Override
    public UUID about(Done answer) {
        return about;
    }
}

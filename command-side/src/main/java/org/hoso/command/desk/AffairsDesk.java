package org.hoso.command.desk;

import java.util.List;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.hoso.affairs.AffairsCommand;
import org.hoso.affairs.AffairsEvent;
import org.hoso.command.affairs.AffairFile;
import org.hoso.command.affairs.AffairsDecision;
import org.springframework.http.ResponseEntity;

/** Where commands of affairs arrive. */
public class AffairsDesk {
    private final Dispatch dispatch;
    private final AnsweringOnce once;
    private final Idempotency repeats;
    private final AffairsDeciding deciding;
    private final Foretelling foretelling;
    private final EventStore events;

    AffairsDesk(
            Dispatch dispatch,
            AnsweringOnce once,
            Idempotency repeats,
            AffairsDeciding deciding,
            Foretelling foretelling,
            EventStore events) {
        this.dispatch = dispatch;
        this.once = once;
        this.repeats = repeats;
        this.deciding = deciding;
        this.foretelling = foretelling;
        this.events = events;
    }

    /** Begins a history. */
    public ResponseEntity<Answer> open(AffairsCommand command, Envelope envelope) {
        return envelope.dryRun()
                ? Replies.told(foretold(command, OtherStanding.none(AffairFile.EMPTY), envelope))
                : asked(AffairsAggregate.OPEN, command, envelope);
    }

    /** Adds to one. */
    public ResponseEntity<Answer> submit(AffairsCommand command, Envelope envelope) {
        return envelope.dryRun()
                ? Replies.told(rehearsed(command, envelope))
                : asked(AffairsAggregate.STEP, command, envelope);
    }

    private ResponseEntity<Answer> asked(String handler, AffairsCommand command, Envelope envelope) {
        return Replies.ok(once.answer(
                envelope,
                () -> {
                    OtherOutcome outcome = dispatch.step(handler, command.affairId(), command, envelope);
                    return outcome.told(envelope.created());
                },
                new RepeatOfARow(repeats, envelope, command.affairId())));
    }

    private Rehearsal rehearsed(AffairsCommand command, Envelope envelope) {
        OtherStanding<AffairFile> standing =
                OtherStanding.of(events, command.affairId(), AffairsEvent.class, AffairFile.EMPTY, AffairFile::after);
        return foretold(command, standing.expected(envelope, command.affairId(), events), envelope);
    }

    private Rehearsal foretold(AffairsCommand command, OtherStanding<AffairFile> standing, Envelope envelope) {
        Long version = standing.told();
        return switch (deciding.decide(command, standing.file())) {
            case AffairsDecision.Refused refused ->
                foretelling.other(
                        version, foretelling.turnedDown(refused.refusal(), refused.details(), envelope.language()));
            case AffairsDecision.Accepted accepted ->
                foretelling.other(
                        version, List.of(accepted.event()), command.by().role());
        };
    }
}

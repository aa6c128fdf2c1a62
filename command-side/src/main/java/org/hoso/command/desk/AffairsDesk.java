package org.hoso.command.desk;

import java.util.List;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
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
                ? Replies.told(foretold(command, new Standing(AffairFile.EMPTY, -1), envelope))
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

    private record Standing(AffairFile file, long version) {}

    private Rehearsal rehearsed(AffairsCommand command, Envelope envelope) {
        Standing standing = standing(command.affairId());
        Long expected = envelope.ifMatch();
        if (expected != null && expected != standing.version())
            throw new Staleness(events).of(command.affairId(), expected);
        return foretold(command, standing, envelope);
    }

    private Rehearsal foretold(AffairsCommand command, Standing standing, Envelope envelope) {
        Long version = standing.version() < 0 ? null : Long.valueOf(standing.version());
        return switch (deciding.decide(command, standing.file())) {
            case AffairsDecision.Refused refused ->
                foretelling.other(
                        version, foretelling.turnedDown(refused.refusal(), refused.details(), envelope.language()));
            case AffairsDecision.Accepted accepted ->
                foretelling.other(
                        version, List.of(accepted.event()), command.by().role());
        };
    }

    /** What lies under another family's id is no affair. */
    private Standing standing(UUID affair) {
        var stored = events.readEvents(affair.toString());
        Standing standing = new Standing(AffairFile.EMPTY, -1);
        while (stored.hasNext()) {
            DomainEventMessage<?> next = stored.next();
            if (next.getPayload() instanceof AffairsEvent event)
                standing = new Standing(standing.file().after(event), next.getSequenceNumber());
        }
        return standing;
    }
}

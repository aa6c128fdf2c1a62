package org.hoso.command.desk;

import java.util.List;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.hoso.command.publication.PublicationDecision;
import org.hoso.command.publication.Publications;
import org.hoso.publications.PublicationCommand;
import org.hoso.publications.PublicationEvent;
import org.springframework.http.ResponseEntity;

/** Where commands about publications arrive. */
public class PublicationsDesk {
    private final Dispatch dispatch;
    private final AnsweringOnce once;
    private final Idempotency repeats;
    private final PublicationsDeciding deciding;
    private final Foretelling foretelling;
    private final EventStore events;

    PublicationsDesk(
            Dispatch dispatch,
            AnsweringOnce once,
            Idempotency repeats,
            PublicationsDeciding deciding,
            Foretelling foretelling,
            EventStore events) {
        this.dispatch = dispatch;
        this.once = once;
        this.repeats = repeats;
        this.deciding = deciding;
        this.foretelling = foretelling;
        this.events = events;
    }

    public ResponseEntity<Answer> submit(PublicationCommand command, Envelope envelope) {
        return envelope.dryRun()
                ? Replies.told(foretold(command, envelope))
                : Replies.ok(once.answer(
                        envelope,
                        () -> asked(command, envelope),
                        new RepeatOfARow(repeats, envelope, PublicationCommand.STREAM)));
    }

    private Done asked(PublicationCommand command, Envelope envelope) {
        OtherOutcome outcome = dispatch.step(PublicationsAggregate.STEP, PublicationCommand.STREAM, command, envelope);
        return outcome.told(envelope.created());
    }

    private Rehearsal foretold(PublicationCommand command, Envelope envelope) {
        OtherStanding<Publications> standing = OtherStanding.of(
                        events,
                        PublicationCommand.STREAM,
                        PublicationEvent.class,
                        Publications.NONE,
                        Publications::after)
                .expected(envelope, PublicationCommand.STREAM, events);
        Long version = standing.told();
        return switch (deciding.decide(command, standing.file())) {
            case PublicationDecision.Refused refused ->
                foretelling.other(
                        version, foretelling.turnedDown(refused.refusal(), refused.details(), envelope.language()));
            case PublicationDecision.Accepted accepted ->
                foretelling.other(
                        version, List.of(accepted.event()), command.by().role());
        };
    }
}

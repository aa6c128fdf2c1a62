package org.hoso.command.desk;

import org.axonframework.eventsourcing.eventstore.EventStore;
import org.hoso.command.lists.ListingFile;
import org.hoso.command.lists.ListsDecision;
import org.hoso.lists.ListsCommand;
import org.hoso.lists.ListsEvent;
import org.springframework.http.ResponseEntity;

/** Where commands of the lists arrive. */
public class ListsDesk {
    private final Dispatch dispatch;
    private final AnsweringOnce once;
    private final Idempotency repeats;
    private final ListsDeciding deciding;
    private final Foretelling foretelling;
    private final EventStore events;

    ListsDesk(
            Dispatch dispatch,
            AnsweringOnce once,
            Idempotency repeats,
            ListsDeciding deciding,
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
    public ResponseEntity<Answer> open(ListsCommand command, Envelope envelope) {
        return envelope.dryRun()
                ? Replies.told(foretold(command, OtherStanding.none(ListingFile.EMPTY), envelope))
                : asked(ListsAggregate.OPEN, command, envelope);
    }

    /** Adds to one. */
    public ResponseEntity<Answer> submit(ListsCommand command, Envelope envelope) {
        return envelope.dryRun()
                ? Replies.told(rehearsed(command, envelope))
                : asked(ListsAggregate.STEP, command, envelope);
    }

    private ResponseEntity<Answer> asked(String handler, ListsCommand command, Envelope envelope) {
        return Replies.ok(once.answer(
                envelope,
                () -> {
                    OtherOutcome outcome = dispatch.step(handler, command.stream(), command, envelope);
                    return outcome.told(envelope.created());
                },
                new RepeatOfARow(repeats, envelope, command.stream())));
    }

    private Rehearsal rehearsed(ListsCommand command, Envelope envelope) {
        OtherStanding<ListingFile> standing =
                OtherStanding.of(events, command.stream(), ListsEvent.class, ListingFile.EMPTY, ListingFile::after);
        return foretold(command, standing.expected(envelope, command.stream(), events), envelope);
    }

    private Rehearsal foretold(ListsCommand command, OtherStanding<ListingFile> standing, Envelope envelope) {
        Long version = standing.told();
        return switch (deciding.decide(command, standing.file())) {
            case ListsDecision.Refused refused ->
                foretelling.other(
                        version, foretelling.turnedDown(refused.refusal(), refused.details(), envelope.language()));
            case ListsDecision.Accepted accepted ->
                foretelling.other(version, accepted.events(), command.by().role());
        };
    }
}

package org.hoso.command.storing;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.axonframework.eventhandling.DomainEventMessage;
import org.hoso.cases.CaseCommand;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.CaseId;
import org.hoso.cases.Report.ReportContent;
import org.hoso.command.casefile.CaseFile;
import org.hoso.command.casefile.CaseKnowledge;
import org.hoso.command.deciding.Done;
import org.hoso.command.deciding.Envelope;
import org.hoso.command.deciding.Filing;
import org.hoso.command.deciding.Outcome;
import org.hoso.command.deciding.Place;
import org.hoso.law.Law;
import org.hoso.wire.StoredNames;

/**
 * The events lie elsewhere, so a crash may come between them and their rows. A request is noted before it is sent and an address
 * is reserved before its case is opened; whoever meets a note or a reservation that was never confirmed asks the history. No
 * waiting time decides anything: a lost sender that still gets through meets the store's own rule of one event a version.
 */
class TwoSteps implements ConsistencyStrategy {
    private final Idempotency repeats;
    private final BeginningNotes notes;
    private final Reservations reservations;
    private final SideRows rows;
    private final History history;
    private final Supplier<Law> law;

    TwoSteps(
            Idempotency repeats,
            BeginningNotes notes,
            Reservations reservations,
            SideRows rows,
            History history,
            Supplier<Law> law) {
        this.repeats = repeats;
        this.notes = notes;
        this.reservations = reservations;
        this.rows = rows;
        this.history = history;
        this.law = law;
    }

    @Override
    public Optional<Done> first(CaseCommand command, Envelope envelope) {
        return repeats.noted(envelope)
                .flatMap(noted -> noted.answer() != null
                        ? Optional.of(noted.answer())
                        : resolved(noted.pending(), command, envelope));
    }

    /** Answered from the history alone: the request was carried out, and whoever did it could not say so any more. */
    private Optional<Done> resolved(Begun begun, CaseCommand command, Envelope envelope) {
        var made = history.bearing(
                begun.caseId(), begun.after(), Long.MAX_VALUE, envelope.idempotencyKey(), envelope.officer());
        if (made.isEmpty()) return Optional.empty();
        rows.makeGood(events(made), history.file(begun.caseId()));
        DomainEventMessage<?> last = made.getLast();
        CaseFile file = history.file(begun.caseId(), last.getSequenceNumber());
        List<String> names = made.stream()
                .map(event -> StoredNames.kebab(event.getPayloadType()))
                .toList();
        Outcome outcome = new Outcome(
                begun.caseId(),
                file.number(),
                last.getSequenceNumber(),
                names,
                CaseKnowledge.sees(command.by(), file, law.get()),
                List.of(),
                Filing.of(
                        begun.caseId(),
                        events(made),
                        other -> CaseKnowledge.sees(command.by(), history.file(other), law.get())));
        Done answer = outcome.told(begun.created(last.getMetaData()));
        notes.confirm(envelope, begun.caseId(), answer);
        return Optional.of(answer);
    }

    private static List<CaseEvent> events(List<DomainEventMessage<?>> made) {
        return made.stream().map(event -> (CaseEvent) event.getPayload()).toList();
    }

    @Override
    public Place place(ReportContent command) {
        return reservations.place(command);
    }

    /** The version is asked for before the note is made, so that no event of this request is before it. */
    @Override
    public void begin(CaseCommand command, Envelope envelope) {
        if (envelope.idempotencyKey() == null) return;
        notes.begin(envelope, command.caseId(), history.last(command.caseId()));
    }

    @Override
    public void turnedDown(Envelope envelope) {
        if (envelope.idempotencyKey() != null) notes.withdraw(envelope);
    }

    @Override
    public void closed(CaseId caseId) {
        rows.settle(history.file(caseId));
    }

    @Override
    public void tidy() {
        for (CaseId reserved : reservations.old()) {
            CaseFile file = history.file(reserved);
            if (file.exists()) rows.settle(file);
            reservations.free(reserved);
        }
    }

    @Override
    public boolean together(Runnable work) {
        return false;
    }
}

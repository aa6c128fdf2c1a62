package org.hoso.command.desk;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.axonframework.modelling.command.ConcurrencyException;
import org.hoso.cases.CaseCommand;
import org.hoso.cases.CaseId;
import org.hoso.cases.Refusal;
import org.hoso.cases.Report.JoinReport;
import org.hoso.cases.Report.ReportContent;
import org.hoso.runtime.ledger.Ledger;
import org.hoso.runtime.problems.NoSuchCase;
import org.hoso.runtime.problems.Refused;
import org.hoso.runtime.problems.StaleVersion;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.ResponseEntity;

/** Where commands arrive: each is answered once, with the version it made and, if it comes quickly, its place in the ledger. */
public class Desk {
    /** The sequencer runs after the commit; a command's answer waits so long for its place and no longer. */
    private static final Duration FOR_POSITION = Duration.ofMillis(50);

    private static final int TRIES = 3;

    private final Dispatch dispatch;
    private final Precaution precaution;
    private final Ledger ledger;
    private final Rehearsing rehearsing;

    Desk(Dispatch dispatch, Precaution precaution, Ledger ledger, Rehearsing rehearsing) {
        this.dispatch = dispatch;
        this.precaution = precaution;
        this.ledger = ledger;
        this.rehearsing = rehearsing;
    }

    /** Asks a command of an existing case. */
    public ResponseEntity<Answer> submit(CaseCommand command, Envelope envelope) {
        return envelope.dryRun()
                ? told(rehearsing.step(command, envelope))
                : ok(once(command, envelope, () -> step(command, envelope)));
    }

    /** Opens a case, or joins the open case that already handles the content. */
    public ResponseEntity<Answer> openOrJoin(ReportContent command, Envelope envelope) {
        return envelope.dryRun()
                ? told(rehearsing.openOrJoin(command, envelope))
                : created(once(command, envelope, () -> opened(command, envelope)));
    }

    Outcome opened(ReportContent command, Envelope envelope) {
        for (int attempt = 1; ; attempt++) {
            Place place = precaution.place(command);
            try {
                return switch (place) {
                    case Place.Joins to -> step(joining(command, to.handled()), envelope);
                    case Place.Opens under -> open(under(command, under.caseId()), envelope);
                };
            } catch (DuplicateKeyException | ConcurrencyException taken) {
                if (attempt == TRIES || precaution.first(command, envelope).isPresent()) throw taken;
            } catch (Refused refused) {
                if (attempt == TRIES || !closedMeanwhile(refused, place)) throw refused;
            }
        }
    }

    private Outcome open(ReportContent command, Envelope envelope) {
        precaution.begin(command, envelope);
        return dispatch.open(command, envelope);
    }

    private Outcome step(CaseCommand command, Envelope envelope) {
        precaution.begin(command, envelope);
        return dispatch.step(command, envelope);
    }

    private boolean closedMeanwhile(Refused refused, Place place) {
        if (refused.refusal() != Refusal.CASE_CLOSED || !(place instanceof Place.Joins to)) return false;
        precaution.closed(to.handled().caseId());
        return true;
    }

    private static ReportContent under(ReportContent command, CaseId caseId) {
        if (command.caseId().equals(caseId)) return command;
        return new ReportContent(
                caseId,
                command.by(),
                command.at(),
                command.caseNumber(),
                command.reportId(),
                command.reporter(),
                command.title(),
                command.description(),
                command.claimedEffect(),
                command.productField(),
                command.productName(),
                command.actDate(),
                command.urgency(),
                command.items(),
                command.joinedTo());
    }

    static JoinReport joining(ReportContent command, OpenItems.Handled handled) {
        return new JoinReport(
                handled.caseId(),
                command.by(),
                command.at(),
                command.reportId(),
                command.reporter(),
                command.title(),
                command.description(),
                handled.itemId());
    }

    private Done once(CaseCommand command, Envelope envelope, Supplier<Outcome> ask) {
        Optional<Done> first = precaution.first(command, envelope);
        if (first.isPresent()) return placed(first.get());
        try {
            Outcome outcome = ask.get();
            envelope.accepted().run();
            return placed(Answering.of(outcome, null, envelope.created()));
        } catch (DuplicateKeyException | ConcurrencyException | Refused | NoSuchCase | StaleVersion failed) {
            return twins(command, envelope).orElseThrow(() -> failed);
        }
    }

    /** The same request sent twice at once: one had its effect, and what this one was told is of no account. */
    private Optional<Done> twins(CaseCommand command, Envelope envelope) {
        Optional<Done> first = precaution.first(command, envelope);
        if (first.isEmpty()) precaution.turnedDown(envelope);
        return first.map(this::placed);
    }

    private Done placed(Done answer) {
        if (answer.caseId() == null || answer.version() == null) return answer;
        OptionalLong found = ledger.positionOf(answer.caseId().toString(), answer.version(), FOR_POSITION);
        Long position = found.isPresent() ? Long.valueOf(found.getAsLong()) : null;
        return new Done(
                answer.caseId(), answer.caseNumber(), answer.version(), position, answer.events(), answer.created());
    }

    private static ResponseEntity<Answer> told(Rehearsal rehearsal) {
        return rehearsal.version() == null
                ? ResponseEntity.ok(rehearsal)
                : ResponseEntity.ok().eTag(String.valueOf(rehearsal.version())).body(rehearsal);
    }

    private static ResponseEntity<Answer> ok(Done answer) {
        return answer.version() == null
                ? ResponseEntity.ok(answer)
                : ResponseEntity.ok().eTag(String.valueOf(answer.version())).body(answer);
    }

    private static ResponseEntity<Answer> created(Done answer) {
        if (answer.caseId() == null || answer.version() == null)
            return ResponseEntity.status(201).body(answer);
        return ResponseEntity.created(URI.create("/api/v1/cases/" + answer.caseId()))
                .eTag(String.valueOf(answer.version()))
                .body(answer);
    }
}

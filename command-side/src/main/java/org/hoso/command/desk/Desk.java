package org.hoso.command.desk;

import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.axonframework.modelling.command.ConcurrencyException;
import org.hoso.cases.CaseCommand;
import org.hoso.cases.CaseId;
import org.hoso.cases.Refusal;
import org.hoso.cases.Report.JoinReport;
import org.hoso.cases.Report.ReportContent;
import org.hoso.runtime.problems.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.ResponseEntity;

/** Where commands arrive: each is answered once, with the version it made and, if it comes quickly, its place in the ledger. */
public class Desk {
    private static final int TRIES = 3;

    private final Dispatch dispatch;
    private final Precaution precaution;
    private final AnsweringOnce once;
    private final Rehearsing rehearsing;

    Desk(Dispatch dispatch, Precaution precaution, AnsweringOnce once, Rehearsing rehearsing) {
        this.dispatch = dispatch;
        this.precaution = precaution;
        this.once = once;
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
        return once.answer(
                envelope, () -> Answering.of(ask.get(), null, envelope.created()), new AnsweringOnce.Repeat() {
                    @Override
                    public Optional<Done> first() {
                        return precaution.first(command, envelope);
                    }

                    @Override
                    public void turnedDown() {
                        precaution.turnedDown(envelope);
                    }

                    @Override
                    public @Nullable UUID about(Done answer) {
                        return answer.caseId() == null ? null : answer.caseId().value();
                    }
                });
    }

    static ResponseEntity<Answer> told(Rehearsal rehearsal) {
        return rehearsal.version() == null
                ? ResponseEntity.ok(rehearsal)
                : ResponseEntity.ok().eTag(String.valueOf(rehearsal.version())).body(rehearsal);
    }

    static ResponseEntity<Answer> ok(Done answer) {
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

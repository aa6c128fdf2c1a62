package org.hoso.command.desk;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.hoso.cases.CaseCommand;
import org.hoso.cases.Refusal;
import org.hoso.cases.Report.JoinReport;
import org.hoso.cases.Report.ReportContent;
import org.hoso.cases.Sha256;
import org.hoso.runtime.ledger.Ledger;
import org.hoso.runtime.problems.Refused;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.ResponseEntity;

/** Where commands arrive: each is answered once, with the version it made and, if it comes quickly, its place in the ledger. */
public class Desk {
    /** The sequencer runs after the commit; a command's answer waits so long for its place and no longer. */
    private static final Duration FOR_POSITION = Duration.ofMillis(50);

    private static final int TRIES = 3;

    private final Dispatch dispatch;
    private final OpenItems items;
    private final Idempotency repeats;
    private final Ledger ledger;
    private final Rehearsing rehearsing;

    Desk(Dispatch dispatch, OpenItems items, Idempotency repeats, Ledger ledger, Rehearsing rehearsing) {
        this.dispatch = dispatch;
        this.items = items;
        this.repeats = repeats;
        this.ledger = ledger;
        this.rehearsing = rehearsing;
    }

    /** Asks a command of an existing case. */
    public ResponseEntity<Answer> submit(CaseCommand command, Envelope envelope) {
        return envelope.dryRun()
                ? told(rehearsing.step(command, envelope))
                : ok(once(envelope, () -> dispatch.step(command, envelope)));
    }

    /** Opens a case, or joins the open case that already handles the content. */
    public ResponseEntity<Answer> openOrJoin(ReportContent command, Envelope envelope) {
        return envelope.dryRun()
                ? told(rehearsing.openOrJoin(command, envelope))
                : created(once(envelope, () -> opened(command, envelope)));
    }

    Outcome opened(ReportContent command, Envelope envelope) {
        List<Sha256> hashes = hashes(command);
        for (int attempt = 1; ; attempt++) {
            Optional<OpenItems.Handled> handled = items.handledBy(hashes);
            try {
                return handled.isPresent()
                        ? dispatch.step(joining(command, handled.get()), envelope)
                        : dispatch.open(command, envelope);
            } catch (DuplicateKeyException taken) {
                if (attempt == TRIES || repeats.first(envelope).isPresent()) throw taken;
            } catch (Refused closedMeanwhile) {
                if (attempt == TRIES || handled.isEmpty() || closedMeanwhile.refusal() != Refusal.CASE_CLOSED)
                    throw closedMeanwhile;
            }
        }
    }

    static List<Sha256> hashes(ReportContent command) {
        return command.items().stream().map(item -> item.url().hash()).toList();
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

    private Done once(Envelope envelope, Supplier<Outcome> ask) {
        Optional<Done> first = repeats.first(envelope);
        if (first.isPresent()) return placed(first.get());
        try {
            Outcome outcome = ask.get();
            envelope.accepted().run();
            return placed(Answering.of(outcome, null, envelope.created()));
        } catch (DuplicateKeyException twin) {
            return repeats.first(envelope).map(this::placed).orElseThrow(() -> twin);
        }
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

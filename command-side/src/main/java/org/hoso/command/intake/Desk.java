package org.hoso.command.intake;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.axonframework.modelling.command.ConcurrencyException;
import org.hoso.cases.CaseCommand;
import org.hoso.cases.Evidence.AddEvidence;
import org.hoso.cases.Refusal;
import org.hoso.cases.Report.ReportContent;
import org.hoso.command.deciding.Answer;
import org.hoso.command.deciding.Done;
import org.hoso.command.deciding.Envelope;
import org.hoso.command.deciding.Outcome;
import org.hoso.command.deciding.Place;
import org.hoso.command.merging.Readdressed;
import org.hoso.command.rehearsing.Rehearsing;
import org.hoso.command.storing.ConsistencyStrategy;
import org.hoso.command.storing.Dispatch;
import org.hoso.command.storing.GoesTo;
import org.hoso.command.uploads.EvidenceFiles;
import org.hoso.runtime.problems.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.ResponseEntity;

/** Where commands arrive: each is answered once, with the version it made and, if it comes quickly, its place in the ledger. */
public class Desk {
    private static final int TRIES = 3;

    private final Dispatch dispatch;
    private final ConsistencyStrategy consistency;
    private final AnsweringOnce once;
    private final Rehearsing rehearsing;
    private final @Nullable EvidenceFiles files;

    /** @param files absent where none are kept */
    Desk(
            Dispatch dispatch,
            ConsistencyStrategy consistency,
            AnsweringOnce once,
            Rehearsing rehearsing,
            @Nullable EvidenceFiles files) {
        this.files = files;
        this.dispatch = dispatch;
        this.consistency = consistency;
        this.once = once;
        this.rehearsing = rehearsing;
    }

    /** Asks a command of an existing case. */
    public ResponseEntity<Answer> submit(CaseCommand command, Envelope envelope) {
        if (files != null && command instanceof AddEvidence evidence) files.before(evidence, envelope.dryRun());
        return envelope.dryRun()
                ? Replies.told(rehearsing.step(command, envelope))
                : Replies.ok(once(command, envelope, () -> step(command, envelope)));
    }

    /** Opens a case, or joins the open case that already handles the content. */
    public ResponseEntity<Answer> openOrJoin(ReportContent command, Envelope envelope) {
        return envelope.dryRun()
                ? Replies.told(rehearsing.openOrJoin(command, envelope))
                : Replies.created(once(command, envelope, () -> opened(command, envelope)));
    }

    Outcome opened(ReportContent command, Envelope envelope) {
        for (int attempt = 1; ; attempt++) {
            Place place = consistency.place(command);
            try {
                return switch (place) {
                    case Place.Joins to -> step(to.asked(command), envelope);
                    case Place.Opens to -> open(to.asked(command), envelope);
                };
            } catch (DuplicateKeyException | ConcurrencyException taken) {
                if (attempt == TRIES || consistency.first(command, envelope).isPresent()) throw taken;
            } catch (Refused refused) {
                if (attempt == TRIES || !closedMeanwhile(refused, place)) throw refused;
            }
        }
    }

    private Outcome open(ReportContent command, Envelope envelope) {
        consistency.begin(command, envelope);
        return dispatch.open(command, envelope);
    }

    /** What is asked of a surviving case is carried out in the half that it belongs to. */
    private Outcome step(CaseCommand command, Envelope envelope) {
        consistency.begin(command, envelope);
        try {
            return dispatch.step(command, envelope);
        } catch (GoesTo other) {
            consistency.turnedDown(envelope);
            CaseCommand there = Readdressed.to(other.half(), command);
            Envelope through = envelope.through(command.caseId());
            consistency.begin(there, through);
            return dispatch.step(there, through);
        }
    }

    private boolean closedMeanwhile(Refused refused, Place place) {
        if (refused.refusal() != Refusal.CASE_CLOSED || !(place instanceof Place.Joins to)) return false;
        to.cases().forEach(consistency::closed);
        return true;
    }

    private Done once(CaseCommand command, Envelope envelope, Supplier<Outcome> ask) {
        return once.answer(envelope, () -> ask.get().told(envelope.created()), new AnsweringOnce.Repeat() {
            @Override
            public Optional<Done> first() {
                return consistency.first(command, envelope);
            }

            @Override
            public void turnedDown() {
                consistency.turnedDown(envelope);
            }

            @Override
            public @Nullable UUID about(Done answer) {
                return answer.caseId() == null ? null : answer.caseId().value();
            }
        });
    }
}

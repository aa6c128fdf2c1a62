package org.hoso.query.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hoso.cases.Appeal;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.DocumentRef;
import org.hoso.query.casefile.Appeals.*;
import org.hoso.query.casefile.Appeals.AppealStep.What;
import org.hoso.runtime.folding.Kept;
import org.jspecify.annotations.Nullable;

/** What the events of appealing do to {@link Appeals}. */
final class AppealsFolding {
    private AppealsFolding() {}

    static Appeals fold(Appeals kept, Appeal.Event event) {
        return switch (event) {
            case Appeal.AppealFiled e ->
                kept.withComplaints(
                        Kept.with(kept.complaints(), new Complaint(e.appealId(), filed(e), List.of(), null)));
            case Appeal.AppealAccepted e -> then(kept, e.appealId(), accepted(e));
            case Appeal.AppealRefused e ->
                then(kept, e.appealId(), step(What.REFUSED, e, e.document(), Personal.of("reason", e.reason())));
            case Appeal.ExecutionSuspended e -> then(kept, e.appealId(), suspended(e));
            case Appeal.SuspensionLifted e ->
                then(kept, e.appealId(), step(What.SUSPENSION_LIFTED, e, e.document(), null));
            case Appeal.DialogueHeld e -> then(kept, e.appealId(), held(e));
            case Appeal.AppealWithdrawn e -> then(kept, e.appealId(), step(What.WITHDRAWN, e, e.document(), null));
            case Appeal.AppealDecided e ->
                owing(
                        lapsing(then(kept, e.appealId(), decided(e)), e.lapsed(), e.document(), e.at()),
                        e.consequences(),
                        e.at(),
                        e.appealId());
            case Appeal.AppealDecisionServed e -> then(kept, e.appealId(), step(What.SERVED, e, e.proof(), null));
            case Appeal.LawsuitFiled e -> kept.withLawsuits(Kept.with(kept.lawsuits(), sued(e)));
            case Appeal.JudgmentRecorded e ->
                owing(
                        lapsing(judged(kept, e), e.lapsed(), e.document(), e.at()),
                        e.consequences(),
                        e.at(),
                        e.lawsuitId());
            case Appeal.ConsequenceSettled e ->
                ended(kept, e.consequenceId(), new ConsequenceEnd(false, e.proof(), null, e.at(), null));
            case Appeal.ConsequenceWaived e ->
                ended(
                        kept,
                        e.consequenceId(),
                        new ConsequenceEnd(true, e.document(), Personal.of("reason", e.reason()), e.at(), null));
        };
    }

    private static FiledComplaint filed(Appeal.AppealFiled e) {
        return new FiledComplaint(
                e.by().agency(),
                e.attacked(),
                e.attackedId(),
                e.level(),
                e.earlierAppealId(),
                e.appellantId(),
                Personal.ofNullable("appellantName", e.appellantName()),
                Personal.of("grounds", e.grounds()),
                e.late(),
                Personal.ofNullable("lateReason", e.lateReason()),
                Personal.ofNullable("coercion", e.coercion()),
                e.document(),
                e.at());
    }

    private static AppealStep step(What what, CaseEvent e, @Nullable DocumentRef document, @Nullable Personal reason) {
        return new AppealStep(what, e.by().agency(), e.at(), document, null, null, null, null, reason);
    }

    private static AppealStep accepted(Appeal.AppealAccepted e) {
        return new AppealStep(
                What.ACCEPTED,
                e.by().agency(),
                e.at(),
                e.document(),
                e.difficulty(),
                null,
                null,
                null,
                Personal.ofNullable("admissionReason", e.admissionReason()));
    }

    private static AppealStep suspended(Appeal.ExecutionSuspended e) {
        return dated(What.EXECUTION_SUSPENDED, e, e.document(), e.until(), Personal.of("reason", e.reason()));
    }

    private static AppealStep held(Appeal.DialogueHeld e) {
        return dated(What.DIALOGUE_HELD, e, e.minutes(), e.heldOn(), null);
    }

    private static AppealStep dated(
            What what, CaseEvent e, DocumentRef document, @Nullable LocalDate day, @Nullable Personal reason) {
        return new AppealStep(what, e.by().agency(), e.at(), document, null, day, null, null, reason);
    }

    private static AppealStep decided(Appeal.AppealDecided e) {
        return new AppealStep(
                What.DECIDED,
                e.by().agency(),
                e.at(),
                e.document(),
                null,
                null,
                e.result(),
                e.newTotalVnd(),
                Personal.of("grounds", e.grounds()));
    }

    private static Lawsuit sued(Appeal.LawsuitFiled e) {
        return new Lawsuit(e.lawsuitId(), e.attacked(), e.attackedId(), e.court(), e.document(), e.at(), null, null);
    }

    private static Appeals judged(Appeals kept, Appeal.JudgmentRecorded e) {
        Judgment judgment = new Judgment(e.result(), e.newTotalVnd(), e.document(), e.at());
        return kept.withLawsuits(Kept.changed(
                kept.lawsuits(),
                suit -> suit.lawsuitId().equals(e.lawsuitId()),
                suit -> suit.withJudgment(judgment).withStanding(null)));
    }

    private static Appeals then(Appeals kept, UUID appealId, AppealStep step) {
        return kept.withComplaints(
                Kept.changed(kept.complaints(), one -> one.appealId().equals(appealId), one -> one.then(step)));
    }

    /** What a later ruling overturns is over by that ruling's document. */
    private static Appeals lapsing(Appeals kept, @Nullable List<UUID> lapsed, DocumentRef document, Instant at) {
        Appeals next = kept;
        if (lapsed != null)
            for (UUID one : lapsed) next = ended(next, one, new ConsequenceEnd(false, document, null, at, true));
        return next;
    }

    private static Appeals owing(Appeals kept, List<Appeal.Consequence> opened, Instant at, UUID by) {
        List<OwedConsequence> next = kept.consequences();
        for (Appeal.Consequence one : opened) next = Kept.with(next, new OwedConsequence(one, at, null, by));
        return kept.withConsequences(next);
    }

    private static Appeals ended(Appeals kept, UUID consequenceId, ConsequenceEnd end) {
        return kept.withConsequences(Kept.changed(
                kept.consequences(),
                owed -> owed.consequence().consequenceId().equals(consequenceId),
                owed -> new OwedConsequence(owed.consequence(), owed.at(), end, owed.by())));
    }
}

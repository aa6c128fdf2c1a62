package org.hoso.query.progress;

import java.time.Instant;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.hoso.cases.Appeal;
import org.hoso.cases.Role;
import org.hoso.cases.Rulings;
import org.hoso.query.known.Head;
import org.jspecify.annotations.Nullable;

/** What complaints, lawsuits and their consequences do to the strands, the ones attacked among them. */
final class AppealStrands {
    private AppealStrands() {}

    static Strands appealed(Strands strands, Appeal.Event event, Progress before) {
        Head head = before.head();
        return switch (event) {
            case Appeal.AppealFiled e -> filed(strands, e, head);
            case Appeal.AppealAccepted e ->
                strands.changed(
                        e.appealId(),
                        appeal -> appeal.ownedBy(e.by().agency()).to(ProgressStage.APPEAL_ACCEPTED, e.at()));
            case Appeal.AppealRefused e -> moved(strands, e.appealId(), ProgressStage.APPEAL_REFUSED, e.at());
            case Appeal.ExecutionSuspended e ->
                attacked(strands, e.appealId(), decision -> decision.heldAt(ProgressStage.EXECUTION_SUSPENDED, e.at()));
            case Appeal.SuspensionLifted e -> resumed(strands, e.appealId(), e.at());
            case Appeal.DialogueHeld e -> strands;
            case Appeal.AppealWithdrawn e ->
                moved(resumed(strands, e.appealId(), e.at()), e.appealId(), ProgressStage.APPEAL_WITHDRAWN, e.at());
            case Appeal.AppealDecided e -> decided(strands, e, before.rulings().turn(e.appealId(), e.result()));
            case Appeal.AppealDecisionServed e -> moved(strands, e.appealId(), ProgressStage.APPEAL_SERVED, e.at());
            case Appeal.LawsuitFiled e ->
                strands.put(Strand.begun(
                                e.lawsuitId(), ProgressStage.IN_COURT, maker(strands, e.attackedId(), head), e.at())
                        .withLink(e.attackedId()));
            case Appeal.JudgmentRecorded e ->
                RuledStrands.ruled(
                        moved(strands, e.lawsuitId(), ProgressStage.JUDGED, e.at()),
                        attackedBy(strands, e.lawsuitId()),
                        before.rulings().turn(e.lawsuitId(), e.result()),
                        RuledStrands.Left.by(e));
            case Appeal.ConsequenceSettled e -> RuledStrands.settled(strands, e.consequenceId(), e.at());
            case Appeal.ConsequenceWaived e ->
                moved(strands, e.consequenceId(), ProgressStage.CONSEQUENCE_WAIVED, e.at());
        };
    }

    private static Strands filed(Strands strands, Appeal.AppealFiled e, Head head) {
        String maker = maker(strands, e.attackedId(), head);
        ProgressStage stage = e.level() == Appeal.Level.FIRST || e.by().is(Role.APPEALS)
                ? ProgressStage.APPEAL_FILED
                : ProgressStage.SECOND_APPEAL_FILED;
        String owner = e.by().is(Role.APPEALS) ? e.by().agency() : maker;
        Strands next = strands.put(Strand.begun(e.appealId(), stage, owner, e.at())
                .withOther(maker)
                .withLink(e.attackedId()));
        @Nullable UUID earlier = e.earlierAppealId();
        return earlier == null
                ? next
                : next.changed(
                        appeal -> appeal.id().equals(earlier) && appeal.stage().open(),
                        appeal -> appeal.to(ProgressStage.APPEAL_PASSED_UP, e.at()));
    }

    private static Strands decided(Strands strands, Appeal.AppealDecided e, Rulings.Turn turn) {
        Strands marked =
                moved(resumed(strands, e.appealId(), e.at()), e.appealId(), ProgressStage.APPEAL_DECIDED, e.at());
        return RuledStrands.ruled(marked, attackedBy(strands, e.appealId()), turn, RuledStrands.Left.by(e));
    }

    private static Strands resumed(Strands strands, UUID appealId, Instant at) {
        return attacked(
                strands,
                appealId,
                decision -> decision.stage() == ProgressStage.EXECUTION_SUSPENDED ? decision.released(at) : decision);
    }

    /** Changes the decision that an appeal or lawsuit attacks; other things attacked have tracks of their own. */
    private static Strands attacked(Strands strands, UUID by, UnaryOperator<Strand> change) {
        @Nullable UUID attacked = attackedBy(strands, by);
        return attacked == null
                ? strands
                : strands.changed(
                        strand -> strand.id().equals(attacked) && strand.stage().track() == Track.SANCTION, change);
    }

    /** The body whose act is attacked: its strand's, or for a notice that of the items that hang on it. */
    private static String maker(Strands strands, UUID attackedId, Head head) {
        return strands.find(attackedId)
                .or(() -> strands.all().stream()
                        .filter(strand -> attackedId.equals(strand.link()))
                        .findFirst())
                .map(Strand::owner)
                .orElse(head.owner());
    }

    private static Strands moved(Strands strands, UUID id, ProgressStage stage, Instant at) {
        return strands.changed(id, strand -> strand.to(stage, at));
    }

    private static @Nullable UUID attackedBy(Strands strands, UUID by) {
        return strands.find(by).map(Strand::link).orElse(null);
    }
}

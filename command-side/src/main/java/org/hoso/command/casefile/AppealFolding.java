package org.hoso.command.casefile;

import java.util.List;
import java.util.UUID;
import org.hoso.cases.Appeal;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.Rulings;
import org.jspecify.annotations.Nullable;

/** What the events of this step do to the file. */
final class AppealFolding {
    private AppealFolding() {}

    static CaseFile fold(CaseFile file, Appeal.Event event) {
        CaseFile folded = folded(file, event);
        return folded.withAppeals(folded.appeals().ruled(event));
    }

    private static CaseFile folded(CaseFile file, Appeal.Event event) {
        return switch (event) {
            case Appeal.AppealFiled e -> filed(file, e);
            case Appeal.AppealAccepted e -> moved(file, e.appealId(), Appeals.State.ACCEPTED, e);
            case Appeal.AppealRefused e -> moved(file, e.appealId(), Appeals.State.REFUSED, e);
            case Appeal.ExecutionSuspended e -> Suspending.suspend(file, e);
            case Appeal.SuspensionLifted e -> Suspending.resume(file, e.appealId());
            case Appeal.DialogueHeld e -> file;
            case Appeal.AppealWithdrawn e ->
                moved(Suspending.resume(file, e.appealId()), e.appealId(), Appeals.State.WITHDRAWN, e);
            case Appeal.AppealDecided e -> decided(Suspending.resume(file, e.appealId()), e);
            case Appeal.AppealDecisionServed e -> moved(file, e.appealId(), Appeals.State.SERVED, e);
            case Appeal.LawsuitFiled e ->
                file.withAppeals(file.appeals()
                        .put(new Appeals.Lawsuit(e.lawsuitId(), e.attacked(), e.attackedId(), e.at(), null)));
            case Appeal.JudgmentRecorded e -> judged(file, e);
            case Appeal.ConsequenceSettled e ->
                Undone.fold(file, e.consequenceId(), e.at())
                        .withAppeals(file.appeals().ended(e.consequenceId(), Appeals.End.SETTLED));
            case Appeal.ConsequenceWaived e ->
                file.withAppeals(file.appeals().ended(e.consequenceId(), Appeals.End.WAIVED));
        };
    }

    /** A second complaint takes the place of a first one left unanswered, and the stay granted on that one ends with it. */
    private static CaseFile filed(CaseFile file, Appeal.AppealFiled e) {
        CaseFile next = file.withAppeals(file.appeals().put(FiledAppeal.of(e)));
        boolean unanswered = e.earlierAppealId() != null
                && file.appeals()
                        .find(e.earlierAppealId())
                        .filter(first -> first.state().pending())
                        .isPresent();
        return unanswered
                ? moved(Suspending.resume(next, e.earlierAppealId()), e.earlierAppealId(), Appeals.State.PASSED_UP, e)
                : next;
    }

    private static CaseFile moved(CaseFile file, UUID appealId, Appeals.State next, CaseEvent e) {
        return file.withAppeals(file.appeals().changed(appealId, appeal -> appeal.now(next, e.at())));
    }

    private static CaseFile decided(CaseFile file, Appeal.AppealDecided e) {
        FiledAppeal appeal = file.appeals().byId().get(e.appealId());
        if (appeal == null) return file;
        Rulings.Turn turn = file.appeals().rulings().turn(e.appealId(), e.result());
        CaseFile marked = file.withAppeals(file.appeals().put(appeal.decided(e.result(), e.by().officer(), e.at())));
        return ruled(
                marked,
                new Ruled(appeal.attacked(), appeal.attackedId(), e.result(), turn, e.newTotalVnd()),
                e.consequences(),
                e.lapsed(),
                e);
    }

    private static CaseFile judged(CaseFile file, Appeal.JudgmentRecorded e) {
        Appeals.Lawsuit suit = file.appeals().lawsuits().get(e.lawsuitId());
        if (suit == null) return file;
        Rulings.Turn turn = file.appeals().rulings().turn(e.lawsuitId(), e.result());
        CaseFile marked = file.withAppeals(file.appeals().put(suit.withResult(e.result())));
        return ruled(
                marked,
                new Ruled(suit.attacked(), suit.attackedId(), e.result(), turn, e.newTotalVnd()),
                e.consequences(),
                e.lapsed(),
                e);
    }

    private static CaseFile ruled(
            CaseFile file, Ruled ruled, List<Appeal.Consequence> opened, @Nullable List<UUID> lapsed, CaseEvent e) {
        CaseFile changed = Fallen.fold(file, ruled, e.at());
        Appeals next = changed.appeals();
        boolean again = ruled.turn() == Rulings.Turn.STANDS_AGAIN;
        if (lapsed != null) for (UUID one : lapsed) next = next.ended(one, Appeals.End.LAPSED);
        for (Appeal.Consequence one : opened)
            next = next.put(new Appeals.Owed(
                    one, ruled.attacked(), ruled.attackedId(), ruled.result(), again, e.by().agency(), e.at(), null));
        return changed.withAppeals(next);
    }
}

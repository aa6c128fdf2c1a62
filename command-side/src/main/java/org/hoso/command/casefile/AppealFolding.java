package org.hoso.command.casefile;

import java.util.List;
import java.util.UUID;
import org.hoso.cases.Appeal;
import org.hoso.cases.CaseEvent;

/** What the events of this step do to the file. */
final class AppealFolding {
    private AppealFolding() {}

    static CaseFile fold(CaseFile file, Appeal.Event event) {
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
                file.with(file.appeals()
                        .put(new Appeals.Lawsuit(e.lawsuitId(), e.attacked(), e.attackedId(), e.at(), null)));
            case Appeal.JudgmentRecorded e -> judged(file, e);
            case Appeal.ConsequenceSettled e -> file.with(file.appeals().done(e.consequenceId()));
            case Appeal.ConsequenceWaived e -> file.with(file.appeals().done(e.consequenceId()));
        };
    }

    /** A second complaint takes the place of a first one left unanswered, and the stay granted on that one ends with it. */
    private static CaseFile filed(CaseFile file, Appeal.AppealFiled e) {
        CaseFile next = file.with(file.appeals().put(FiledAppeal.of(e)));
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
        return file.with(file.appeals().changed(appealId, appeal -> appeal.now(next, e.at())));
    }

    private static CaseFile decided(CaseFile file, Appeal.AppealDecided e) {
        FiledAppeal appeal = file.appeals().byId().get(e.appealId());
        if (appeal == null) return file;
        CaseFile marked = file.with(file.appeals().put(appeal.decided(e.result(), e.by().officer(), e.at())));
        return owing(
                Fallen.fold(marked, appeal.attacked(), appeal.attackedId(), e.result(), e.newTotalVnd(), e.at()),
                appeal.attacked(),
                appeal.attackedId(),
                e.consequences(),
                e);
    }

    private static CaseFile judged(CaseFile file, Appeal.JudgmentRecorded e) {
        Appeals.Lawsuit suit = file.appeals().lawsuits().get(e.lawsuitId());
        if (suit == null) return file;
        CaseFile marked = file.with(file.appeals()
                .put(new Appeals.Lawsuit(suit.lawsuitId(), suit.attacked(), suit.attackedId(), suit.at(), e.result())));
        return owing(
                Fallen.fold(marked, suit.attacked(), suit.attackedId(), e.result(), e.newTotalVnd(), e.at()),
                suit.attacked(),
                suit.attackedId(),
                e.consequences(),
                e);
    }

    private static CaseFile owing(
            CaseFile file, Appeal.Attacked attacked, UUID attackedId, List<Appeal.Consequence> opened, CaseEvent e) {
        Appeals next = file.appeals();
        for (Appeal.Consequence one : opened)
            next = next.put(new Appeals.Owed(one, attacked, attackedId, e.by().agency(), e.at(), false));
        return file.with(next);
    }
}

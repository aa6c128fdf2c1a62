package org.hoso.command.appeal;

import static org.hoso.command.casefile.Clockwork.day;

import java.util.Set;
import org.hoso.cases.Appeal.AcceptAppeal;
import org.hoso.cases.Appeal.AppealAccepted;
import org.hoso.cases.Appeal.AppealRefused;
import org.hoso.cases.Appeal.DialogueHeld;
import org.hoso.cases.Appeal.HoldDialogue;
import org.hoso.cases.Appeal.RefuseAppeal;
import org.hoso.cases.ClockChanges;
import org.hoso.cases.Refusal;
import org.hoso.command.casefile.Appeals.State;
import org.hoso.command.casefile.CaseFile;
import org.hoso.command.casefile.Clockwork;
import org.hoso.command.casefile.Decision;
import org.hoso.command.casefile.DecisionBasis;
import org.hoso.command.casefile.FiledAppeal;

/** A filed complaint is taken in or turned away, and talked over with the complainant (Law on Complaints Art 27, 28, 30). */
final class HandlingAppeals {
    private HandlingAppeals() {}

    static Decision accept(AcceptAppeal c, CaseFile file, DecisionBasis basis) {
        return Docket.impartially(c, c.appealId(), Set.of(State.FILED), file, basis, appeal -> {
            if (appeal.late() && c.admissionReason() == null)
                return Decision.refuse(Refusal.ADMISSION_UNREASONED, "appealId", c.appealId());
            ClockChanges clocks = AppealClocks.accepted(Clockwork.at(c.at(), file, basis), appeal, c.difficulty());
            return Decision.accept(new AppealAccepted(
                    c.caseId(),
                    c.by(),
                    c.at(),
                    c.appealId(),
                    c.difficulty(),
                    c.document(),
                    clocks,
                    c.admissionReason()));
        });
    }

    static Decision refuse(RefuseAppeal c, CaseFile file, DecisionBasis basis) {
        return Docket.impartially(c, c.appealId(), Set.of(State.FILED), file, basis, appeal -> {
            ClockChanges clocks = AppealClocks.ended(Clockwork.at(c.at(), file, basis), c.appealId(), file);
            return Decision.accept(
                    new AppealRefused(c.caseId(), c.by(), c.at(), c.appealId(), c.reason(), c.document(), clocks));
        });
    }

    static Decision holdDialogue(HoldDialogue c, CaseFile file, DecisionBasis basis) {
        return Docket.impartially(c, c.appealId(), Set.of(State.ACCEPTED), file, basis, appeal -> talked(c, appeal));
    }

    /** Talked after the acceptance and before it was put on file. */
    private static Decision talked(HoldDialogue c, FiledAppeal appeal) {
        if (c.heldOn().isAfter(day(c.at())))
            return Decision.refuse(
                    Refusal.LATER_THAN_THE_STEP, "later", c.heldOn().toString());
        if (c.heldOn().isBefore(day(appeal.since())))
            return Decision.refuse(Refusal.BEFORE_ITS_CAUSE, "heldOn", c.heldOn());
        return Decision.accept(new DialogueHeld(c.caseId(), c.by(), c.at(), c.appealId(), c.heldOn(), c.minutes()));
    }
}

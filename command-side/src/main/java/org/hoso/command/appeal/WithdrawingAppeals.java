package org.hoso.command.appeal;

import static org.hoso.command.casefile.Decision.accept;
import static org.hoso.command.casefile.Decision.refuse;

import org.hoso.cases.Appeal.AppealWithdrawn;
import org.hoso.cases.Appeal.WithdrawAppeal;
import org.hoso.cases.ClockChanges;
import org.hoso.cases.Refusal;
import org.hoso.cases.Role;
import org.hoso.command.casefile.CaseFile;
import org.hoso.command.casefile.Clockwork;
import org.hoso.command.casefile.Decision;
import org.hoso.command.casefile.DecisionBasis;
import org.hoso.command.casefile.FiledAppeal;

/** The complainant withdraws, signed in or by a letter that the officer records; that ends the complaint and its clocks. */
final class WithdrawingAppeals {
    private WithdrawingAppeals() {}

    static Decision withdraw(WithdrawAppeal c, CaseFile file, DecisionBasis basis) {
        return c.by().is(Role.APPEALS) ? byLetter(c, file, basis) : signedIn(c, file, basis);
    }

    private static Decision byLetter(WithdrawAppeal c, CaseFile file, DecisionBasis basis) {
        return Docket.impartially(
                c,
                c.appealId(),
                Docket.PENDING,
                file,
                basis,
                appeal -> c.document() == null ? refuse(Refusal.DOCUMENT_MISSING) : accept(withdrawn(c, file, basis)));
    }

    private static Decision signedIn(WithdrawAppeal c, CaseFile file, DecisionBasis basis) {
        FiledAppeal appeal = file.appeals().find(c.appealId()).orElse(null);
        if (appeal == null) return refuse(Refusal.UNKNOWN_APPEAL, "appealId", c.appealId());
        if (!appeal.filedBy(c.by())) return refuse(Refusal.WRONG_AGENCY);
        return Docket.inOrder(c, appeal, Docket.PENDING, own -> accept(withdrawn(c, file, basis)));
    }

    private static AppealWithdrawn withdrawn(WithdrawAppeal c, CaseFile file, DecisionBasis basis) {
        ClockChanges clocks = AppealClocks.ended(Clockwork.at(c.at(), file, basis), c.appealId(), file);
        return new AppealWithdrawn(c.caseId(), c.by(), c.at(), c.appealId(), c.document(), clocks);
    }
}

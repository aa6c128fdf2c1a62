package org.hoso.command.appeal;

import static org.hoso.command.casefile.Clockwork.day;
import static org.hoso.command.casefile.Decision.accept;
import static org.hoso.command.casefile.Decision.refuse;

import java.util.Set;
import org.hoso.cases.Appeal.AppealDecided;
import org.hoso.cases.Appeal.AppealDecisionServed;
import org.hoso.cases.Appeal.DecideAppeal;
import org.hoso.cases.Appeal.ServeAppealDecision;
import org.hoso.cases.ClockChanges;
import org.hoso.cases.Refusal;
import org.hoso.command.casefile.Appeals.State;
import org.hoso.command.casefile.CaseFile;
import org.hoso.command.casefile.Clockwork;
import org.hoso.command.casefile.Decision;
import org.hoso.command.casefile.DecisionBasis;
import org.hoso.command.casefile.FiledAppeal;

/** The complaint decision and its service (Law on Complaints Art 31, 32, 40, 41). */
final class DecidingAppeals {
    private DecidingAppeals() {}

    static Decision decide(DecideAppeal c, CaseFile file, DecisionBasis basis) {
        return Docket.impartially(
                c, c.appealId(), Set.of(State.ACCEPTED), file, basis, appeal -> decide(c, appeal, file, basis));
    }

    private static Decision decide(DecideAppeal c, FiledAppeal appeal, CaseFile file, DecisionBasis basis) {
        Attackable thing = Attackable.of(appeal, file);
        AppealOutcome outcome = AppealOutcome.of(c.appealId(), c.result(), c.newTotalVnd(), file);
        if (!outcome.fits(thing, file)) return refuse(Refusal.RESULT_UNFIT);
        Unwinding unwinding = Unwinding.of(outcome, thing, day(c.at()), file, basis);
        ClockChanges clocks = AppealClocks.decided(Clockwork.at(c.at(), file, basis), appeal, outcome, unwinding, file);
        return accept(new AppealDecided(
                c.caseId(),
                c.by(),
                c.at(),
                c.appealId(),
                c.result(),
                c.newTotalVnd(),
                c.grounds(),
                c.document(),
                unwinding.consequences(),
                clocks,
                unwinding.overturned()));
    }

    static Decision serve(ServeAppealDecision c, CaseFile file, DecisionBasis basis) {
        return Docket.impartially(c, c.appealId(), Set.of(State.DECIDED), file, basis, appeal -> {
            ClockChanges clocks = AppealClocks.served(Clockwork.at(c.at(), file, basis), appeal, file);
            return accept(new AppealDecisionServed(c.caseId(), c.by(), c.at(), c.appealId(), c.proof(), clocks));
        });
    }
}

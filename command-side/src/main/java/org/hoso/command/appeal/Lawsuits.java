package org.hoso.command.appeal;

import static org.hoso.command.casefile.Clockwork.day;
import static org.hoso.command.casefile.Decision.accept;
import static org.hoso.command.casefile.Decision.refuse;

import org.hoso.cases.Appeal.JudgmentRecorded;
import org.hoso.cases.Appeal.LawsuitFiled;
import org.hoso.cases.Appeal.RecordJudgment;
import org.hoso.cases.Appeal.RecordLawsuit;
import org.hoso.cases.ClockChanges;
import org.hoso.cases.Refusal;
import org.hoso.command.casefile.Appeals;
import org.hoso.command.casefile.CaseFile;
import org.hoso.command.casefile.Clockwork;
import org.hoso.command.casefile.Decision;
import org.hoso.command.casefile.DecisionBasis;

/**
 * What the administrative court is asked and says (Law on Administrative Procedure Art 116). Whether a lawsuit comes in time
 * is the court's question; here is put on file that it took the lawsuit in.
 */
final class Lawsuits {
    private Lawsuits() {}

    static Decision record(RecordLawsuit c, CaseFile file, DecisionBasis basis) {
        Attackable thing = Attackable.find(c.attacked(), c.attackedId(), file).orElse(null);
        if (thing == null) return refuse(Refusal.NOTHING_TO_APPEAL, "attackedId", c.attackedId());
        if (!AppealsBodies.answers(c.by(), thing, day(c.at()), basis))
            return Decision.notYours(AppealsBodies.answering(thing, day(c.at()), basis));
        Decision partial = thing.hands().hindrance(c.by()).orElse(null);
        if (partial != null) return partial;
        if (thing.effectiveFrom() == null || file.appeals().annulled(thing.id()))
            return refuse(Refusal.NOTHING_TO_APPEAL, "attackedId", c.attackedId());
        var open = file.appeals().openLawsuit(thing.id());
        if (open.isPresent())
            return refuse(Refusal.ALREADY_APPEALED, "lawsuitId", open.get().lawsuitId());
        if (c.at().isBefore(thing.effectiveFrom())) return refuse(Refusal.BEFORE_ITS_CAUSE);
        ClockChanges clocks = Clockwork.at(c.at(), file, basis)
                .answer(LawsuitFiled.class, c.attackedId())
                .changes();
        return accept(new LawsuitFiled(
                c.caseId(),
                c.by(),
                c.at(),
                c.lawsuitId(),
                c.attacked(),
                c.attackedId(),
                c.court(),
                c.document(),
                clocks));
    }

    static Decision recordJudgment(RecordJudgment c, CaseFile file, DecisionBasis basis) {
        Appeals.Lawsuit suit = file.appeals().lawsuit(c.lawsuitId()).orElse(null);
        if (suit == null) return refuse(Refusal.UNKNOWN_APPEAL, "lawsuitId", c.lawsuitId());
        Attackable thing =
                Attackable.find(suit.attacked(), suit.attackedId(), file).orElseThrow();
        if (!AppealsBodies.answers(c.by(), thing, day(c.at()), basis))
            return Decision.notYours(AppealsBodies.answering(thing, day(c.at()), basis));
        Decision partial = thing.hands().hindrance(c.by()).orElse(null);
        if (partial != null) return partial;
        if (suit.judged()) return refuse(Refusal.APPEAL_NOT_AT_THIS_STAGE, "lawsuitId", c.lawsuitId());
        if (c.at().isBefore(suit.at())) return refuse(Refusal.BEFORE_ITS_CAUSE);
        AppealOutcome outcome = AppealOutcome.of(c.lawsuitId(), c.result(), c.newTotalVnd(), file);
        if (!outcome.fits(thing, file)) return refuse(Refusal.RESULT_UNFIT);
        return accept(judged(c, thing, outcome, file, basis));
    }

    private static JudgmentRecorded judged(
            RecordJudgment c, Attackable thing, AppealOutcome outcome, CaseFile file, DecisionBasis basis) {
        Unwinding unwinding = Unwinding.of(outcome, thing, day(c.at()), file, basis);
        ClockChanges clocks =
                AppealClocks.ruled(Clockwork.at(c.at(), file, basis), thing.id(), outcome, unwinding, file);
        return new JudgmentRecorded(
                c.caseId(),
                c.by(),
                c.at(),
                c.lawsuitId(),
                c.result(),
                c.newTotalVnd(),
                c.document(),
                unwinding.consequences(),
                clocks,
                unwinding.overturned());
    }
}

package org.hoso.query.lists;

import java.util.Set;
import java.util.UUID;
import org.hoso.cases.Appeal.AppealDecided;
import org.hoso.cases.Appeal.AppealFiled;
import org.hoso.cases.Appeal.JudgmentRecorded;
import org.hoso.cases.Appeal.LawsuitFiled;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.Classification.ClassificationCorrected;
import org.hoso.cases.Classification.ViolationClassified;
import org.hoso.cases.Closing.CaseClosed;
import org.hoso.cases.Closing.CaseReopened;
import org.hoso.cases.Conclusion.ConclusionGiven;
import org.hoso.cases.Report.ReportRejected;
import org.hoso.cases.Rulings;
import org.hoso.cases.ViolationAssessment;
import org.hoso.lists.Ground;

/**
 * What a listing may rest on, of one case: whether it is held to be a violation, and what rulings have annulled.
 */
record GroundState(ViolationAssessment assessment, Rulings rulings) {
    static final GroundState NONE = new GroundState(ViolationAssessment.NONE, Rulings.NONE);

    /** Whether it may change anything; what it changes depends on what came before. */
    static boolean isToldBy(CaseEvent event) {
        return event instanceof ViolationClassified
                || event instanceof ClassificationCorrected
                || event instanceof ConclusionGiven
                || event instanceof ReportRejected
                || event instanceof CaseClosed
                || event instanceof CaseReopened
                || event instanceof AppealFiled
                || event instanceof LawsuitFiled
                || event instanceof AppealDecided
                || event instanceof JudgmentRecorded;
    }

    /** The same object where the event says nothing of it. */
    GroundState after(CaseEvent event) {
        ViolationAssessment assessed = assessment.after(event);
        Rulings ruled = rulings.after(event);
        return assessed == assessment && ruled == rulings ? this : new GroundState(assessed, ruled);
    }

    boolean violation() {
        return assessment.violation();
    }

    Set<UUID> annulled() {
        return rulings.annulled().keySet();
    }

    /** Whether what a listing rests on is no longer there. */
    boolean fell(Ground ground) {
        return ground.decisionId() == null ? !violation() : rulings.annulled(ground.decisionId());
    }
}

package org.hoso.query.lists;

import java.util.Set;
import java.util.UUID;
import org.hoso.cases.Appeal.AppealDecided;
import org.hoso.cases.Appeal.AppealFiled;
import org.hoso.cases.Appeal.JudgmentRecorded;
import org.hoso.cases.Appeal.LawsuitFiled;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.Classification.ClassificationCorrected;
import org.hoso.cases.Classification.Verdict;
import org.hoso.cases.Classification.ViolationClassified;
import org.hoso.cases.Conclusion.ConclusionGiven;
import org.hoso.cases.Conclusion.Finding;
import org.hoso.cases.Rulings;
import org.hoso.lists.Ground;
import org.jspecify.annotations.Nullable;

/**
 * What a listing may rest on, of one case: whether classification or conclusion find a violation, and what rulings have annulled.
 *
 * @param verdict  of the classification in force; absent where there is none
 * @param concluded whether a conclusion finds a violation or signs of a crime
 */
record GroundState(@Nullable Verdict verdict, boolean concluded, Rulings rulings) {
    static final GroundState NONE = new GroundState(null, false, Rulings.NONE);

    /** Whether it may change anything; what it changes depends on what came before. */
    static boolean isToldBy(CaseEvent event) {
        return event instanceof ViolationClassified
                || event instanceof ClassificationCorrected
                || event instanceof ConclusionGiven
                || event instanceof AppealFiled
                || event instanceof LawsuitFiled
                || event instanceof AppealDecided
                || event instanceof JudgmentRecorded;
    }

    /** The same object where the event says nothing of it. */
    GroundState after(CaseEvent event) {
        if (event instanceof ViolationClassified e) return new GroundState(e.verdict(), concluded, rulings);
        if (event instanceof ClassificationCorrected e) return new GroundState(e.verdict(), concluded, rulings);
        if (event instanceof ConclusionGiven e && e.finding() != Finding.NO_VIOLATION)
            return new GroundState(verdict, true, rulings);
        Rulings next = rulings.after(event);
        return next == rulings ? this : new GroundState(verdict, concluded, next);
    }

    boolean violation() {
        return verdict == Verdict.VIOLATION || concluded;
    }

    Set<UUID> annulled() {
        return rulings.annulled().keySet();
    }

    /** Whether what a listing rests on is no longer there. */
    boolean fell(Ground ground) {
        return ground.decisionId() == null ? !violation() : rulings.annulled(ground.decisionId());
    }
}

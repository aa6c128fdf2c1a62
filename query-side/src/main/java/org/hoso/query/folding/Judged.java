package org.hoso.query.folding;

import java.time.LocalDate;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.Classification.ClassificationCorrected;
import org.hoso.cases.Classification.Verdict;
import org.hoso.cases.Classification.ViolationClassified;
import org.hoso.cases.Closing.CaseClosed;
import org.hoso.cases.Closing.CaseReopened;
import org.hoso.cases.Closing.Outcome;
import org.hoso.cases.Conclusion.ConclusionGiven;
import org.hoso.cases.Conclusion.Finding;
import org.hoso.cases.Report.ReportRejected;
import org.jspecify.annotations.Nullable;

/**
 * Whether a case holds a violation, as far as its bodies have said.
 *
 * @param actDate  day of the act, as classified
 * @param lawful   whether the last sector conclusion found no violation
 * @param setAside whether the report was turned down or the case closed without one
 */
public record Judged(@Nullable Verdict verdict, @Nullable LocalDate actDate, boolean lawful, boolean setAside) {
    public static final Judged NOTHING = new Judged(null, null, false, false);

    public boolean violation() {
        return verdict == Verdict.VIOLATION && !lawful && !setAside;
    }

    /** Whether nobody has said that there is none: a notice may rest on a conclusion before anything is classified. */
    public boolean undenied() {
        return violation() || verdict == null && !lawful && !setAside;
    }

    public Judged after(CaseEvent event) {
        if (event instanceof ViolationClassified e) return new Judged(e.verdict(), e.actDate(), lawful, setAside);
        if (event instanceof ClassificationCorrected e) return new Judged(e.verdict(), e.actDate(), lawful, setAside);
        if (event instanceof ConclusionGiven e)
            return new Judged(verdict, actDate, e.finding() == Finding.NO_VIOLATION, setAside);
        if (event instanceof ReportRejected) return setAside(true);
        if (event instanceof CaseClosed e) return setAside(setAside || endsWithout(e.outcome()));
        return event instanceof CaseReopened ? setAside(false) : this;
    }

    private Judged setAside(boolean now) {
        return new Judged(verdict, actDate, lawful, now);
    }

    /** An annulled decision takes its own acts away by the ruling; the outcome alone says nothing of the others. */
    private static boolean endsWithout(Outcome outcome) {
        return switch (outcome) {
            case NO_VIOLATION, NOT_TAKEN_UP -> true;
            case REMOVED, BLOCKED, SANCTIONED, REMEDIES_ONLY, PROSECUTED, ANNULLED -> false;
        };
    }
}

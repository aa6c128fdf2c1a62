package org.hoso.cases;

import org.hoso.cases.Classification.Verdict;
import org.hoso.cases.Closing.Outcome;
import org.hoso.cases.Conclusion.Finding;
import org.hoso.withers.Withers;
import org.jspecify.annotations.Nullable;

/**
 * Whether a case is held to be a violation: the one reading of what its bodies have said (decision 0225). The accountable body says it
 * by its classification, the sector body by its conclusion; each is taken at its last word, and either of them can say that there is
 * none. A ruling on a measure says nothing of it: what falls with the measure is told by {@link Rulings}.
 *
 * @param classified verdict of the classification in force; absent until there is one
 * @param concluded  finding of the last conclusion; absent until there is one
 * @param setAside   whether the report was turned down, or the case closed as no violation or as not taken up, and not reopened since
 */
@Withers
public record ViolationAssessment(
        @Nullable Verdict classified, @Nullable Finding concluded, boolean setAside)
        implements ViolationAssessmentBuilder.With {
    public static final ViolationAssessment NONE = new ViolationAssessment(null, null, false);

    /** What it comes to. */
    public enum Reading {
        /** Found by one of the two, and not denied by the other. */
        VIOLATION,
        /** The last conclusion finds none; where none was given, the classification. */
        NO_VIOLATION,
        /** Found by the conclusion, while the classification has it that it is none or out of scope. */
        CONTRADICTED,
        /** Nobody has said either. */
        OPEN
    }

    public Reading reading() {
        return concluded == null ? ofClassification() : ofConclusion(concluded);
    }

    private Reading ofClassification() {
        return switch (classified) {
            case VIOLATION -> Reading.VIOLATION;
            case NO_VIOLATION -> Reading.NO_VIOLATION;
            case OUT_OF_SCOPE, INSUFFICIENT_INFO -> Reading.OPEN;
            case null -> Reading.OPEN;
        };
    }

    /** Too little information denies nothing: the conclusion may be what was lacking. */
    private Reading ofConclusion(Finding finding) {
        if (finding == Finding.NO_VIOLATION) return Reading.NO_VIOLATION;
        return classified == Verdict.NO_VIOLATION || classified == Verdict.OUT_OF_SCOPE
                ? Reading.CONTRADICTED
                : Reading.VIOLATION;
    }

    /** Whether a notice, a listing or a count may rest on it. */
    public boolean violation() {
        return reading() == Reading.VIOLATION && !setAside;
    }

    /** Whether somebody who has to say so says that there is none: nothing further goes out against anybody. */
    public boolean denied() {
        return reading() == Reading.NO_VIOLATION || reading() == Reading.CONTRADICTED;
    }

    /** The same object where the event says nothing of it. */
    public ViolationAssessment after(CaseEvent event) {
        return switch (event) {
            case Classification.Event e -> classified(e);
            case Conclusion.Event e -> concluded(e);
            case Report.Event e -> e instanceof Report.ReportRejected ? setAside(true) : this;
            case Closing.Event e -> rested(e);
            case Evidence.Event e -> this;
            case Coordination.Event e -> this;
            case Subject.Event e -> this;
            case PlatformNotice.Event e -> this;
            case Removal.Event e -> this;
            case Blocking.Event e -> this;
            case Orders.Event e -> this;
            case Sanction.Event e -> this;
            case Appeal.Event e -> this;
            case Clocks.Event e -> this;
            case Correction.Event e -> this;
            case Merging.Event e -> this;
            case Erasure.Event e -> this;
        };
    }

    private ViolationAssessment classified(Classification.Event event) {
        return switch (event) {
            case Classification.ClassificationSuggested e -> this;
            case Classification.ViolationClassified e -> withClassified(e.verdict());
            case Classification.ClassificationCorrected e -> withClassified(e.verdict());
        };
    }

    private ViolationAssessment concluded(Conclusion.Event event) {
        return switch (event) {
            case Conclusion.ConclusionRequested e -> this;
            case Conclusion.ConclusionGiven e -> withConcluded(e.finding());
        };
    }

    private ViolationAssessment rested(Closing.Event event) {
        return switch (event) {
            case Closing.CaseClosed e -> setAside(setAside || endsWithout(e.outcome()));
            case Closing.CaseReopened e -> setAside(false);
        };
    }

    private ViolationAssessment setAside(boolean now) {
        return now == setAside ? this : withSetAside(now);
    }

    /** Whether a case that ends so is set aside. An annulled decision takes its own acts away; the outcome alone says nothing of the others. */
    public static boolean endsWithout(Outcome outcome) {
        return switch (outcome) {
            case NO_VIOLATION, NOT_TAKEN_UP -> true;
            case REMOVED, BLOCKED, SANCTIONED, REMEDIES_ONLY, PROSECUTED, ANNULLED -> false;
        };
    }
}

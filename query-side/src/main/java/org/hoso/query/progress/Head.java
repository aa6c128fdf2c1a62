package org.hoso.query.progress;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.hoso.cases.AccountableBody;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.CaseNumber;
import org.hoso.cases.Classification.ClassificationCorrected;
import org.hoso.cases.Classification.Verdict;
import org.hoso.cases.Classification.ViolationClassified;
import org.hoso.cases.Closing.CaseClosed;
import org.hoso.cases.Closing.CaseReopened;
import org.hoso.cases.Conclusion;
import org.hoso.cases.Conclusion.ConclusionGiven;
import org.hoso.cases.Coordination.CompetenceSettled;
import org.hoso.cases.Coordination.LeadAccepted;
import org.hoso.cases.Coordination.LeadPassedToSuccessor;
import org.hoso.cases.Merging.CaseMerged;
import org.hoso.cases.Merging.CaseSplit;
import org.hoso.cases.Merging.LeadFollowed;
import org.hoso.cases.Merging.Part;
import org.hoso.cases.Report.ContentReported;
import org.hoso.cases.Report.ReportRejected;
import org.hoso.cases.ViolationAssessment;
import org.jspecify.annotations.Nullable;

/**
 * What is true of a case as a whole.
 *
 * @param accountable the one body that answers for it, and {@code since} when
 * @param taken       whether a body has accepted the lead, or was given it, after the first
 * @param verdict     of the latest classification
 * @param finding     of the latest conclusion
 * @param mergedInto  number of the surviving case under which it goes on
 */
public record Head(
        @Nullable AccountableBody accountable,
        @Nullable Instant since,
        boolean taken,
        @Nullable Verdict verdict,
        Conclusion.@Nullable Finding finding,
        Rest rest,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable CaseNumber mergedInto) {
    static final Head NONE = new Head(null, null, false, null, null, Rest.OPEN, null);

    /** The code of the accountable body, as far as one is known. */
    public String owner() {
        return accountable == null ? "" : accountable.agency();
    }

    ViolationAssessment assessment() {
        return new ViolationAssessment(verdict, finding, rest.withoutViolation());
    }

    Head after(CaseEvent event) {
        if (event instanceof ContentReported e)
            return new Head(e.accountable(), e.at(), taken, verdict, finding, rest, mergedInto);
        if (event instanceof LeadAccepted e)
            return new Head(e.accountable(), e.at(), true, verdict, finding, rest, mergedInto);
        if (event instanceof CompetenceSettled e)
            return new Head(e.accountable(), e.at(), true, verdict, finding, rest, mergedInto);
        if (event instanceof LeadPassedToSuccessor e)
            return new Head(e.accountable(), e.at(), true, verdict, finding, rest, mergedInto);
        if (event instanceof CaseMerged e) return e.part() == Part.ABSORBED ? merged(e.otherNumber()) : this;
        if (event instanceof CaseSplit e) return e.part() == Part.ABSORBED ? merged(null) : this;
        if (event instanceof LeadFollowed e)
            return new Head(e.accountable(), e.at(), true, verdict, finding, rest, mergedInto);
        if (event instanceof ViolationClassified e) return classified(e.verdict());
        if (event instanceof ClassificationCorrected e) return classified(e.verdict());
        if (event instanceof ConclusionGiven e)
            return new Head(accountable, since, taken, verdict, e.finding(), rest, mergedInto);
        if (event instanceof ReportRejected e) return at(new Rest(Rest.State.REJECTED, null, e.at()));
        if (event instanceof CaseClosed e) return at(new Rest(Rest.State.CLOSED, e.outcome(), e.at()));
        return event instanceof CaseReopened ? at(Rest.OPEN) : this;
    }

    private Head merged(@Nullable CaseNumber surviving) {
        return new Head(accountable, since, taken, verdict, finding, rest, surviving);
    }

    private Head classified(Verdict next) {
        return new Head(accountable, since, taken, next, finding, rest, mergedInto);
    }

    private Head at(Rest next) {
        return new Head(accountable, since, taken, verdict, finding, next, mergedInto);
    }
}

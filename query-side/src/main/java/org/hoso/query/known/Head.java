package org.hoso.query.known;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.hoso.cases.AccountableBody;
import org.hoso.cases.Appeal;
import org.hoso.cases.Blocking;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.CaseNumber;
import org.hoso.cases.Classification;
import org.hoso.cases.Clocks;
import org.hoso.cases.Closing;
import org.hoso.cases.Conclusion;
import org.hoso.cases.Coordination;
import org.hoso.cases.Correction;
import org.hoso.cases.Erasure;
import org.hoso.cases.Evidence;
import org.hoso.cases.Merging;
import org.hoso.cases.Merging.Part;
import org.hoso.cases.Orders;
import org.hoso.cases.PlatformNotice;
import org.hoso.cases.Removal;
import org.hoso.cases.Report;
import org.hoso.cases.Sanction;
import org.hoso.cases.Subject;
import org.hoso.cases.ViolationAssessment;
import org.jspecify.annotations.Nullable;

/**
 * What is true of a case as a whole.
 *
 * @param accountable the one body that answers for it, and {@code since} when
 * @param taken       whether a body has accepted the lead, or was given it, after the first
 * @param assessment  whether it is held to be a violation
 * @param mergedInto  number of the surviving case under which it goes on
 */
public record Head(
        @Nullable AccountableBody accountable,
        @Nullable Instant since,
        boolean taken,
        ViolationAssessment assessment,
        Rest rest,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable CaseNumber mergedInto) {
    public static final Head NONE = new Head(null, null, false, ViolationAssessment.NONE, Rest.OPEN, null);

    /** The code of the accountable body, as far as one is known. */
    public String owner() {
        return accountable == null ? "" : accountable.agency();
    }

    public Head after(CaseEvent event) {
        Head next = told(event);
        ViolationAssessment assessed = assessment.after(event);
        return assessed == assessment
                ? next
                : new Head(next.accountable, next.since, next.taken, assessed, next.rest, next.mergedInto);
    }

    private Head told(CaseEvent event) {
        return switch (event) {
            case Report.Event e -> reported(e);
            case Coordination.Event e -> coordinated(e);
            case Merging.Event e -> merged(e);
            case Closing.Event e -> rested(e);
            case Classification.Event e -> this;
            case Conclusion.Event e -> this;
            case Evidence.Event e -> this;
            case Subject.Event e -> this;
            case PlatformNotice.Event e -> this;
            case Removal.Event e -> this;
            case Blocking.Event e -> this;
            case Orders.Event e -> this;
            case Sanction.Event e -> this;
            case Appeal.Event e -> this;
            case Clocks.Event e -> this;
            case Correction.Event e -> this;
            case Erasure.Event e -> this;
        };
    }

    private Head reported(Report.Event event) {
        return switch (event) {
            case Report.ContentReported e -> led(e.accountable(), e.at(), taken);
            case Report.ReportRejected e -> at(new Rest(Rest.State.REJECTED, null, e.at()));
            case Report.ReportJoined e -> this;
            case Report.InformationRequested e -> this;
            case Report.InformationSupplied e -> this;
            case Report.ItemAdded e -> this;
            case Report.OutcomeNotified e -> this;
        };
    }

    private Head coordinated(Coordination.Event event) {
        return switch (event) {
            case Coordination.LeadAccepted e -> led(e.accountable(), e.at(), true);
            case Coordination.CompetenceSettled e -> led(e.accountable(), e.at(), true);
            case Coordination.LeadPassedToSuccessor e -> led(e.accountable(), e.at(), true);
            case Coordination.LeadOffered e -> this;
            case Coordination.LeadDeclined e -> this;
            case Coordination.LeadOfferWithdrawn e -> this;
            case Coordination.LeadOfferExpired e -> this;
            case Coordination.CompetenceDisputed e -> this;
            case Coordination.SuccessorSought e -> this;
            case Coordination.AgencyJoined e -> this;
            case Coordination.AgencyLeft e -> this;
            case Coordination.DirectiveIssued e -> this;
            case Coordination.DirectiveAnswered e -> this;
            case Coordination.DirectiveReminded e -> this;
            case Coordination.NoteAdded e -> this;
        };
    }

    private Head merged(Merging.Event event) {
        return switch (event) {
            case Merging.CaseMerged e -> e.part() == Part.ABSORBED ? under(e.otherNumber()) : this;
            case Merging.CaseSplit e -> e.part() == Part.ABSORBED ? under(null) : this;
            case Merging.LeadFollowed e -> led(e.accountable(), e.at(), true);
        };
    }

    private Head rested(Closing.Event event) {
        return switch (event) {
            case Closing.CaseClosed e -> at(new Rest(Rest.State.CLOSED, e.outcome(), e.at()));
            case Closing.CaseReopened e -> at(Rest.OPEN);
        };
    }

    private Head led(AccountableBody by, Instant from, boolean accepted) {
        return new Head(by, from, accepted, assessment, rest, mergedInto);
    }

    private Head under(@Nullable CaseNumber surviving) {
        return new Head(accountable, since, taken, assessment, rest, surviving);
    }

    private Head at(Rest next) {
        return new Head(accountable, since, taken, assessment, next, mergedInto);
    }
}

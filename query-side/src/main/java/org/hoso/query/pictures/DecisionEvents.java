package org.hoso.query.pictures;

import java.util.Set;
import org.hoso.cases.Appeal;
import org.hoso.cases.Blocking;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.Classification;
import org.hoso.cases.Closing;
import org.hoso.cases.Conclusion;
import org.hoso.cases.Coordination;
import org.hoso.cases.PlatformNotice;
import org.hoso.cases.Report;
import org.hoso.cases.Sanction;

/** The events by which an officer decides: about the content, about a body or person, or about who answers for the case. */
final class DecisionEvents {
    private static final Set<Class<? extends CaseEvent>> DECISIONS = Set.of(
            Report.ReportRejected.class,
            Classification.ViolationClassified.class,
            Classification.ClassificationCorrected.class,
            Coordination.CompetenceSettled.class,
            Conclusion.ConclusionGiven.class,
            PlatformNotice.PlatformNotified.class,
            Blocking.BlockOrdered.class,
            Blocking.BlockLifted.class,
            Blocking.AccountLockRequested.class,
            Sanction.ViolationRecorded.class,
            Sanction.SanctionProposed.class,
            Sanction.AmountConfirmed.class,
            Sanction.SanctionImposed.class,
            Sanction.RemediesOrdered.class,
            Sanction.ExecutionDeferred.class,
            Sanction.InstalmentsAllowed.class,
            Sanction.FineReduced.class,
            Sanction.EnforcementOrdered.class,
            Sanction.CaseReferred.class,
            Appeal.AppealAccepted.class,
            Appeal.AppealRefused.class,
            Appeal.ExecutionSuspended.class,
            Appeal.AppealDecided.class,
            Appeal.ConsequenceWaived.class,
            Closing.CaseClosed.class,
            Closing.CaseReopened.class);

    private DecisionEvents() {}

    static boolean isDecision(CaseEvent event) {
        return DECISIONS.contains(event.getClass());
    }
}

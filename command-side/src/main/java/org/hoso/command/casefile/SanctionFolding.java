package org.hoso.command.casefile;

import org.hoso.cases.Sanction;

/** What the events of this step do to the file. */
final class SanctionFolding {
    private SanctionFolding() {}

    static CaseFile fold(CaseFile file, Sanction.Event event) {
        return switch (event) {
            case Sanction.ViolationRecorded e -> file;
            case Sanction.HearingRequested e -> file;
            case Sanction.ExplanationFiled e -> file;
            case Sanction.ExplanationClosed e -> file;
            case Sanction.SanctionProposed e -> file;
            case Sanction.AmountConfirmed e -> file;
            case Sanction.SanctionImposed e -> file;
            case Sanction.RemediesOrdered e -> file;
            case Sanction.DecisionServed e -> file;
            case Sanction.FinePaid e -> file;
            case Sanction.RemedyCompleted e -> file;
            case Sanction.DecisionExecuted e -> file;
            case Sanction.ExecutionDeferred e -> file;
            case Sanction.InstalmentsAllowed e -> file;
            case Sanction.FineReduced e -> file;
            case Sanction.EnforcementOrdered e -> file;
            case Sanction.PenaltyPublicised e -> file;
            case Sanction.CaseReferred e -> file;
            case Sanction.CaseReturned e -> file;
        };
    }
}

package org.hoso.command.sanction;

import java.util.Optional;
import org.hoso.cases.CaseCommand;
import org.hoso.cases.Sanction;
import org.hoso.command.casefile.CaseFile;
import org.hoso.command.casefile.Decision;
import org.hoso.command.casefile.DecisionBasis;

/** The rules of sanctioning, each led to the class that holds it. */
public final class Sanctioning {
    private Sanctioning() {}

    /** How the command comes to its amounts, for a dry run to show; nothing where it computes none. */
    public static Optional<FineWorking> working(CaseCommand command, CaseFile file, DecisionBasis basis) {
        return command instanceof Sanction.ProposeSanction proposal
                ? WorkingOut.of(proposal, file, basis)
                : Optional.empty();
    }

    public static Decision decide(Sanction.Command command, CaseFile file, DecisionBasis basis) {
        return switch (command) {
            case Sanction.IssueRecord c -> IssuingRecords.decide(c, file, basis);
            case Sanction.RequestHearing c -> Explaining.requestHearing(c, file, basis);
            case Sanction.FileExplanation c -> Explaining.file(c, file, basis);
            case Sanction.CloseExplanation c -> Explaining.close(c, file, basis);
            case Sanction.ProposeSanction c -> ProposingSanctions.decide(c, file, basis);
            case Sanction.ConfirmAmount c -> ConfirmingAmounts.decide(c, file, basis);
            case Sanction.ImposeSanction c -> ImposingSanctions.decide(c, file, basis);
            case Sanction.OrderRemediesOnly c -> OrderingRemedies.decide(c, file, basis);
            case Sanction.ServeDecision c -> ServingDecisions.serve(c, file, basis);
            case Sanction.RecordPayment c -> ExecutingDecisions.pay(c, file, basis);
            case Sanction.CompleteRemedy c -> ExecutingDecisions.completeRemedy(c, file, basis);
            case Sanction.ConfirmExecution c -> ExecutingDecisions.confirm(c, file, basis);
            case Sanction.DeferExecution c -> EasingExecution.defer(c, file, basis);
            case Sanction.AllowInstalments c -> EasingExecution.allowInstalments(c, file, basis);
            case Sanction.ReduceFine c -> EasingExecution.reduce(c, file, basis);
            case Sanction.OrderEnforcement c -> Enforcing.decide(c, file, basis);
            case Sanction.PublicisePenalty c -> ServingDecisions.publicise(c, file, basis);
            case Sanction.ReferToInvestigators c -> Referring.refer(c, file, basis);
            case Sanction.ReturnFromInvestigators c -> Referring.takeBack(c, file, basis);
        };
    }
}

package org.hoso.command.deciding;

import static org.hoso.command.casefile.Decision.refuse;

import java.util.Arrays;
import java.util.Optional;
import org.hoso.cases.Actor;
import org.hoso.cases.Appeal;
import org.hoso.cases.Blocking;
import org.hoso.cases.By;
import org.hoso.cases.CaseCommand;
import org.hoso.cases.Classification;
import org.hoso.cases.Clocks;
import org.hoso.cases.Closing;
import org.hoso.cases.Conclusion;
import org.hoso.cases.Coordination;
import org.hoso.cases.Correction;
import org.hoso.cases.Erasure;
import org.hoso.cases.Evidence;
import org.hoso.cases.Merging;
import org.hoso.cases.Orders;
import org.hoso.cases.Orders.OrderKind;
import org.hoso.cases.PlatformNotice;
import org.hoso.cases.Refusal;
import org.hoso.cases.Removal;
import org.hoso.cases.Report;
import org.hoso.cases.Request;
import org.hoso.cases.Role;
import org.hoso.cases.Sanction;
import org.hoso.cases.Subject;
import org.hoso.command.appeal.Appealing;
import org.hoso.command.blocking.OrderingBlocks;
import org.hoso.command.casefile.CaseFile;
import org.hoso.command.casefile.Decision;
import org.hoso.command.casefile.DecisionBasis;
import org.hoso.command.classification.Classifying;
import org.hoso.command.clocks.KeepingClocks;
import org.hoso.command.closing.ClosingCases;
import org.hoso.command.conclusion.Concluding;
import org.hoso.command.coordination.Coordinating;
import org.hoso.command.correction.Correcting;
import org.hoso.command.erasure.ErasingPersons;
import org.hoso.command.evidence.KeepingEvidence;
import org.hoso.command.merging.MergingCases;
import org.hoso.command.merging.WhileMerged;
import org.hoso.command.orders.CarryingOrders;
import org.hoso.command.platformnotice.NotifyingPlatforms;
import org.hoso.command.removal.Removing;
import org.hoso.command.report.Reporting;
import org.hoso.command.sanction.Sanctioning;
import org.hoso.command.subject.FindingSubjects;

/** Everything that can be asked, led to its rules. First who asks, then whether the case goes on
 * under another or is at rest, then the step's own rules. */
public final class CaseDecider {
    private CaseDecider() {}

    public static Decision decide(CaseCommand command, CaseFile file, DecisionBasis basis) {
        if (!mayAsk(command))
            return refuse(Refusal.WRONG_ROLE, "role", command.by().role().stored());
        Optional<Decision> elsewhere = WhileMerged.hindrance(command, file, basis);
        if (elsewhere.isPresent()) return elsewhere.get();
        if (!file.closure().open() && !allowedAtRest(command)) return refuse(Refusal.CASE_CLOSED);
        return Following.completed(toldTo(command.by(), step(command, file, basis)), file, basis);
    }

    /** Whose business a step is, officers are told; outsiders are not told how the authorities share their work. */
    private static Decision toldTo(Actor by, Decision decision) {
        boolean outsider = switch (by.role()) {
            case PLATFORM, ISP, REPORTER, SUBSCRIBER -> true;
            case INTAKE, CLASSIFIER, COORDINATOR, EXPERT, LIAISON, RECORDER, DECIDER, APPEALS, LISTS -> false;
            case AUDITOR, ADMIN, DPO, SYSTEM -> false;
        };
        return outsider && decision instanceof Decision.Refused no && no.refusal() == Refusal.WRONG_AGENCY
                ? refuse(Refusal.WRONG_AGENCY)
                : decision;
    }

    private static Decision step(CaseCommand command, CaseFile file, DecisionBasis basis) {
        return switch (command) {
            case Report.Command c -> Reporting.decide(c, file, basis);
            case Evidence.Command c -> KeepingEvidence.decide(c, file);
            case Classification.Command c -> Classifying.decide(c, file, basis);
            case Coordination.Command c -> Coordinating.decide(c, file, basis);
            case Conclusion.Command c -> Concluding.decide(c, file, basis);
            case Subject.Command c -> FindingSubjects.decide(c, file, basis);
            case PlatformNotice.Command c -> NotifyingPlatforms.decide(c, file, basis);
            case Removal.Command c -> Removing.decide(c, file, basis);
            case Blocking.Command c -> OrderingBlocks.decide(c, file, basis);
            case Orders.Command c -> CarryingOrders.decide(c, file);
            case Sanction.Command c -> Sanctioning.decide(c, file, basis);
            case Appeal.Command c -> Appealing.decide(c, file, basis);
            case Clocks.Command c -> KeepingClocks.decide(c, file, basis);
            case Correction.Command c -> Correcting.decide(c, file, basis);
            case Merging.Command c -> MergingCases.decide(c, file, basis);
            case Closing.Command c -> ClosingCases.decide(c, file, basis);
            case Erasure.Command c -> ErasingPersons.decide(c, file);
        };
    }

    public static boolean mayAsk(Request command) {
        Role[] roles = command.getClass().getAnnotation(By.class).value();
        return Arrays.asList(roles).contains(command.by().role());
    }

    /** What may still be asked of a case at rest: to be told, to correct, to appeal, to look again and see content come back, to carry a lifting out, to reopen, to erase. */
    private static boolean allowedAtRest(CaseCommand command) {
        return switch (command) {
            case Report.NotifyOutcome c -> true;
            case Report.Command c -> false;
            case Coordination.AddNote c -> true;
            case Coordination.Command c -> false;
            case Removal.ReportReappearance c -> true;
            case Removal.ConfirmRestoration c -> true;
            case Removal.CheckRemoval c -> c.by().is(Role.SYSTEM);
            case Removal.Command c -> false;
            case Blocking.LiftBlock c -> true;
            case Blocking.ConfirmLifting c -> true;
            case Blocking.RefuseOrder c -> c.kind() == OrderKind.LIFT;
            case Blocking.Command c -> false;
            case Orders.Command c -> true;
            case Sanction.PublicisePenalty c -> true;
            case Sanction.Command c -> false;
            case Appeal.Command c -> true;
            case Correction.Command c -> true;
            case Merging.Command c -> false;
            case Closing.Command c -> true;
            case Erasure.Command c -> true;
            case Clocks.WarnOfClock c -> true;
            case Clocks.RecordBreach c -> true;
            case Clocks.Command c -> false;
            case Evidence.Command c -> false;
            case Classification.Command c -> false;
            case Conclusion.Command c -> false;
            case Subject.Command c -> false;
            case PlatformNotice.Command c -> false;
        };
    }
}

package org.hoso.query.progress;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hoso.cases.Appeal.*;
import org.hoso.cases.Blocking.*;
import org.hoso.cases.Blocking.WithdrawBlockOrder;
import org.hoso.cases.CaseCommand;
import org.hoso.cases.Classification.*;
import org.hoso.cases.Closing.*;
import org.hoso.cases.Conclusion.*;
import org.hoso.cases.Coordination.*;
import org.hoso.cases.Orders.*;
import org.hoso.cases.PlatformNotice.*;
import org.hoso.cases.Removal.*;
import org.hoso.cases.Report.*;
import org.hoso.cases.Sanction.*;
import org.hoso.cases.Subject.*;

/** Which commands move a strand on from its stage: those of whoever is waited for, and those the other side has meanwhile. */
final class StageCommands {
    private static final Map<ProgressStage, StageCommands> TABLE = new EnumMap<>(ProgressStage.class);

    static {
        asks(
                ProgressStage.TO_CLASSIFY,
                ClassifyViolation.class,
                RequestInformation.class,
                RejectReport.class,
                OfferLead.class);
        asks(
                ProgressStage.IN_HAND,
                RequestConclusion.class,
                OfferLead.class,
                JoinAgency.class,
                AllegeSubject.class,
                IdentifySubject.class,
                IssueRecord.class,
                OrderRemediesOnly.class,
                ReferToInvestigators.class);
        asks(
                ProgressStage.INFORMATION_LACKING,
                RequestInformation.class,
                CorrectClassification.class,
                RejectReport.class);
        asks(ProgressStage.TO_END, RejectReport.class, CorrectClassification.class, CloseCase.class);
        asks(ProgressStage.OUTCOME_OWED, NotifyOutcome.class);
        asks(ProgressStage.ITEMS_UNASKED, CloseCase.class);
        asks(ProgressStage.TO_CLOSE, CloseCase.class);
        asks(ProgressStage.TO_REOPEN, ReopenCase.class);
        asks(ProgressStage.LEAD_OFFERED, AcceptLead.class, DeclineLead.class).meanwhile(WithdrawLeadOffer.class);
        asks(ProgressStage.COMPETENCE_DISPUTED, SettleCompetence.class);
        asks(ProgressStage.SUCCESSOR_SOUGHT, NameSuccessor.class);
        asks(ProgressStage.DIRECTED, AnswerDirective.class).meanwhile(RemindOfDirective.class);
        asks(ProgressStage.INFORMATION_ASKED, SupplyInformation.class).meanwhile(RejectReport.class);
        asks(ProgressStage.CONCLUSION_ASKED, GiveConclusion.class);
        asks(ProgressStage.USER_INFO_ASKED, RecordUserInfo.class)
                .meanwhile(RecordOrderDelivery.class, ResendOrder.class);
        asks(ProgressStage.USER_INFO_UNDELIVERED, ResendOrder.class)
                .meanwhile(RecordOrderDelivery.class, RecordUserInfo.class);

        asks(ProgressStage.ITEM_LIVE, NotifyPlatform.class);
        asks(ProgressStage.ITEM_REQUESTED, RecordPlatformAnswer.class, ClaimRemoval.class)
                .meanwhile(RecordDelivery.class, ResendNotice.class, CheckRemoval.class);
        asks(ProgressStage.ITEM_UNDELIVERED, ResendNotice.class, NotifyPlatform.class);
        asks(ProgressStage.ITEM_REFUSED, CheckRemoval.class, OrderBlock.class);
        asks(ProgressStage.ITEM_OVERDUE, CheckRemoval.class, OrderBlock.class);
        asks(ProgressStage.ITEM_CLAIMED, CheckRemoval.class, ConfirmRemoval.class);
        asks(ProgressStage.ITEM_REAPPEARED, NotifyPlatform.class, OrderBlock.class);
        asks(ProgressStage.ITEM_BLOCKED).meanwhile(CheckRemoval.class, ConfirmRemoval.class);
        asks(ProgressStage.ITEM_REMOVED).meanwhile(ReportReappearance.class);
        asks(ProgressStage.BLOCK_ORDERED, ConfirmBlock.class, RefuseOrder.class)
                .meanwhile(LiftBlock.class, WithdrawBlockOrder.class, RecordOrderDelivery.class, ResendOrder.class);
        asks(ProgressStage.BLOCK_UNDELIVERED, ResendOrder.class)
                .meanwhile(LiftBlock.class, RecordOrderDelivery.class, ConfirmBlock.class);
        asks(ProgressStage.BLOCK_REFUSED, ResendOrder.class).meanwhile(LiftBlock.class, ConfirmBlock.class);
        asks(ProgressStage.BLOCK_IN_PART).meanwhile(LiftBlock.class, WithdrawBlockOrder.class);
        asks(ProgressStage.LIFT_ORDERED, ConfirmLifting.class, RefuseOrder.class)
                .meanwhile(RecordOrderDelivery.class, ResendOrder.class);
        asks(ProgressStage.LIFT_UNDELIVERED, ResendOrder.class)
                .meanwhile(RecordOrderDelivery.class, ConfirmLifting.class);
        asks(ProgressStage.LIFT_REFUSED, ResendOrder.class).meanwhile(ConfirmLifting.class);
        asks(ProgressStage.LOCK_UNDELIVERED, ResendOrder.class)
                .meanwhile(RecordOrderDelivery.class, ConfirmAccountLock.class);
        asks(ProgressStage.BLOCK_IN_FORCE).meanwhile(LiftBlock.class);
        asks(ProgressStage.LOCK_ASKED, ConfirmAccountLock.class)
                .meanwhile(RecordOrderDelivery.class, ResendOrder.class);
        asks(ProgressStage.PLATFORM_CASE_PROPOSED).meanwhile(OpenPlatformCase.class);

        asks(ProgressStage.EXPLANATION_AWAITED, RequestHearing.class, FileExplanation.class)
                .meanwhile(CloseExplanation.class);
        asks(ProgressStage.EXPLANATION_TO_HEAR, CloseExplanation.class);
        asks(ProgressStage.TO_PROPOSE, ProposeSanction.class, OrderRemediesOnly.class);
        asks(ProgressStage.TO_DECIDE, ConfirmAmount.class, ImposeSanction.class, OrderRemediesOnly.class);
        asks(ProgressStage.TO_SERVE, ServeDecision.class);
        asks(ProgressStage.TO_COMPLY, FileAppeal.class)
                .meanwhile(
                        RecordPayment.class,
                        CompleteRemedy.class,
                        DeferExecution.class,
                        AllowInstalments.class,
                        ReduceFine.class,
                        OrderEnforcement.class,
                        PublicisePenalty.class);
        asks(ProgressStage.EXECUTION_DEFERRED, FileAppeal.class).meanwhile(RecordPayment.class, CompleteRemedy.class);
        asks(ProgressStage.ENFORCING, RecordPayment.class, CompleteRemedy.class);
        asks(ProgressStage.TO_CONFIRM_EXECUTION, ConfirmExecution.class);
        asks(ProgressStage.DECISION_EXECUTED).meanwhile(PublicisePenalty.class);
        asks(ProgressStage.WITH_INVESTIGATORS).meanwhile(ReturnFromInvestigators.class);

        asks(ProgressStage.APPEAL_FILED, AcceptAppeal.class, RefuseAppeal.class);
        asks(ProgressStage.SECOND_APPEAL_FILED, AcceptAppeal.class, RefuseAppeal.class);
        asks(
                ProgressStage.APPEAL_ACCEPTED,
                HoldDialogue.class,
                SuspendExecution.class,
                LiftSuspension.class,
                DecideAppeal.class);
        asks(ProgressStage.APPEAL_DECIDED, ServeAppealDecision.class);
        asks(ProgressStage.IN_COURT).meanwhile(RecordJudgment.class);
        asks(ProgressStage.CONSEQUENCE_OWED, SettleConsequence.class).meanwhile(WaiveConsequence.class);
    }

    private final List<Class<? extends CaseCommand>> asked;
    private List<Class<? extends CaseCommand>> meanwhile = List.of();

    private StageCommands(List<Class<? extends CaseCommand>> asked) {
        this.asked = asked;
    }

    static StageCommands of(ProgressStage stage) {
        return TABLE.getOrDefault(stage, new StageCommands(List.of()));
    }

    List<Class<? extends CaseCommand>> asked() {
        return asked;
    }

    List<Class<? extends CaseCommand>> meanwhile() {
        return meanwhile;
    }

    @SafeVarargs
    private static StageCommands asks(ProgressStage stage, Class<? extends CaseCommand>... asked) {
        StageCommands commands = new StageCommands(List.of(asked));
        TABLE.put(stage, commands);
        return commands;
    }

    @SafeVarargs
    private final void meanwhile(Class<? extends CaseCommand>... more) {
        meanwhile = List.of(more);
    }
}

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
    private static final Map<Stage, StageCommands> TABLE = new EnumMap<>(Stage.class);

    static {
        asks(Stage.TO_CLASSIFY, ClassifyViolation.class, RequestInformation.class, RejectReport.class, OfferLead.class);
        asks(
                Stage.IN_HAND,
                RequestConclusion.class,
                OfferLead.class,
                JoinAgency.class,
                AllegeSubject.class,
                IdentifySubject.class,
                IssueRecord.class,
                OrderRemediesOnly.class,
                ReferToInvestigators.class);
        asks(Stage.INFORMATION_LACKING, RequestInformation.class, CorrectClassification.class, RejectReport.class);
        asks(Stage.TO_END, RejectReport.class, CorrectClassification.class, CloseCase.class);
        asks(Stage.OUTCOME_OWED, NotifyOutcome.class);
        asks(Stage.ITEMS_UNASKED, CloseCase.class);
        asks(Stage.TO_CLOSE, CloseCase.class);
        asks(Stage.TO_REOPEN, ReopenCase.class);
        asks(Stage.LEAD_OFFERED, AcceptLead.class, DeclineLead.class).meanwhile(WithdrawLeadOffer.class);
        asks(Stage.COMPETENCE_DISPUTED, SettleCompetence.class);
        asks(Stage.SUCCESSOR_SOUGHT, NameSuccessor.class);
        asks(Stage.DIRECTED, AnswerDirective.class).meanwhile(RemindOfDirective.class);
        asks(Stage.INFORMATION_ASKED, SupplyInformation.class).meanwhile(RejectReport.class);
        asks(Stage.CONCLUSION_ASKED, GiveConclusion.class);
        asks(Stage.USER_INFO_ASKED, RecordUserInfo.class).meanwhile(RecordOrderDelivery.class, ResendOrder.class);
        asks(Stage.USER_INFO_UNDELIVERED, ResendOrder.class).meanwhile(RecordOrderDelivery.class, RecordUserInfo.class);

        asks(Stage.ITEM_LIVE, NotifyPlatform.class);
        asks(Stage.ITEM_REQUESTED, RecordPlatformAnswer.class, ClaimRemoval.class)
                .meanwhile(RecordDelivery.class, ResendNotice.class, CheckRemoval.class);
        asks(Stage.ITEM_UNDELIVERED, ResendNotice.class, NotifyPlatform.class);
        asks(Stage.ITEM_REFUSED, CheckRemoval.class, OrderBlock.class);
        asks(Stage.ITEM_OVERDUE, CheckRemoval.class, OrderBlock.class);
        asks(Stage.ITEM_CLAIMED, CheckRemoval.class, ConfirmRemoval.class);
        asks(Stage.ITEM_REAPPEARED, NotifyPlatform.class, OrderBlock.class);
        asks(Stage.ITEM_BLOCKED).meanwhile(CheckRemoval.class, ConfirmRemoval.class);
        asks(Stage.ITEM_REMOVED).meanwhile(ReportReappearance.class);
        asks(Stage.BLOCK_ORDERED, ConfirmBlock.class, RefuseOrder.class)
                .meanwhile(LiftBlock.class, WithdrawBlockOrder.class, RecordOrderDelivery.class, ResendOrder.class);
        asks(Stage.BLOCK_UNDELIVERED, ResendOrder.class)
                .meanwhile(LiftBlock.class, RecordOrderDelivery.class, ConfirmBlock.class);
        asks(Stage.BLOCK_REFUSED, ResendOrder.class).meanwhile(LiftBlock.class, ConfirmBlock.class);
        asks(Stage.BLOCK_IN_PART).meanwhile(LiftBlock.class, WithdrawBlockOrder.class);
        asks(Stage.LIFT_ORDERED, ConfirmLifting.class, RefuseOrder.class)
                .meanwhile(RecordOrderDelivery.class, ResendOrder.class);
        asks(Stage.LIFT_UNDELIVERED, ResendOrder.class).meanwhile(RecordOrderDelivery.class, ConfirmLifting.class);
        asks(Stage.LIFT_REFUSED, ResendOrder.class).meanwhile(ConfirmLifting.class);
        asks(Stage.LOCK_UNDELIVERED, ResendOrder.class).meanwhile(RecordOrderDelivery.class, ConfirmAccountLock.class);
        asks(Stage.BLOCK_IN_FORCE).meanwhile(LiftBlock.class);
        asks(Stage.LOCK_ASKED, ConfirmAccountLock.class).meanwhile(RecordOrderDelivery.class, ResendOrder.class);
        asks(Stage.PLATFORM_CASE_PROPOSED).meanwhile(OpenPlatformCase.class);

        asks(Stage.EXPLANATION_AWAITED, RequestHearing.class, FileExplanation.class)
                .meanwhile(CloseExplanation.class);
        asks(Stage.EXPLANATION_TO_HEAR, CloseExplanation.class);
        asks(Stage.TO_PROPOSE, ProposeSanction.class, OrderRemediesOnly.class);
        asks(Stage.TO_DECIDE, ConfirmAmount.class, ImposeSanction.class, OrderRemediesOnly.class);
        asks(Stage.TO_SERVE, ServeDecision.class);
        asks(Stage.TO_COMPLY, FileAppeal.class)
                .meanwhile(
                        RecordPayment.class,
                        CompleteRemedy.class,
                        DeferExecution.class,
                        AllowInstalments.class,
                        ReduceFine.class,
                        OrderEnforcement.class,
                        PublicisePenalty.class);
        asks(Stage.EXECUTION_DEFERRED, FileAppeal.class).meanwhile(RecordPayment.class, CompleteRemedy.class);
        asks(Stage.ENFORCING, RecordPayment.class, CompleteRemedy.class);
        asks(Stage.TO_CONFIRM_EXECUTION, ConfirmExecution.class);
        asks(Stage.DECISION_EXECUTED).meanwhile(PublicisePenalty.class);
        asks(Stage.WITH_INVESTIGATORS).meanwhile(ReturnFromInvestigators.class);

        asks(Stage.APPEAL_FILED, AcceptAppeal.class, RefuseAppeal.class);
        asks(Stage.SECOND_APPEAL_FILED, AcceptAppeal.class, RefuseAppeal.class);
        asks(
                Stage.APPEAL_ACCEPTED,
                HoldDialogue.class,
                SuspendExecution.class,
                LiftSuspension.class,
                DecideAppeal.class);
        asks(Stage.APPEAL_DECIDED, ServeAppealDecision.class);
        asks(Stage.IN_COURT).meanwhile(RecordJudgment.class);
        asks(Stage.CONSEQUENCE_OWED, SettleConsequence.class).meanwhile(WaiveConsequence.class);
    }

    private final List<Class<? extends CaseCommand>> asked;
    private List<Class<? extends CaseCommand>> meanwhile = List.of();

    private StageCommands(List<Class<? extends CaseCommand>> asked) {
        this.asked = asked;
    }

    static StageCommands of(Stage stage) {
        return TABLE.getOrDefault(stage, new StageCommands(List.of()));
    }

    List<Class<? extends CaseCommand>> asked() {
        return asked;
    }

    List<Class<? extends CaseCommand>> meanwhile() {
        return meanwhile;
    }

    @SafeVarargs
    private static StageCommands asks(Stage stage, Class<? extends CaseCommand>... asked) {
        StageCommands commands = new StageCommands(List.of(asked));
        TABLE.put(stage, commands);
        return commands;
    }

    @SafeVarargs
    private final void meanwhile(Class<? extends CaseCommand>... more) {
        meanwhile = List.of(more);
    }
}

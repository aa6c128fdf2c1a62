package org.hoso.query.casefile;

import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.hoso.cases.Sanction;
import org.hoso.query.casefile.ExecutionStep.What;
import org.hoso.query.casefile.Sanctions.*;
import org.hoso.runtime.folding.Kept;
import org.jspecify.annotations.Nullable;

/** What the events of sanctioning do to {@link Sanctions}. */
final class SanctionsFolding {
    private SanctionsFolding() {}

    static Sanctions fold(Sanctions kept, Sanction.Event event) {
        return switch (event) {
            case Sanction.ViolationRecorded e -> kept.withRecords(Kept.with(kept.records(), RecordFolding.issued(e)));
            case Sanction.HearingRequested e -> record(kept, e.recordId(), one -> RecordFolding.hearing(one, e));
            case Sanction.ExplanationFiled e -> record(kept, e.recordId(), one -> RecordFolding.explained(one, e));
            case Sanction.ExplanationClosed e -> record(kept, e.recordId(), one -> RecordFolding.closed(one, e));
            case Sanction.SanctionProposed e -> kept.withProposals(Kept.with(kept.proposals(), proposed(e)));
            case Sanction.AmountConfirmed e -> confirmed(kept, e);
            case Sanction.SanctionImposed e ->
                kept.withDecisions(Kept.with(kept.decisions(), SanctionDecision.imposed(e)));
            case Sanction.RemediesOrdered e ->
                kept.withDecisions(Kept.with(kept.decisions(), SanctionDecision.remediesOnly(e)));
            case Sanction.DecisionServed e ->
                then(
                        kept,
                        e.decisionId(),
                        ExecutionStep.of(What.SERVED, e.at(), e.proof()).withMethod(e.method()));
            case Sanction.FinePaid e ->
                then(
                        kept,
                        e.decisionId(),
                        ExecutionStep.of(What.PAID, e.at(), e.receipt()).withAmountVnd(e.amountVnd()));
            case Sanction.RemedyCompleted e ->
                then(
                        kept,
                        e.decisionId(),
                        ExecutionStep.of(What.REMEDY_DONE, e.at(), e.proof()).withRemedy(e.remedy()));
            case Sanction.DecisionExecuted e ->
                then(kept, e.decisionId(), ExecutionStep.of(What.EXECUTED, e.at(), null));
            case Sanction.ExecutionDeferred e ->
                then(
                        kept,
                        e.decisionId(),
                        ExecutionStep.of(What.DEFERRED, e.at(), e.document())
                                .withUntil(e.until())
                                .withReason(Personal.of("reason", e.reason())));
            case Sanction.InstalmentsAllowed e ->
                then(
                        kept,
                        e.decisionId(),
                        ExecutionStep.of(What.INSTALMENTS_ALLOWED, e.at(), e.document())
                                .withInstalments(e.instalments()));
            case Sanction.FineReduced e ->
                then(
                        kept,
                        e.decisionId(),
                        ExecutionStep.of(What.REDUCED, e.at(), e.document())
                                .withAmountVnd(e.newTotalVnd())
                                .withReason(Personal.of("reason", e.reason())));
            case Sanction.EnforcementOrdered e ->
                then(kept, e.decisionId(), ExecutionStep.of(What.ENFORCED, e.at(), e.document()));
            case Sanction.PenaltyPublicised e -> kept;
            case Sanction.CaseReferred e -> kept.withReferrals(Kept.with(kept.referrals(), referred(e)));
            case Sanction.CaseReturned e -> returned(kept, e);
        };
    }

    private static SanctionProposal proposed(Sanction.SanctionProposed e) {
        return new SanctionProposal(
                e.proposalId(),
                e.recordId(),
                e.by().agency(),
                e.circumstances().stream().map(ShownCircumstance::of).toList(),
                e.fines(),
                e.totalVnd(),
                Personal.ofNullable("advice", e.advice()),
                e.at(),
                List.of(),
                e.laterRules());
    }

    private static Sanctions confirmed(Sanctions kept, Sanction.AmountConfirmed e) {
        ConfirmedAmount amount =
                new ConfirmedAmount(e.actId(), e.amountVnd(), Personal.of("reason", e.reason()), e.document(), e.at());
        return kept.withProposals(Kept.changed(
                kept.proposals(),
                proposal -> proposal.proposalId().equals(e.proposalId()),
                proposal -> proposal.confirmed(amount)));
    }

    private static InvestigatorReferral referred(Sanction.CaseReferred e) {
        return new InvestigatorReferral(e.referralId(), e.by().agency(), e.to(), e.document(), e.at(), null);
    }

    private static Sanctions returned(Sanctions kept, Sanction.CaseReturned e) {
        ReferralReturn back = new ReferralReturn(e.prosecuted(), e.document(), e.at());
        return kept.withReferrals(Kept.changed(
                kept.referrals(),
                referral -> referral.referralId().equals(e.referralId()),
                referral -> referral.withReturned(back)));
    }

    private static Sanctions record(Sanctions kept, UUID recordId, UnaryOperator<ViolationRecord> change) {
        return kept.withRecords(
                Kept.changed(kept.records(), one -> one.recordId().equals(recordId), change));
    }

    /** Adds what happened to a decision; nothing where there is none. */
    static Sanctions then(Sanctions kept, @Nullable UUID decisionId, ExecutionStep step) {
        return kept.withDecisions(Kept.changed(
                kept.decisions(), decision -> decision.decisionId().equals(decisionId), one -> one.then(step)));
    }
}

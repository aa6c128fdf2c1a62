package org.hoso.query.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.Sanction;
import org.hoso.law.WorkingCalendar;
import org.jspecify.annotations.Nullable;

/** What records, decisions, their execution and referrals do to the strands. Records and decisions hang on their subject. */
final class SanctionStrands {
    /** What is left of a decision while its fine is not paid in full. */
    static final String FINE = "fine";

    private static final Set<ProgressStage> RUNNING =
            EnumSet.of(ProgressStage.TO_COMPLY, ProgressStage.EXECUTION_DEFERRED, ProgressStage.ENFORCING);

    private SanctionStrands() {}

    static Strands sanctioned(Strands strands, Sanction.Event event) {
        return switch (event) {
            case Sanction.ViolationRecorded e ->
                strands.put(Strand.begun(e.recordId(), ProgressStage.EXPLANATION_AWAITED, e.by().agency(), e.at())
                        .withLink(e.subjectId()));
            case Sanction.HearingRequested e -> toHear(strands, e.recordId(), e.at());
            case Sanction.ExplanationFiled e -> toHear(strands, e.recordId(), e.at());
            case Sanction.ExplanationClosed e ->
                strands.changed(e.recordId(), record -> record.to(ProgressStage.TO_PROPOSE, e.at()));
            case Sanction.SanctionProposed e ->
                strands.changed(e.recordId(), record -> record.to(ProgressStage.TO_DECIDE, e.at()));
            case Sanction.AmountConfirmed e -> strands;
            case Sanction.SanctionImposed e ->
                decided(
                        strands,
                        e.recordId(),
                        made(e.decisionId(), e, undone(e.totalVnd(), e.remedies()))
                                .withLink(e.subjectId()));
            case Sanction.RemediesOrdered e ->
                decided(
                        strands,
                        e.recordId(),
                        made(e.decisionId(), e, undone(0, e.remedies())).withLink(e.subjectId()));
            case Sanction.DecisionServed e ->
                strands.changed(
                        e.decisionId(), decision -> complying(decision.to(ProgressStage.TO_COMPLY, e.at()), e.at()));
            case Sanction.FinePaid e -> e.outstandingVnd() == 0 ? done(strands, e.decisionId(), FINE, e.at()) : strands;
            case Sanction.RemedyCompleted e -> done(strands, e.decisionId(), e.remedy(), e.at());
            case Sanction.DecisionExecuted e ->
                strands.changed(e.decisionId(), decision -> decision.to(ProgressStage.DECISION_EXECUTED, e.at()));
            case Sanction.ExecutionDeferred e ->
                strands.changed(
                        e.decisionId(),
                        decision -> decision.to(ProgressStage.EXECUTION_DEFERRED, e.at())
                                .withDue(endOf(e.until())));
            case Sanction.InstalmentsAllowed e ->
                strands.changed(e.decisionId(), decision -> decision.to(ProgressStage.TO_COMPLY, e.at()));
            case Sanction.FineReduced e -> e.newTotalVnd() == 0 ? done(strands, e.decisionId(), FINE, e.at()) : strands;
            case Sanction.EnforcementOrdered e ->
                strands.changed(e.decisionId(), decision -> decision.to(ProgressStage.ENFORCING, e.at()));
            case Sanction.PenaltyPublicised e -> strands;
            case Sanction.CaseReferred e ->
                strands.put(Strand.begun(e.referralId(), ProgressStage.WITH_INVESTIGATORS, e.by().agency(), e.at())
                        .withOther(e.to().agency()));
            case Sanction.CaseReturned e ->
                strands.changed(e.referralId(), referral -> referral.to(ProgressStage.RETURNED, e.at()));
        };
    }

    private static Strands toHear(Strands strands, UUID recordId, Instant at) {
        return strands.changed(recordId, record -> record.to(ProgressStage.EXPLANATION_TO_HEAR, at));
    }

    private static Strand made(UUID decisionId, CaseEvent e, Set<String> undone) {
        return Strand.begun(decisionId, ProgressStage.TO_SERVE, e.by().agency(), e.at())
                .withLeft(undone);
    }

    private static Strands decided(Strands strands, @Nullable UUID recordId, Strand decision) {
        Instant at = decision.since();
        Strands next = strands.put(decision);
        return recordId == null ? next : next.changed(recordId, record -> record.to(ProgressStage.RECORD_DECIDED, at));
    }

    private static Set<String> undone(long totalVnd, List<String> remedies) {
        Set<String> undone = new LinkedHashSet<>();
        if (totalVnd > 0) undone.add(FINE);
        undone.addAll(remedies);
        return undone;
    }

    private static Strands done(Strands strands, UUID decisionId, String what, Instant at) {
        return strands.changed(decisionId, decision -> complying(decision.without(what), at));
    }

    /** Nothing left to do: its own body confirms the execution. One that was not served, or fell, stays where it is. */
    private static Strand complying(Strand decision, Instant at) {
        boolean running = RUNNING.contains(decision.stage());
        return running && decision.left().isEmpty() ? decision.to(ProgressStage.TO_CONFIRM_EXECUTION, at) : decision;
    }

    /** A day that the law counts ends at midnight in Viet Nam. */
    private static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(WorkingCalendar.ZONE).toInstant();
    }
}

package org.hoso.command.casefile;

import java.time.Instant;
import java.util.List;
import org.hoso.cases.Sanction;
import org.hoso.command.casefile.Sanctions.Grace;
import org.hoso.command.casefile.Sanctions.Proposal;
import org.hoso.command.casefile.Sanctions.Recorded;
import org.hoso.command.casefile.Sanctions.Referral;
import org.jspecify.annotations.Nullable;

/** What the events of this step do to the file. */
final class SanctionFolding {
    private SanctionFolding() {}

    static CaseFile fold(CaseFile file, Sanction.Event event) {
        return file.withSanctions(fold(file.sanctions(), event));
    }

    private static Sanctions fold(Sanctions kept, Sanction.Event event) {
        return switch (event) {
            case Sanction.ViolationRecorded e -> kept.put(recorded(e));
            case Sanction.HearingRequested e ->
                kept.recorded(e.recordId(), r -> unexplained(r).withHearingRequested(true));
            case Sanction.ExplanationFiled e ->
                kept.recorded(e.recordId(), r -> unexplained(r).withExplanationFiled(true));
            case Sanction.ExplanationClosed e ->
                kept.recorded(
                        e.recordId(), r -> r.withExplanationClosed(e.outcome()).withClosedAt(e.at()));
            case Sanction.SanctionProposed e -> kept.put(proposed(e));
            case Sanction.AmountConfirmed e -> kept.proposed(e.proposalId(), p -> confirmed(p, e));
            case Sanction.SanctionImposed e ->
                kept.proposed(e.proposalId(), p -> p.withDecided(true))
                        .put(DecisionFolding.imposed(e, proposer(kept, e)));
            case Sanction.RemediesOrdered e -> kept.put(DecisionFolding.remediesOnly(e));
            case Sanction.DecisionServed e -> kept.decided(e.decisionId(), d -> d.withServedAt(e.at()));
            case Sanction.FinePaid e -> kept.decided(e.decisionId(), d -> DecisionFolding.paid(d, e.amountVnd()));
            case Sanction.RemedyCompleted e -> kept.decided(e.decisionId(), d -> DecisionFolding.done(d, e.remedy()));
            case Sanction.DecisionExecuted e -> kept.decided(e.decisionId(), DecisionFolding::executed);
            case Sanction.ExecutionDeferred e ->
                kept.put(
                        e.decisionId(),
                        new Grace(e.until(), kept.grace(e.decisionId()).instalments()));
            case Sanction.InstalmentsAllowed e ->
                kept.put(e.decisionId(), new Grace(kept.grace(e.decisionId()).deferredUntil(), e.instalments()));
            case Sanction.FineReduced e -> kept.decided(e.decisionId(), d -> d.withOwedVnd(e.newTotalVnd()));
            case Sanction.EnforcementOrdered e ->
                kept.decided(e.decisionId(), d -> DecisionFolding.enforced(d, e.enforcementId()));
            case Sanction.PenaltyPublicised e ->
                kept.decided(e.decisionId(), d -> DecisionFolding.published(d, e.publicationId()));
            case Sanction.CaseReferred e ->
                kept.put(new Referral(e.referralId(), e.to().agency(), e.at(), false, false));
            case Sanction.CaseReturned e -> kept.returned(e.referralId(), e.prosecuted());
        };
    }

    private static Recorded recorded(Sanction.ViolationRecorded e) {
        return new Recorded(
                e.recordId(),
                e.subjectId(),
                e.subjectKind(),
                e.acts(),
                e.by().agency(),
                e.by().officer(),
                e.at(),
                false,
                false,
                null,
                null);
    }

    /** Whoever asks for a hearing or explains is heard: what was closed is open again. */
    private static Recorded unexplained(Recorded r) {
        return r.withExplanationClosed(null).withClosedAt(null);
    }

    private static Proposal proposed(Sanction.SanctionProposed e) {
        List<Sanction.LaterRule> later = e.laterRules();
        return new Proposal(
                e.proposalId(),
                e.recordId(),
                e.fines(),
                e.by().officer(),
                e.at(),
                false,
                later == null ? List.of() : later);
    }

    private static Proposal confirmed(Proposal p, Sanction.AmountConfirmed e) {
        var fines = p.fines().stream()
                .map(fine -> fine.actId().equals(e.actId()) ? confirmed(fine, e.amountVnd()) : fine)
                .toList();
        Instant latest = e.at().isAfter(p.at()) ? e.at() : p.at();
        return p.withFines(fines).withAt(latest);
    }

    private static Sanction.ActFine confirmed(Sanction.ActFine fine, long amountVnd) {
        return fine.withAmountVnd(amountVnd).withRule(Sanction.FineRule.CONFIRMED);
    }

    private static @Nullable String proposer(Sanctions kept, Sanction.SanctionImposed e) {
        return kept.proposal(e.proposalId()).map(Proposal::officer).orElse(null);
    }
}

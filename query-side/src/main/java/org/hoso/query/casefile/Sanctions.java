package org.hoso.query.casefile;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hoso.cases.AccountableBody;
import org.hoso.cases.DocumentRef;
import org.hoso.cases.Sanction;
import org.hoso.cases.Subject;
import org.hoso.runtime.folding.Kept;
import org.hoso.withers.Withers;
import org.jspecify.annotations.Nullable;

/** Violation records, proposals, decisions and referrals to the investigators. Money is whole VND. */
@Withers
public record Sanctions(
        List<ViolationRecord> records,
        List<SanctionProposal> proposals,
        List<SanctionDecision> decisions,
        List<InvestigatorReferral> referrals)
        implements SanctionsBuilder.With {
    static final Sanctions NONE = new Sanctions(List.of(), List.of(), List.of(), List.of());

    /** Biên bản vi phạm hành chính. @param standing told, not kept */
    @Withers
    public record ViolationRecord(
            UUID recordId,
            IssuedRecord issued,
            @Nullable Instant hearingRequestedAt,
            List<SubjectExplanation> explanations,
            @Nullable ExplanationEnd explanationEnd,
            @Nullable Standing standing)
            implements SanctionsViolationRecordBuilder.With {}

    /** @param agency the body whose officer drew it up */
    public record IssuedRecord(
            String agency,
            UUID subjectId,
            Subject.Kind subjectKind,
            List<Sanction.Act> acts,
            DocumentRef document,
            boolean refusedToSign,
            Instant at) {}

    /** What the subject says to it. */
    public record SubjectExplanation(
            UUID explanationId,
            Personal explanation,
            @Nullable DocumentRef document,
            Instant at) {}

    /** How the explanation ended. */
    public record ExplanationEnd(
            Sanction.ExplanationOutcome outcome, @Nullable DocumentRef minutes, Instant at) {}

    /** What speaks for or against the subject. @param evidenceId the piece that shows it */
    public record ShownCircumstance(
            Sanction.CircumstanceKind kind,
            Personal description,
            @Nullable UUID evidenceId) {
        static ShownCircumstance of(Sanction.Circumstance said) {
            return new ShownCircumstance(
                    said.kind(), Personal.of("description", said.description()), said.evidenceId());
        }
    }

    /**
     * What was proposed, with its working.
     *
     * @param laterRules acts fined by a later, lighter rule that the proposer chose; absent where there are none
     */
    @Withers
    public record SanctionProposal(
            UUID proposalId,
            UUID recordId,
            String agency,
            List<ShownCircumstance> circumstances,
            List<Sanction.ActFine> fines,
            @Nullable Long totalVnd,
            @Nullable Personal advice,
            Instant at,
            List<ConfirmedAmount> confirmed,
            @Nullable List<Sanction.LaterRule> laterRules)
            implements SanctionsSanctionProposalBuilder.With {
        SanctionProposal confirmed(ConfirmedAmount amount) {
            return withConfirmed(Kept.with(confirmed, amount));
        }
    }

    /** An amount that the law data does not know, confirmed by a deciding officer. */
    public record ConfirmedAmount(UUID actId, long amountVnd, Personal reason, DocumentRef document, Instant at) {}

    /** @param returned absent while the file lies with them */
    @Withers
    public record InvestigatorReferral(
            UUID referralId,
            String agency,
            AccountableBody to,
            DocumentRef document,
            Instant at,
            @Nullable ReferralReturn returned)
            implements SanctionsInvestigatorReferralBuilder.With {}

    /** That the file came back. */
    public record ReferralReturn(boolean prosecuted, DocumentRef document, Instant at) {}

    /** A fine, or remedies only where no fine is possible. */
    public enum DecisionKind {
        @JsonProperty("fine")
        FINE,
        @JsonProperty("remedies_only")
        REMEDIES_ONLY
    }
}

package org.hoso.command.casefile;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.hoso.cases.Sanction;
import org.hoso.cases.Subject;
import org.jspecify.annotations.Nullable;

/** Records, proposals and decisions against the subjects of the case, and referrals to investigators. */
public record Sanctions(
        Map<UUID, Recorded> records,
        Map<UUID, Proposal> proposals,
        Map<UUID, Decided> decisions,
        Map<UUID, Referral> referrals) {
    public static final Sanctions NONE = new Sanctions(Map.of(), Map.of(), Map.of(), Map.of());

    /** A violation record. @param explanationClosed heard, waived or lapsed */
    public record Recorded(
            UUID recordId,
            UUID subjectId,
            Subject.Kind subjectKind,
            List<Sanction.Act> acts,
            String agency,
            String officer,
            Instant at,
            boolean hearingRequested,
            boolean explanationFiled,
            Sanction.@Nullable ExplanationOutcome explanationClosed) {}

    public record Proposal(
            UUID proposalId,
            UUID recordId,
            List<Sanction.ActFine> fines,
            String officer,
            Instant at,
            boolean decided) {}

    public enum Standing {
        IN_FORCE,
        SUSPENDED,
        AMENDED,
        ANNULLED,
        EXECUTED
    }

    /**
     * A decision: a fine with remedies, or remedies only (total 0, no proposal).
     *
     * @param owedVnd  the fine as it stands, in VND
     * @param paidVnd  what was paid, in VND
     * @param remedies remedies still to be done
     */
    public record Decided(
            UUID decisionId,
            @Nullable UUID proposalId,
            @Nullable UUID recordId,
            @Nullable UUID subjectId,
            String agency,
            String signedBy,
            @Nullable String proposedBy,
            long owedVnd,
            long paidVnd,
            Set<String> remedies,
            Instant at,
            @Nullable Instant servedAt,
            Standing standing,
            List<UUID> publications) {}

    public record Referral(UUID referralId, String to, Instant at, boolean returned) {}

    public Optional<Recorded> record(UUID recordId) {
        return Optional.ofNullable(records.get(recordId));
    }

    public Optional<Proposal> proposal(UUID proposalId) {
        return Optional.ofNullable(proposals.get(proposalId));
    }

    public Optional<Decided> decision(UUID decisionId) {
        return Optional.ofNullable(decisions.get(decisionId));
    }

    public Optional<Referral> referral(UUID referralId) {
        return Optional.ofNullable(referrals.get(referralId));
    }

    /** Whether the case lies with the investigators now: the administrative track waits. */
    public boolean referred() {
        return referrals.values().stream().anyMatch(referral -> !referral.returned());
    }

    Sanctions put(Recorded record) {
        return new Sanctions(Kept.with(records, record.recordId(), record), proposals, decisions, referrals);
    }

    Sanctions put(Proposal proposal) {
        return new Sanctions(records, Kept.with(proposals, proposal.proposalId(), proposal), decisions, referrals);
    }

    Sanctions put(Decided decided) {
        return new Sanctions(records, proposals, Kept.with(decisions, decided.decisionId(), decided), referrals);
    }

    Sanctions put(Referral referral) {
        return new Sanctions(records, proposals, decisions, Kept.with(referrals, referral.referralId(), referral));
    }

    Sanctions decided(UUID decisionId, UnaryOperator<Decided> change) {
        return new Sanctions(records, proposals, Kept.changed(decisions, decisionId, change), referrals);
    }
}

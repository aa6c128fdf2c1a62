package org.hoso.command.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.hoso.cases.Sanction;
import org.hoso.cases.Subject;
import org.hoso.runtime.folding.Kept;
import org.hoso.withers.Withers;
import org.jspecify.annotations.Nullable;

/** Records, proposals and decisions against the subjects of the case, time granted for decisions, and referrals to investigators. */
@Withers
public record Sanctions(
        Map<UUID, Recorded> records,
        Map<UUID, Proposal> proposals,
        Map<UUID, Decided> decisions,
        Map<UUID, Grace> graces,
        Map<UUID, Referral> referrals)
        implements SanctionsBuilder.With {
    public static final Sanctions NONE = new Sanctions(Map.of(), Map.of(), Map.of(), Map.of(), Map.of());

    /**
     * A violation record.
     *
     * @param explanationClosed heard, waived or lapsed
     * @param closedAt          when the explanation closed
     */
    @Withers
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
            Sanction.@Nullable ExplanationOutcome explanationClosed,
            @Nullable Instant closedAt)
            implements SanctionsRecordedBuilder.With {
        public Optional<Sanction.Act> act(UUID actId) {
            return acts.stream().filter(act -> act.actId().equals(actId)).findFirst();
        }
    }

    /**
     * A proposal on a record.
     *
     * @param at         when it took its present form: proposed, or an amount of it confirmed last
     * @param laterRules acts fined by a later, lighter rule
     */
    @Withers
    public record Proposal(
            UUID proposalId,
            UUID recordId,
            List<Sanction.ActFine> fines,
            String officer,
            Instant at,
            boolean decided,
            List<Sanction.LaterRule> laterRules)
            implements SanctionsProposalBuilder.With {
        /** The acts of its record, each under the rule that it is fined by. */
        public List<Sanction.Act> priced(Recorded record) {
            return record.acts().stream().map(this::priced).toList();
        }

        private Sanction.Act priced(Sanction.Act act) {
            return laterRules.stream()
                    .filter(rule -> rule.actId().equals(act.actId()))
                    .findFirst()
                    .map(act::under)
                    .orElse(act);
        }
    }

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
     * @param owedVnd      the fine as it stands, in VND
     * @param paidVnd      what was paid, in VND
     * @param refundedVnd  what of that went back after a won appeal, in VND
     * @param remedies     remedies still to be done
     * @param enforcements orders to enforce it
     * @param before       how it stood before it was annulled; absent while it is not
     */
    @Withers
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
            long refundedVnd,
            Set<String> remedies,
            Instant at,
            @Nullable Instant servedAt,
            Standing standing,
            List<UUID> publications,
            List<UUID> enforcements,
            @Nullable Before before)
            implements SanctionsDecidedBuilder.With {
        /** What was paid and did not go back, in VND. */
        public long keptVnd() {
            return paidVnd - refundedVnd;
        }

        /** What is left to pay, in VND; nothing where an appeal left less than was paid. */
        public long outstandingVnd() {
            return Math.max(0, owedVnd - keptVnd());
        }
    }

    /** What a ruling took away and a later one may give back. @param owedVnd the fine, in VND */
    public record Before(long owedVnd, Set<String> remedies, Standing standing) {}

    /**
     * Time granted for a decision.
     *
     * @param deferredUntil last day without enforcement
     * @param instalments   the parts agreed, by their days; empty without a plan
     */
    public record Grace(@Nullable LocalDate deferredUntil, List<Sanction.Instalment> instalments) {
        public static final Grace NONE = new Grace(null, List.of());
    }

    /** @param prosecuted known once returned */
    @Withers
    public record Referral(UUID referralId, String to, Instant at, boolean returned, boolean prosecuted)
            implements SanctionsReferralBuilder.With {}

    public Optional<Recorded> record(UUID recordId) {
        return Optional.ofNullable(records.get(recordId));
    }

    public Optional<Proposal> proposal(UUID proposalId) {
        return Optional.ofNullable(proposals.get(proposalId));
    }

    /** Decisions that were given by then and not annulled since. */
    List<UUID> standing(Instant at) {
        return decisions.values().stream()
                .filter(decided -> decided.standing() != Standing.ANNULLED && !at.isBefore(decided.at()))
                .map(Decided::decisionId)
                .toList();
    }

    public Optional<Decided> decision(UUID decisionId) {
        return Optional.ofNullable(decisions.get(decisionId));
    }

    /** The decision that a record led to. */
    public Optional<Decided> decisionOn(UUID recordId) {
        return decisions.values().stream()
                .filter(decided -> recordId.equals(decided.recordId()))
                .findFirst();
    }

    /** Whether another record of the case still waits for its decision. */
    public boolean undecidedBeside(@Nullable UUID recordId) {
        return records.keySet().stream()
                .anyMatch(other -> !other.equals(recordId) && decisionOn(other).isEmpty());
    }

    public Grace grace(UUID decisionId) {
        return graces.getOrDefault(decisionId, Grace.NONE);
    }

    public Optional<Referral> referral(UUID referralId) {
        return Optional.ofNullable(referrals.get(referralId));
    }

    /** Whether the case lies with the investigators now: the administrative track waits. */
    public boolean referred() {
        return referrals.values().stream().anyMatch(referral -> !referral.returned());
    }

    /** Whether the investigators sent the case back without prosecuting: the longer limitation applies. */
    public boolean sentBack() {
        return referrals.values().stream().anyMatch(referral -> referral.returned() && !referral.prosecuted());
    }

    /** Whether the matter was prosecuted: no administrative fine for it any more. */
    public boolean prosecuted() {
        return referrals.values().stream().anyMatch(Referral::prosecuted);
    }

    Sanctions put(Recorded record) {
        return withRecords(Kept.with(records, record.recordId(), record));
    }

    Sanctions put(Proposal proposal) {
        return withProposals(Kept.with(proposals, proposal.proposalId(), proposal));
    }

    Sanctions put(Decided decided) {
        return withDecisions(Kept.with(decisions, decided.decisionId(), decided));
    }

    Sanctions put(UUID decisionId, Grace grace) {
        return withGraces(Kept.with(graces, decisionId, grace));
    }

    Sanctions put(Referral referral) {
        return withReferrals(Kept.with(referrals, referral.referralId(), referral));
    }

    Sanctions recorded(UUID recordId, UnaryOperator<Recorded> change) {
        return withRecords(Kept.changed(records, recordId, change));
    }

    Sanctions proposed(UUID proposalId, UnaryOperator<Proposal> change) {
        return withProposals(Kept.changed(proposals, proposalId, change));
    }

    Sanctions decided(UUID decisionId, UnaryOperator<Decided> change) {
        return withDecisions(Kept.changed(decisions, decisionId, change));
    }

    Sanctions returned(UUID referralId, boolean prosecuted) {
        UnaryOperator<Referral> back = r -> r.withReturned(true).withProsecuted(prosecuted);
        return withReferrals(Kept.changed(referrals, referralId, back));
    }
}

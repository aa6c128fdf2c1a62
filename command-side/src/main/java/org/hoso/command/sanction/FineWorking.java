package org.hoso.command.sanction;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hoso.cases.Sanction.CircumstanceKind;
import org.hoso.cases.Sanction.FineRule;
import org.hoso.cases.Subject;
import org.hoso.command.casefile.Said;
import org.hoso.law.Baseline;
import org.hoso.law.Cited;
import org.hoso.law.Confidence;
import org.jspecify.annotations.Nullable;

/**
 * A proposal worked out step by step: shown by its dry run, stored nowhere. Amounts are whole VND; what is not known is absent,
 * never zero.
 *
 * @param day            of the proposal: competences and later rules are those of that day
 * @param mitigatingLeft mitigating circumstances less aggravating ones, of those that count
 * @param totalVnd       the sum of the acts that may be fined; absent while one is not known
 * @param fieldMostVnd   the most for one advertising act of this party (ND 87/2026 Art 6); of other fields none is known
 * @param offices        who may sign, as far as the law data knows
 * @param blocks         what stands against a decision, or against this proposal, as it is now
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record FineWorking(
        UUID recordId,
        LocalDate day,
        Subject.Kind party,
        List<ActWorking> acts,
        List<Counted> circumstances,
        int mitigatingLeft,
        @Nullable Long totalVnd,
        long fieldMostVnd,
        List<OfficePower> offices,
        List<Block> blocks) {

    /** A span of amounts; both ends belong to it. */
    public record Span(long lowestVnd, long highestVnd) {
        static Span of(Frame frame) {
            return new Span(frame.lowestVnd(), frame.highestVnd());
        }
    }

    /** @param counts it has evidence, so that it moves the fine */
    public record Counted(CircumstanceKind kind, @Nullable UUID evidenceId, boolean counts) {}

    /**
     * One act with the rule that prices it.
     *
     * @param lapsedFrom first instant at which it can no longer be fined; absent where its limitation is not known
     * @param lapsed     it cannot be fined any more: remedies remain
     * @param rule       which point of the frame the circumstances lead to, before anything is confirmed
     * @param choice     the officer chooses inside it
     * @param confidence of the amount: unverified means that a deciding officer confirms it first
     * @param later      a rule of the day of the proposal that came after the act
     * @param said       all of it as one sentence
     */
    public record ActWorking(
            UUID actId,
            String violationType,
            String nameVi,
            String nameEn,
            String lawField,
            LocalDate endedOn,
            Pricing pricing,
            @Nullable Instant lapsedFrom,
            boolean lapsed,
            @Nullable FineRule rule,
            @Nullable Span choice,
            @Nullable Long amountVnd,
            Confidence confidence,
            List<String> remedies,
            @Nullable LaterOffer later,
            Said said) {}

    /**
     * The rule that prices an act, and the frame before and after the factor.
     *
     * @param laterRuleBasis what lets a later, lighter rule reach back, as the officer gave it; absent where the rule is that of the day of the act
     */
    public record Pricing(
            String decree,
            String article,
            LocalDate from,
            @Nullable LocalDate to,
            @Nullable String source,
            @Nullable String note,
            Baseline baseline,
            @Nullable Span frameOfBaseline,
            double factor,
            FactorReason factorReason,
            @Nullable Span frame,
            @Nullable String laterRuleBasis) {}

    /** Why the factor is what it is (ND 87/2026 Art 6; ND 15/2020). */
    public enum FactorReason {
        /** The decree states the fine for this kind of party. */
        @JsonProperty("same_party")
        SAME_PARTY,
        @JsonProperty("organisation_of_individual")
        ORGANISATION_OF_INDIVIDUAL,
        @JsonProperty("individual_of_organisation")
        INDIVIDUAL_OF_ORGANISATION
    }

    /**
     * A rule that came after the act.
     *
     * @param offered     it is lighter, so that an officer may choose it; nothing chooses it by itself
     * @param reachesBack how sure it is that a later, lighter rule reaches back to an earlier act at all
     */
    public record LaterOffer(
            String decree,
            String article,
            LocalDate from,
            @Nullable Span frame,
            Confidence confidence,
            LaterRules.Weight weight,
            boolean offered,
            Confidence reachesBack) {}

    /**
     * What one office may do that day.
     *
     * @param mostVnd for one advertising act of this party; absent where its share of the field's maximum was not found
     * @param maySign absent where that is not known
     * @param beyond  acts whose frame goes beyond its power: one is enough to take the whole dossier up
     */
    public record OfficePower(
            String office,
            String nameVi,
            String nameEn,
            @Nullable Long mostVnd,
            @Nullable Boolean maySign,
            List<UUID> beyond,
            @Nullable Cited legalBasis,
            Confidence confidence) {}

    /** @param code of the refusal that would come of it; the acts it is about, none where it is about the record */
    public record Block(String code, List<UUID> acts) {}
}

package org.hoso.cases;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.hoso.law.Baseline;
import org.hoso.law.Confidence;
import org.hoso.withers.Withers;
import org.jspecify.annotations.Nullable;

/** Xử phạt: record, explanation, proposal, decision, service, execution (Law on Handling Administrative Violations, LHAV). */
public interface Sanction {
    sealed interface Command extends CaseCommand {}

    sealed interface Event extends CaseEvent {}

    private static boolean isAmount(long vnd) {
        return vnd > 0 && vnd <= 1_000_000_000_000L;
    }

    enum CircumstanceKind {
        @JsonProperty("mitigating")
        MITIGATING,
        @JsonProperty("aggravating")
        AGGRAVATING
    }

    enum ExplanationOutcome {
        @JsonProperty("heard")
        HEARD,
        @JsonProperty("waived")
        WAIVED,
        /** The window passed without a word. */
        @JsonProperty("lapsed")
        LAPSED
    }

    enum ServiceMethod {
        @JsonProperty("handed_over")
        HANDED_OVER,
        @JsonProperty("post")
        POST,
        @JsonProperty("electronic")
        ELECTRONIC,
        @JsonProperty("posted_up")
        POSTED_UP
    }

    /** One legal provision breached by one subject. @param endedOn last day of the act: decides the decree */
    record AllegedAct(
            @Minted UUID actId,
            String violationType,
            LocalDate endedOn,
            @Nullable List<UUID> itemIds) {
        public AllegedAct {
            Shape.day(endedOn);
            if (itemIds != null) Shape.eachOnce(itemIds);
        }
    }

    /**
     * The act with everything the law said of it on its day.
     *
     * @param frameMinVnd for the baseline party, in VND; absent means not known, never zero
     * @param factor      what this party pays of the baseline party's fine
     * @param confidence  of the amounts
     */
    record Act(
            UUID actId,
            String violationType,
            String lawField,
            LocalDate endedOn,
            List<UUID> itemIds,
            String decree,
            String article,
            LocalDate versionFrom,
            @Nullable Long frameMinVnd,
            @Nullable Long frameMaxVnd,
            Baseline baseline,
            double factor,
            List<String> remedies,
            Confidence confidence) {
        /** The same act fined by a later rule; what it runs out by stays as it was. */
        public Act under(LaterRule rule) {
            return new Act(
                    actId,
                    violationType,
                    lawField,
                    endedOn,
                    itemIds,
                    rule.decree(),
                    rule.article(),
                    rule.versionFrom(),
                    rule.frameMinVnd(),
                    rule.frameMaxVnd(),
                    rule.baseline(),
                    rule.factor(),
                    rule.remedies(),
                    rule.confidence());
        }
    }

    /**
     * The officer's choice, never the system's, to fine an act by a rule that came after it because that rule is lighter.
     *
     * @param versionFrom first day of the later rule
     * @param legalBasis  what lets it reach back, which the officer answers for: the law data has no verified source for it
     */
    record ChosenLaterRule(UUID actId, LocalDate versionFrom, String legalBasis) {
        public ChosenLaterRule {
            Shape.day(versionFrom);
            Shape.require(legalBasis != null, "a later rule needs a legal basis");
            Shape.shortText(legalBasis, 200);
        }
    }

    /**
     * The later, lighter rule that one act is fined by, as the law said it on the day of the proposal.
     *
     * @param frameMinVnd for the baseline party, in VND
     * @param factor      what this party pays of the baseline party's fine
     * @param legalBasis  what lets it reach back, as the officer gave it
     */
    record LaterRule(
            UUID actId,
            String decree,
            String article,
            LocalDate versionFrom,
            @Nullable Long frameMinVnd,
            @Nullable Long frameMaxVnd,
            Baseline baseline,
            double factor,
            List<String> remedies,
            Confidence confidence,
            String legalBasis) {}

    /** @param evidenceId the piece that shows it; without one it is written down and moves no fine */
    record Circumstance(
            CircumstanceKind kind,
            @About Sealed description,
            @Nullable UUID evidenceId) {}

    /** One act's fine with its working. Frame and amount in VND for the actual party: the factor is already in them, once. */
    @Withers
    record ActFine(
            UUID actId,
            @Nullable Long frameMinVnd,
            @Nullable Long frameMaxVnd,
            double factor,
            @Nullable Long amountVnd,
            FineRule rule,
            Confidence confidence)
            implements SanctionActFineBuilder.With {}

    /** How an amount was reached (LHAV Art 23.4; ND 118/2021 Art 9.1.b). */
    enum FineRule {
        @JsonProperty("midpoint")
        MIDPOINT,
        @JsonProperty("minimum")
        MINIMUM,
        @JsonProperty("maximum")
        MAXIMUM,
        /** One circumstance is left: the officer chooses inside that half. */
        @JsonProperty("chosen_in_half")
        CHOSEN_IN_HALF,
        /** The law data has no verified amount: a deciding officer confirms one. */
        @JsonProperty("to_confirm")
        TO_CONFIRM,
        @JsonProperty("confirmed")
        CONFIRMED
    }

    /** An amount the officer picks where the rule leaves a choice, in VND. */
    record ChosenAmount(UUID actId, long amountVnd) {
        public ChosenAmount {
            Shape.require(isAmount(amountVnd), "an amount of 1 to 1000000000000 VND");
        }
    }

    /**
     * How far the signing officer's power reaches, from the sign-in.
     *
     * @param office    the office, as the dated competence names it
     * @param ceilingIndividualVnd highest top of a frame for an individual; twice that for an organisation
     * @param basis     where the ceiling comes from
     * @param invented  true for a demonstration officer whose real ceiling is unknown
     */
    record Signer(String office, long ceilingIndividualVnd, String basis, boolean invented) {}

    @By(Role.RECORDER)
    record IssueRecord(
            @Handed CaseId caseId,
            @Handed Actor by,
            Instant at,
            @Minted UUID recordId,
            UUID subjectId,
            List<AllegedAct> acts,
            DocumentRef document,
            boolean refusedToSign)
            implements Command {
        public IssueRecord {
            Shape.some(acts, 20);
            Shape.eachOnce(acts);
        }
    }

    record ViolationRecorded(
            CaseId caseId,
            Actor by,
            Instant at,
            UUID recordId,
            UUID subjectId,
            Subject.Kind subjectKind,
            List<Act> acts,
            DocumentRef document,
            boolean refusedToSign,
            ClockChanges clocks)
            implements Event {}

    @By({Role.RECORDER, Role.REPORTER})
    record RequestHearing(
            @Handed CaseId caseId,
            @Handed Actor by,
            Instant at,
            UUID recordId,
            @Nullable DocumentRef document) implements Command {}

    record HearingRequested(
            CaseId caseId,
            Actor by,
            Instant at,
            UUID recordId,
            @Nullable DocumentRef document,
            ClockChanges clocks) implements Event {}

    /** @param document the paper it came on: shows that it was in time where it is recorded after the window */
    @By({Role.RECORDER, Role.REPORTER})
    record FileExplanation(
            @Handed CaseId caseId,
            @Handed Actor by,
            Instant at,
            @Minted UUID explanationId,
            UUID recordId,
            UUID subjectId,
            @About("subjectId") Sealed explanation,
            @Nullable DocumentRef document)
            implements Command {}

    record ExplanationFiled(
            CaseId caseId,
            Actor by,
            Instant at,
            UUID explanationId,
            UUID recordId,
            UUID subjectId,
            Sealed explanation,
            @Nullable DocumentRef document,
            ClockChanges clocks)
            implements Event {}

    @By({Role.RECORDER, Role.DECIDER})
    record CloseExplanation(
            @Handed CaseId caseId,
            @Handed Actor by,
            Instant at,
            UUID recordId,
            ExplanationOutcome outcome,
            @Nullable DocumentRef minutes)
            implements Command {}

    record ExplanationClosed(
            CaseId caseId,
            Actor by,
            Instant at,
            UUID recordId,
            ExplanationOutcome outcome,
            @Nullable DocumentRef minutes,
            ClockChanges clocks)
            implements Event {}

    @By(Role.RECORDER)
    record ProposeSanction(
            @Handed CaseId caseId,
            @Handed Actor by,
            Instant at,
            @Minted UUID proposalId,
            UUID recordId,
            List<Circumstance> circumstances,
            @Nullable List<ChosenAmount> chosen,
            @About @Nullable Sealed advice,
            @Nullable List<ChosenLaterRule> laterRules)
            implements Command {
        public ProposeSanction {
            Shape.require(circumstances != null && circumstances.size() <= 20, "at most 20 circumstances");
            if (chosen != null) onePerAct(chosen, ChosenAmount::actId);
            if (laterRules != null) onePerAct(laterRules, ChosenLaterRule::actId);
        }

        private static <T> void onePerAct(List<T> chosen, Function<T, UUID> act) {
            Shape.some(chosen, 20);
            Shape.eachOnce(chosen);
            Shape.eachOnce(chosen.stream().map(act).toList());
        }
    }

    /** @param laterRules acts fined by a later, lighter rule; absent where there are none */
    record SanctionProposed(
            CaseId caseId,
            Actor by,
            Instant at,
            UUID proposalId,
            UUID recordId,
            List<Circumstance> circumstances,
            List<ActFine> fines,
            @Nullable Long totalVnd,
            @Nullable Sealed advice,
            @Nullable List<LaterRule> laterRules)
            implements Event {}

    /** A named deciding officer confirms an amount that the law data does not know for certain. */
    @By(Role.DECIDER)
    record ConfirmAmount(
            @Handed CaseId caseId,
            @Handed Actor by,
            Instant at,
            UUID proposalId,
            UUID actId,
            long amountVnd,
            @About Sealed reason,
            DocumentRef document)
            implements Command {
        public ConfirmAmount {
            Shape.require(isAmount(amountVnd), "an amount of 1 to 1000000000000 VND");
        }
    }

    record AmountConfirmed(
            CaseId caseId,
            Actor by,
            Instant at,
            UUID proposalId,
            UUID actId,
            long amountVnd,
            Sealed reason,
            DocumentRef document)
            implements Event {}

    @By(Role.DECIDER)
    record ImposeSanction(
            @Handed CaseId caseId,
            @Handed Actor by,
            Instant at,
            @Minted UUID decisionId,
            UUID proposalId,
            DocumentRef document,
            @Handed Signer signer)
            implements Command {}

    record SanctionImposed(
            CaseId caseId,
            Actor by,
            Instant at,
            UUID decisionId,
            UUID proposalId,
            UUID recordId,
            UUID subjectId,
            List<ActFine> fines,
            long totalVnd,
            List<String> remedies,
            DocumentRef document,
            Signer signer,
            ClockChanges clocks)
            implements Event {}

    /** No fine is possible (limitation or decision period missed, or nobody identified): remedies still are (LHAV Art 65). */
    @By(Role.DECIDER)
    record OrderRemediesOnly(
            @Handed CaseId caseId,
            @Handed Actor by,
            Instant at,
            @Minted UUID decisionId,
            @Nullable UUID recordId,
            @Nullable UUID subjectId,
            List<String> remedies,
            @About Sealed reason,
            DocumentRef document)
            implements Command {
        public OrderRemediesOnly {
            Shape.some(remedies, 20);
            Shape.eachOnce(remedies);
        }
    }

    record RemediesOrdered(
            CaseId caseId,
            Actor by,
            Instant at,
            UUID decisionId,
            @Nullable UUID recordId,
            @Nullable UUID subjectId,
            List<String> remedies,
            Sealed reason,
            DocumentRef document,
            ClockChanges clocks)
            implements Event {}

    @By(Role.RECORDER)
    record ServeDecision(
            @Handed CaseId caseId,
            @Handed Actor by,
            Instant at,
            UUID decisionId,
            ServiceMethod method,
            @Nullable DocumentRef proof)
            implements Command {}

    record DecisionServed(
            CaseId caseId,
            Actor by,
            Instant at,
            UUID decisionId,
            ServiceMethod method,
            @Nullable DocumentRef proof,
            ClockChanges clocks)
            implements Event {}

    @By(Role.RECORDER)
    record RecordPayment(
            @Handed CaseId caseId,
            @Handed Actor by,
            Instant at,
            @Minted UUID paymentId,
            UUID decisionId,
            long amountVnd,
            DocumentRef receipt)
            implements Command {
        public RecordPayment {
            Shape.require(isAmount(amountVnd), "an amount of 1 to 1000000000000 VND");
        }
    }

    /** @param outstandingVnd what is still owed afterwards, in VND */
    record FinePaid(
            CaseId caseId,
            Actor by,
            Instant at,
            UUID paymentId,
            UUID decisionId,
            long amountVnd,
            long outstandingVnd,
            DocumentRef receipt,
            ClockChanges clocks)
            implements Event {}

    @By(Role.RECORDER)
    record CompleteRemedy(
            @Handed CaseId caseId,
            @Handed Actor by,
            Instant at,
            UUID decisionId,
            String remedy,
            @Nullable DocumentRef proof)
            implements Command {}

    record RemedyCompleted(
            CaseId caseId,
            Actor by,
            Instant at,
            UUID decisionId,
            String remedy,
            @Nullable DocumentRef proof) implements Event {}

    @By({Role.RECORDER, Role.DECIDER})
    record ConfirmExecution(@Handed CaseId caseId, @Handed Actor by, Instant at, UUID decisionId) implements Command {}

    record DecisionExecuted(CaseId caseId, Actor by, Instant at, UUID decisionId, ClockChanges clocks)
            implements Event {}

    @By(Role.DECIDER)
    record DeferExecution(
            @Handed CaseId caseId,
            @Handed Actor by,
            Instant at,
            UUID decisionId,
            LocalDate until,
            @About Sealed reason,
            DocumentRef document)
            implements Command {
        public DeferExecution {
            Shape.day(until);
        }
    }

    record ExecutionDeferred(
            CaseId caseId, Actor by, Instant at, UUID decisionId, LocalDate until, Sealed reason, DocumentRef document)
            implements Event {}

    /** One part of a fine paid in parts. */
    record Instalment(LocalDate dueOn, long amountVnd) {
        public Instalment {
            Shape.day(dueOn);
            Shape.require(isAmount(amountVnd), "an amount of 1 to 1000000000000 VND");
        }
    }

    @By(Role.DECIDER)
    record AllowInstalments(
            @Handed CaseId caseId,
            @Handed Actor by,
            Instant at,
            UUID decisionId,
            List<Instalment> instalments,
            DocumentRef document)
            implements Command {
        public AllowInstalments {
            Shape.some(instalments, 10);
            Shape.eachOnce(instalments);
        }
    }

    record InstalmentsAllowed(
            CaseId caseId,
            Actor by,
            Instant at,
            UUID decisionId,
            List<Instalment> instalments,
            DocumentRef document,
            ClockChanges clocks)
            implements Event {}

    @By(Role.DECIDER)
    record ReduceFine(
            @Handed CaseId caseId,
            @Handed Actor by,
            Instant at,
            UUID decisionId,
            long newTotalVnd,
            @About Sealed reason,
            DocumentRef document)
            implements Command {
        public ReduceFine {
            Shape.require(newTotalVnd >= 0, "a fine is not negative");
        }
    }

    record FineReduced(
            CaseId caseId,
            Actor by,
            Instant at,
            UUID decisionId,
            long newTotalVnd,
            Sealed reason,
            DocumentRef document,
            ClockChanges clocks)
            implements Event {}

    @By(Role.DECIDER)
    record OrderEnforcement(
            @Handed CaseId caseId,
            @Handed Actor by,
            Instant at,
            @Minted UUID enforcementId,
            UUID decisionId,
            DocumentRef document)
            implements Command {}

    record EnforcementOrdered(
            CaseId caseId, Actor by, Instant at, UUID enforcementId, UUID decisionId, DocumentRef document)
            implements Event {}

    @By({Role.LISTS, Role.DECIDER})
    record PublicisePenalty(
            @Handed CaseId caseId,
            @Handed Actor by,
            Instant at,
            @Minted UUID publicationId,
            UUID decisionId,
            String where)
            implements Command {
        public PublicisePenalty {
            Shape.require(where != null, "a publication says where");
            Shape.shortText(where, 200);
        }
    }

    record PenaltyPublicised(CaseId caseId, Actor by, Instant at, UUID publicationId, UUID decisionId, String where)
            implements Event {}

    @By({Role.DECIDER, Role.COORDINATOR})
    record ReferToInvestigators(
            @Handed CaseId caseId,
            @Handed Actor by,
            Instant at,
            @Minted UUID referralId,
            String toAgency,
            DocumentRef document)
            implements Command {}

    record CaseReferred(CaseId caseId, Actor by, Instant at, UUID referralId, AccountableBody to, DocumentRef document)
            implements Event {}

    @By({Role.COORDINATOR, Role.DECIDER})
    record ReturnFromInvestigators(
            @Handed CaseId caseId,
            @Handed Actor by,
            Instant at,
            UUID referralId,
            boolean prosecuted,
            DocumentRef document)
            implements Command {}

    /** @param clocks the longer limitation of a returned case, where the law data has one */
    record CaseReturned(
            CaseId caseId,
            Actor by,
            Instant at,
            UUID referralId,
            boolean prosecuted,
            DocumentRef document,
            ClockChanges clocks)
            implements Event {}
}

package org.hoso.cases;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Khiếu nại: a complaint against one decision, first or second level, and the lawsuit (Law on Complaints; Law on Administrative Procedure). */
public interface Appeal {
    sealed interface Command extends CaseCommand {}

    sealed interface Event extends CaseEvent {}

    enum Level {
        @JsonProperty("first")
        FIRST,
        @JsonProperty("second")
        SECOND
    }

    enum Attacked {
        /** A fine or a remedies-only decision. */
        @JsonProperty("decision")
        DECISION,
        @JsonProperty("block")
        BLOCK,
        /** A removal request: no statutory path, offered as administrative practice. */
        @JsonProperty("notice")
        NOTICE,
        @JsonProperty("account_lock")
        ACCOUNT_LOCK,
        /** That nothing came of a report: no statutory path that we found, offered as administrative practice to who reported. */
        @JsonProperty("inaction")
        INACTION;

        /** Whether no law that we found gives this path, so that no court's time limit follows from it. */
        public boolean administrativePractice() {
            return this == NOTICE || this == INACTION;
        }
    }

    /** As what a paper comes in. */
    enum Nature {
        @JsonProperty("complaint")
        COMPLAINT,
        /** Of an official's wrongdoing (tố cáo): another law and another channel, never this one. */
        @JsonProperty("denunciation")
        DENUNCIATION
    }

    enum Difficulty {
        @JsonProperty("ordinary")
        ORDINARY,
        @JsonProperty("complex")
        COMPLEX,
        @JsonProperty("remote")
        REMOTE,
        @JsonProperty("remote_complex")
        REMOTE_COMPLEX
    }

    enum Result {
        @JsonProperty("upheld")
        UPHELD,
        @JsonProperty("amended")
        AMENDED,
        @JsonProperty("annulled")
        ANNULLED,
        @JsonProperty("partly")
        PARTLY;

        /** Something stays in force, but less than before. */
        public boolean lowers() {
            return this == AMENDED || this == PARTLY;
        }
    }

    /**
     * What a fallen decision led to and what must therefore come undone; and, where a later ruling lets the decision stand
     * again, what of that must be done again.
     */
    enum ConsequenceKind {
        @JsonProperty("refund_fine")
        REFUND_FINE,
        @JsonProperty("cancel_fine")
        CANCEL_FINE,
        @JsonProperty("lift_block")
        LIFT_BLOCK,
        @JsonProperty("restore_content")
        RESTORE_CONTENT,
        @JsonProperty("unlock_account")
        UNLOCK_ACCOUNT,
        @JsonProperty("correct_publication")
        CORRECT_PUBLICATION,
        @JsonProperty("cancel_remedy")
        CANCEL_REMEDY,
        @JsonProperty("tell_national_database")
        TELL_NATIONAL_DATABASE,
        /** The platform is told that the removal request no longer stands. */
        @JsonProperty("withdraw_notice")
        WITHDRAW_NOTICE,
        @JsonProperty("withdraw_enforcement")
        WITHDRAW_ENFORCEMENT,
        /** The act no longer counts as a repeated violation: whoever relied on the count looks at it again. */
        @JsonProperty("withdraw_strike")
        WITHDRAW_STRIKE,
        /** An entry of the lists rests on the decision that fell; undone once it is taken off. */
        @JsonProperty("withdraw_list_entry")
        WITHDRAW_LIST_ENTRY,
        /** The joined case against the platform rests on a removal request that fell. */
        @JsonProperty("reconsider_platform_case")
        RECONSIDER_PLATFORM_CASE,
        /** A complaint about inaction was right: what was not done is to be done. */
        @JsonProperty("act_on_report")
        ACT_ON_REPORT,

        // What must be done again
        @JsonProperty("collect_fine")
        COLLECT_FINE,
        @JsonProperty("block_again")
        BLOCK_AGAIN,
        @JsonProperty("remove_again")
        REMOVE_AGAIN,
        @JsonProperty("lock_again")
        LOCK_AGAIN,
        @JsonProperty("publish_again")
        PUBLISH_AGAIN,
        @JsonProperty("require_remedy")
        REQUIRE_REMEDY,
        @JsonProperty("renew_notice")
        RENEW_NOTICE,
        @JsonProperty("renew_enforcement")
        RENEW_ENFORCEMENT,
        @JsonProperty("count_strike")
        COUNT_STRIKE,
        @JsonProperty("renew_list_entry")
        RENEW_LIST_ENTRY,
        @JsonProperty("resume_platform_case")
        RESUME_PLATFORM_CASE;

        /** Whether it does again what another one undid. */
        public boolean doesAgain() {
            return Stream.of(values())
                    .anyMatch(undo ->
                            undo != this && undo.redo().filter(this::equals).isPresent());
        }

        /** What does again what this one undid; the national database is told of each new standing in the same way. */
        public Optional<ConsequenceKind> redo() {
            return switch (this) {
                case REFUND_FINE, CANCEL_FINE -> Optional.of(COLLECT_FINE);
                case LIFT_BLOCK -> Optional.of(BLOCK_AGAIN);
                case RESTORE_CONTENT -> Optional.of(REMOVE_AGAIN);
                case UNLOCK_ACCOUNT -> Optional.of(LOCK_AGAIN);
                case CORRECT_PUBLICATION -> Optional.of(PUBLISH_AGAIN);
                case CANCEL_REMEDY -> Optional.of(REQUIRE_REMEDY);
                case TELL_NATIONAL_DATABASE -> Optional.of(TELL_NATIONAL_DATABASE);
                case WITHDRAW_NOTICE -> Optional.of(RENEW_NOTICE);
                case WITHDRAW_ENFORCEMENT -> Optional.of(RENEW_ENFORCEMENT);
                case WITHDRAW_STRIKE -> Optional.of(COUNT_STRIKE);
                case WITHDRAW_LIST_ENTRY -> Optional.of(RENEW_LIST_ENTRY);
                case RECONSIDER_PLATFORM_CASE -> Optional.of(RESUME_PLATFORM_CASE);
                case ACT_ON_REPORT,
                        COLLECT_FINE,
                        BLOCK_AGAIN,
                        REMOVE_AGAIN,
                        LOCK_AGAIN,
                        PUBLISH_AGAIN,
                        REQUIRE_REMEDY,
                        RENEW_NOTICE,
                        RENEW_ENFORCEMENT,
                        COUNT_STRIKE,
                        RENEW_LIST_ENTRY,
                        RESUME_PLATFORM_CASE -> Optional.empty();
            };
        }
    }

    /**
     * One thing that must come undone, or be done again.
     *
     * @param reference what it is about: a decision, act, publication, enforcement, notice, item, block or lock of this
     *                  case, or the joined case against a platform
     * @param remedy    the one remedy of the decision that falls, where it is a remedy
     * @param owner     code of the agency that must do it
     * @param amountVnd what is paid back or no longer owed, in VND, where it is money
     */
    record Consequence(
            UUID consequenceId,
            ConsequenceKind kind,
            UUID reference,
            @Nullable String remedy,
            String owner,
            @Nullable Long amountVnd) {}

    /**
     * @param earlierAppealId the first complaint that a second one follows
     * @param appellantId     subject of this case, or an id minted for another whose rights are affected
     * @param lateReason      why it comes after the window, where it does
     * @param coercion        how an earlier withdrawal was forced, where one is taken back
     * @param document        the paper complaint, where an officer records one
     * @param nature          as what it comes in; a complaint where nothing is said
     * @param attackedId      the decision, block, notice or lock; of inaction the report that nothing came of
     */
    @By({Role.REPORTER, Role.PLATFORM, Role.APPEALS})
    record FileAppeal(
            @Handed CaseId caseId,
            @Handed Actor by,
            Instant at,
            @Minted UUID appealId,
            Attacked attacked,
            UUID attackedId,
            Level level,
            @Nullable UUID earlierAppealId,
            @Minted(unlessGiven = true) UUID appellantId,
            @About("appellantId") @Nullable Sealed appellantName,
            @About("appellantId") Sealed grounds,
            @About("appellantId") @Nullable Sealed lateReason,
            @About("appellantId") @Nullable Sealed coercion,
            @Nullable DocumentRef document,
            @Nullable Nature nature)
            implements Command {
        public FileAppeal {
            Shape.require(
                    (level == Level.SECOND) == (earlierAppealId != null),
                    "a second complaint, and only a second one, names the first");
            Shape.require(
                    attacked != Attacked.INACTION || appellantName == null,
                    "who reported is named by the report, never by a complaint about inaction");
        }
    }

    /** @param late filed after its window; admitted or refused with reasons */
    record AppealFiled(
            CaseId caseId,
            Actor by,
            Instant at,
            UUID appealId,
            Attacked attacked,
            UUID attackedId,
            Level level,
            @Nullable UUID earlierAppealId,
            UUID appellantId,
            @Nullable Sealed appellantName,
            Sealed grounds,
            boolean late,
            @Nullable Sealed lateReason,
            @Nullable Sealed coercion,
            @Nullable DocumentRef document,
            ClockChanges clocks)
            implements Event {}

    /** @param admissionReason why a complaint that came after its window is taken in all the same */
    @By(Role.APPEALS)
    record AcceptAppeal(
            @Handed CaseId caseId,
            @Handed Actor by,
            Instant at,
            UUID appealId,
            Difficulty difficulty,
            DocumentRef document,
            @About @Nullable Sealed admissionReason)
            implements Command {}

    /** @param admissionReason absent where it came in time */
    record AppealAccepted(
            CaseId caseId,
            Actor by,
            Instant at,
            UUID appealId,
            Difficulty difficulty,
            DocumentRef document,
            ClockChanges clocks,
            @Nullable Sealed admissionReason)
            implements Event {}

    @By(Role.APPEALS)
    record RefuseAppeal(
            @Handed CaseId caseId,
            @Handed Actor by,
            Instant at,
            UUID appealId,
            @About Sealed reason,
            DocumentRef document)
            implements Command {}

    record AppealRefused(
            CaseId caseId,
            Actor by,
            Instant at,
            UUID appealId,
            Sealed reason,
            DocumentRef document,
            ClockChanges clocks)
            implements Event {}

    @By(Role.APPEALS)
    record SuspendExecution(
            @Handed CaseId caseId,
            @Handed Actor by,
            Instant at,
            UUID appealId,
            @Nullable LocalDate until,
            @About Sealed reason,
            DocumentRef document)
            implements Command {}

    record ExecutionSuspended(
            CaseId caseId,
            Actor by,
            Instant at,
            UUID appealId,
            @Nullable LocalDate until,
            Sealed reason,
            DocumentRef document)
            implements Event {}

    @By(Role.APPEALS)
    record LiftSuspension(
            @Handed CaseId caseId,
            @Handed Actor by,
            Instant at,
            UUID appealId,
            @Nullable DocumentRef document) implements Command {}

    record SuspensionLifted(
            CaseId caseId,
            Actor by,
            Instant at,
            UUID appealId,
            @Nullable DocumentRef document) implements Event {}

    @By(Role.APPEALS)
    record HoldDialogue(
            @Handed CaseId caseId, @Handed Actor by, Instant at, UUID appealId, LocalDate heldOn, DocumentRef minutes)
            implements Command {}

    record DialogueHeld(CaseId caseId, Actor by, Instant at, UUID appealId, LocalDate heldOn, DocumentRef minutes)
            implements Event {}

    @By({Role.REPORTER, Role.PLATFORM, Role.APPEALS})
    record WithdrawAppeal(
            @Handed CaseId caseId,
            @Handed Actor by,
            Instant at,
            UUID appealId,
            @Nullable DocumentRef document) implements Command {}

    record AppealWithdrawn(
            CaseId caseId,
            Actor by,
            Instant at,
            UUID appealId,
            @Nullable DocumentRef document,
            ClockChanges clocks) implements Event {}

    /** @param newTotalVnd the fine that remains, in VND, where a fine is amended or falls in part */
    @By(Role.APPEALS)
    record DecideAppeal(
            @Handed CaseId caseId,
            @Handed Actor by,
            Instant at,
            UUID appealId,
            Result result,
            @Nullable Long newTotalVnd,
            @About Sealed grounds,
            DocumentRef document)
            implements Command {
        public DecideAppeal {
            Shape.require(newTotalVnd == null || newTotalVnd >= 0, "a fine is not negative");
            Shape.require(
                    newTotalVnd == null || result == null || result.lowers(), "only an amended fine has a new total");
        }
    }

    /**
     * @param consequences what must come undone, or, where the decision stands again, be done again
     * @param lapsed       consequences of earlier rulings that nobody owes any more, because this one overturns them
     */
    record AppealDecided(
            CaseId caseId,
            Actor by,
            Instant at,
            UUID appealId,
            Result result,
            @Nullable Long newTotalVnd,
            Sealed grounds,
            DocumentRef document,
            List<Consequence> consequences,
            ClockChanges clocks,
            @Nullable List<UUID> lapsed)
            implements Event {}

    @By(Role.APPEALS)
    record ServeAppealDecision(
            @Handed CaseId caseId,
            @Handed Actor by,
            Instant at,
            UUID appealId,
            @Nullable DocumentRef proof) implements Command {}

    record AppealDecisionServed(
            CaseId caseId,
            Actor by,
            Instant at,
            UUID appealId,
            @Nullable DocumentRef proof,
            ClockChanges clocks) implements Event {}

    @By(Role.APPEALS)
    record RecordLawsuit(
            @Handed CaseId caseId,
            @Handed Actor by,
            Instant at,
            @Minted UUID lawsuitId,
            Attacked attacked,
            UUID attackedId,
            String court,
            DocumentRef document)
            implements Command {
        public RecordLawsuit {
            Shape.require(court != null, "a lawsuit names its court");
            Shape.shortText(court, 200);
        }
    }

    record LawsuitFiled(
            CaseId caseId,
            Actor by,
            Instant at,
            UUID lawsuitId,
            Attacked attacked,
            UUID attackedId,
            String court,
            DocumentRef document,
            ClockChanges clocks)
            implements Event {}

    @By(Role.APPEALS)
    record RecordJudgment(
            @Handed CaseId caseId,
            @Handed Actor by,
            Instant at,
            UUID lawsuitId,
            Result result,
            @Nullable Long newTotalVnd,
            DocumentRef document)
            implements Command {
        public RecordJudgment {
            Shape.require(newTotalVnd == null || newTotalVnd >= 0, "a fine is not negative");
            Shape.require(
                    newTotalVnd == null || result == null || result.lowers(), "only an amended fine has a new total");
        }
    }

    /** @param lapsed consequences of earlier rulings that nobody owes any more, because this one overturns them */
    record JudgmentRecorded(
            CaseId caseId,
            Actor by,
            Instant at,
            UUID lawsuitId,
            Result result,
            @Nullable Long newTotalVnd,
            DocumentRef document,
            List<Consequence> consequences,
            ClockChanges clocks,
            @Nullable List<UUID> lapsed)
            implements Event {}

    @By({Role.COORDINATOR, Role.LIAISON, Role.RECORDER, Role.DECIDER, Role.LISTS})
    record SettleConsequence(@Handed CaseId caseId, @Handed Actor by, Instant at, UUID consequenceId, DocumentRef proof)
            implements Command {}

    /** @param stopping clocks that end with it: its own and those of what it undid */
    record ConsequenceSettled(
            CaseId caseId, Actor by, Instant at, UUID consequenceId, DocumentRef proof, ClockChanges stopping)
            implements Event {
        @Override
        public ClockChanges clocks() {
            return stopping;
        }
    }

    @By(Role.APPEALS)
    record WaiveConsequence(
            @Handed CaseId caseId,
            @Handed Actor by,
            Instant at,
            UUID consequenceId,
            @About Sealed reason,
            DocumentRef document)
            implements Command {}

    /** @param stopping as of {@link ConsequenceSettled} */
    record ConsequenceWaived(
            CaseId caseId,
            Actor by,
            Instant at,
            UUID consequenceId,
            Sealed reason,
            DocumentRef document,
            ClockChanges stopping)
            implements Event {
        @Override
        public ClockChanges clocks() {
            return stopping;
        }
    }
}

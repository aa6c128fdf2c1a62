package org.hoso.cases;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
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
        ACCOUNT_LOCK
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

        /**
         * Whether what was attacked is annulled once this ruling has come: an annulment is final, and no later ruling brings
         * back what it ended (decision 0061).
         *
         * @param annulledBefore whether it was by the rulings so far
         */
        public boolean leavesAnnulled(boolean annulledBefore) {
            return annulledBefore || this == ANNULLED;
        }
    }

    /** What a fallen decision led to and what must therefore come undone. */
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
        TELL_NATIONAL_DATABASE
    }

    /**
     * One thing that must come undone.
     *
     * @param reference what it undoes: a decision, block, item, lock or publication of this case
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
            @Nullable DocumentRef document)
            implements Command {
        public FileAppeal {
            Shape.require(
                    (level == Level.SECOND) == (earlierAppealId != null),
                    "a second complaint, and only a second one, names the first");
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

    @By(Role.APPEALS)
    record AcceptAppeal(
            @Handed CaseId caseId,
            @Handed Actor by,
            Instant at,
            UUID appealId,
            Difficulty difficulty,
            DocumentRef document)
            implements Command {}

    record AppealAccepted(
            CaseId caseId,
            Actor by,
            Instant at,
            UUID appealId,
            Difficulty difficulty,
            DocumentRef document,
            ClockChanges clocks)
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
            ClockChanges clocks)
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

    record JudgmentRecorded(
            CaseId caseId,
            Actor by,
            Instant at,
            UUID lawsuitId,
            Result result,
            @Nullable Long newTotalVnd,
            DocumentRef document,
            List<Consequence> consequences,
            ClockChanges clocks)
            implements Event {}

    @By({Role.COORDINATOR, Role.LIAISON, Role.RECORDER, Role.DECIDER, Role.LISTS})
    record SettleConsequence(@Handed CaseId caseId, @Handed Actor by, Instant at, UUID consequenceId, DocumentRef proof)
            implements Command {}

    record ConsequenceSettled(CaseId caseId, Actor by, Instant at, UUID consequenceId, DocumentRef proof)
            implements Event {}

    @By(Role.APPEALS)
    record WaiveConsequence(
            @Handed CaseId caseId,
            @Handed Actor by,
            Instant at,
            UUID consequenceId,
            @About Sealed reason,
            DocumentRef document)
            implements Command {}

    record ConsequenceWaived(
            CaseId caseId, Actor by, Instant at, UUID consequenceId, Sealed reason, DocumentRef document)
            implements Event {}
}

package org.hoso.cases;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hoso.withers.Withers;
import org.jspecify.annotations.Nullable;

/** Kết thúc: every track finished; what is still open is listed in the refusal. */
public interface Closing {
    sealed interface Command extends CaseCommand {}

    sealed interface Event extends CaseEvent {}

    /** How a case ends. Each needs what it says to have happened, and is the one that reporters and bodies were told. */
    enum Outcome {
        @JsonProperty("removed")
        REMOVED,
        @JsonProperty("blocked")
        BLOCKED,
        @JsonProperty("sanctioned")
        SANCTIONED,
        @JsonProperty("remedies_only")
        REMEDIES_ONLY,
        @JsonProperty("no_violation")
        NO_VIOLATION,
        @JsonProperty("not_taken_up")
        NOT_TAKEN_UP,
        @JsonProperty("prosecuted")
        PROSECUTED,
        @JsonProperty("annulled")
        ANNULLED
    }

    enum ReopenGround {
        @JsonProperty("appeal_result")
        APPEAL_RESULT,
        @JsonProperty("court")
        COURT,
        @JsonProperty("new_fact")
        NEW_FACT
    }

    /** A link that is live and stays so. @param reason why nobody has to remove it, or nobody can be asked to */
    record ItemLeft(UUID itemId, @About Sealed reason) {}

    /** A duty that is not done yet and stays so. @param reason why it need not be done any more */
    record DutyLeft(UUID clockId, @About Sealed reason) {}

    /**
     * @param itemsLeft  each live link of a case that does not end without a violation
     * @param dutiesLeft each duty whose clock still runs: closing stops it
     */
    @By(Role.COORDINATOR)
    record CloseCase(
            @Handed CaseId caseId,
            @Handed Actor by,
            Instant at,
            Outcome outcome,
            @Nullable List<ItemLeft> itemsLeft,
            @Nullable List<DutyLeft> dutiesLeft)
            implements Command {
        public CloseCase {
            itemsLeft = itemsLeft == null ? List.of() : itemsLeft;
            dutiesLeft = dutiesLeft == null ? List.of() : dutiesLeft;
            if (!itemsLeft.isEmpty()) Shape.some(itemsLeft, 1_000);
            if (!dutiesLeft.isEmpty()) Shape.some(dutiesLeft, 100);
            Shape.eachOnce(itemsLeft.stream().map(ItemLeft::itemId).toList());
            Shape.eachOnce(dutiesLeft.stream().map(DutyLeft::clockId).toList());
        }
    }

    /**
     * @param itemsLeft  live links, those of cases that go on under this one among them; absent where none is left
     * @param dutiesLeft duties that were not done, likewise
     */
    record CaseClosed(
            CaseId caseId,
            Actor by,
            Instant at,
            Outcome outcome,
            @Nullable List<ItemLeft> itemsLeft,
            @Nullable List<DutyLeft> dutiesLeft,
            ClockChanges clocks)
            implements Event {}

    @By(Role.COORDINATOR)
    record ReopenCase(
            @Handed CaseId caseId,
            @Handed Actor by,
            Instant at,
            ReopenGround ground,
            @About Sealed reason,
            DocumentRef document)
            implements Command {}

    /** @param clocks the retention that ends */
    @Withers
    record CaseReopened(
            CaseId caseId,
            Actor by,
            Instant at,
            ReopenGround ground,
            Sealed reason,
            DocumentRef document,
            ClockChanges clocks)
            implements Event, ClosingCaseReopenedBuilder.With {}
}

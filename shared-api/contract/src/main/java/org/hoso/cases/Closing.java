package org.hoso.cases;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;

/** Kết thúc: every track finished; what is still open is listed in the refusal. */
public interface Closing {
    sealed interface Command extends CaseCommand {}

    sealed interface Event extends CaseEvent {}

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

    @By(Role.COORDINATOR)
    record CloseCase(@Handed CaseId caseId, @Handed Actor by, Instant at, Outcome outcome) implements Command {}

    record CaseClosed(CaseId caseId, Actor by, Instant at, Outcome outcome, ClockChanges clocks) implements Event {}

    @By(Role.COORDINATOR)
    record ReopenCase(
            @Handed CaseId caseId,
            @Handed Actor by,
            Instant at,
            ReopenGround ground,
            @About Sealed reason,
            DocumentRef document)
            implements Command {}

    /** @param clocks the retention that ends; none in events from before it was kept */
    record CaseReopened(
            CaseId caseId,
            Actor by,
            Instant at,
            ReopenGround ground,
            Sealed reason,
            DocumentRef document,
            ClockChanges clocks)
            implements Event {
        public CaseReopened {
            clocks = clocks == null ? ClockChanges.NONE : clocks;
        }
    }
}

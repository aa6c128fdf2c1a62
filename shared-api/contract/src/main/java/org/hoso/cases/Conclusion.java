package org.hoso.cases;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Kết luận chuyên môn: the sector body says whether product and claim are lawful against their filing (ND 342/2025 Art 18.1). */
public interface Conclusion {
    sealed interface Command extends CaseCommand {}

    sealed interface Event extends CaseEvent {}

    enum Finding {
        @JsonProperty("violation")
        VIOLATION,
        @JsonProperty("no_violation")
        NO_VIOLATION,
        @JsonProperty("crime_signs")
        CRIME_SIGNS
    }

    @By({Role.COORDINATOR, Role.CLASSIFIER})
    record RequestConclusion(
            @Handed CaseId caseId,
            @Handed Actor by,
            Instant at,
            @Minted UUID requestId,
            String fromAgency,
            @About @Nullable Sealed question)
            implements Command {}

    record ConclusionRequested(
            CaseId caseId,
            Actor by,
            Instant at,
            UUID requestId,
            AccountableBody from,
            @Nullable Sealed question,
            ClockChanges clocks)
            implements Event {}

    /** @param requestId absent when the sector body concludes unasked, under its own mandate */
    @By(Role.EXPERT)
    record GiveConclusion(
            @Handed CaseId caseId,
            @Handed Actor by,
            Instant at,
            @Minted UUID conclusionId,
            @Nullable UUID requestId,
            Finding finding,
            DocumentRef document,
            @About Sealed grounds)
            implements Command {}

    record ConclusionGiven(
            CaseId caseId,
            Actor by,
            Instant at,
            UUID conclusionId,
            @Nullable UUID requestId,
            Finding finding,
            DocumentRef document,
            Sealed grounds,
            ClockChanges clocks)
            implements Event {}
}

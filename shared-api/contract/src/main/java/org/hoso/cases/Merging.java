package org.hoso.cases;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Gộp, tách hồ sơ: two cases go on as one under the surviving one, and can be taken apart again. Both histories stay; each thing
 * and every step about it stays in the half it belongs to, so that taking them apart loses and moves nothing.
 */
public interface Merging {
    sealed interface Command extends CaseCommand {}

    sealed interface Event extends CaseEvent {}

    /** Which half a case is. */
    enum Part {
        /** It leads: boards, files and figures show the other one's things under it. */
        @JsonProperty("surviving")
        SURVIVING,
        /** It points on to the other one. */
        @JsonProperty("absorbed")
        ABSORBED
    }

    /** @param absorbed the case that goes on under this one; the same body answers for both */
    @By(Role.COORDINATOR)
    record MergeCases(
            @Handed CaseId caseId,
            @Handed Actor by,
            Instant at,
            @Minted UUID mergeId,
            CaseId absorbed,
            @About Sealed reason,
            @Nullable DocumentRef document)
            implements Command {
        public MergeCases {
            Shape.require(absorbed != null, "a merge names the case that goes on under this one");
        }
    }

    /** Told to both cases in one step. @param accountable the body that answers for both */
    record CaseMerged(
            CaseId caseId,
            Actor by,
            Instant at,
            UUID mergeId,
            Part part,
            CaseId otherId,
            CaseNumber otherNumber,
            AccountableBody accountable,
            Sealed reason,
            @Nullable DocumentRef document)
            implements Event {}

    /** The body that answers for the surviving case became another: it answers for the absorbed one from the same instant. */
    record LeadFollowed(
            CaseId caseId, Actor by, Instant at, CaseId otherId, CaseNumber otherNumber, AccountableBody accountable)
            implements Event {}

    /** @param absorbed the case to be taken apart; absent where it is this one */
    @By(Role.COORDINATOR)
    record SplitCase(
            @Handed CaseId caseId,
            @Handed Actor by,
            Instant at,
            @Nullable CaseId absorbed,
            @About Sealed reason,
            @Nullable DocumentRef document)
            implements Command {}

    /**
     * Told to both cases in one step. An offer changes nothing until it is accepted, so the same body goes on answering for both.
     *
     * @param mergeId the merge that it takes back
     */
    record CaseSplit(
            CaseId caseId,
            Actor by,
            Instant at,
            UUID mergeId,
            Part part,
            CaseId otherId,
            CaseNumber otherNumber,
            AccountableBody accountable,
            Sealed reason,
            @Nullable DocumentRef document)
            implements Event {}
}

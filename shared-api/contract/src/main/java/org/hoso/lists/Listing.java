package org.hoso.lists;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hoso.cases.About;
import org.hoso.cases.Actor;
import org.hoso.cases.By;
import org.hoso.cases.CaseNumber;
import org.hoso.cases.DocumentRef;
import org.hoso.cases.Handed;
import org.hoso.cases.Minted;
import org.hoso.cases.Role;
import org.hoso.cases.Sealed;
import org.hoso.cases.Shape;
import org.jspecify.annotations.Nullable;

/**
 * Mục trong danh sách đen, trắng: proposed by one officer, announced by another, challenged by whoever it concerns, reviewed, taken
 * off. No published rule on taking entries off was found (findings.md section 5): these rules are Hoso's own. Days are days in Viet Nam.
 */
public interface Listing {
    sealed interface Command extends ListsCommand {
        UUID listingId();

        @Override
        default UUID stream() {
            return listingId();
        }
    }

    sealed interface Event extends ListsEvent {
        UUID listingId();

        @Override
        default UUID stream() {
            return listingId();
        }
    }

    /** What a review finds. */
    enum ReviewFinding {
        @JsonProperty("kept")
        KEPT,
        @JsonProperty("falls")
        FALLS
    }

    enum RemovalReason {
        /** The decision or classification that it rests on no longer stands. */
        @JsonProperty("ground_fell")
        GROUND_FELL,
        /** A review found so. */
        @JsonProperty("review")
        REVIEW,
        @JsonProperty("violation_ended")
        VIOLATION_ENDED,
        @JsonProperty("owner_asked")
        OWNER_ASKED,
        @JsonProperty("mistake")
        MISTAKE,
        /** It was never announced. */
        @JsonProperty("not_pursued")
        NOT_PURSUED
    }

    /**
     * @param url           as it was found; made canonical, and never stored as sent
     * @param naturalPerson whether it is a natural person's own
     * @param from          first day; the day of the announcement where that is later
     * @param until         last day; absent where only a removal ends it
     * @param reviewOn      by when somebody must look at it again
     */
    @By(Role.LISTS)
    record ProposeListing(
            @Handed Actor by,
            Instant at,
            @Minted UUID listingId,
            ListCode list,
            ListedKind kind,
            String url,
            boolean naturalPerson,
            Ground ground,
            LocalDate from,
            @Nullable LocalDate until,
            LocalDate reviewOn,
            @About("listingId") @Nullable Sealed note)
            implements Command {
        public ProposeListing {
            Shape.require(
                    (list == ListCode.BLACK) == (ground.caseId() != null),
                    "the black list rests on a case, the white list on an application");
        }
    }

    /** @param violationTypes codes of the classification that it rests on, none for an application */
    record ListingProposed(
            Actor by,
            Instant at,
            UUID listingId,
            ListCode list,
            Listed listed,
            Ground ground,
            @Nullable CaseNumber caseNumber,
            List<String> violationTypes,
            LocalDate from,
            @Nullable LocalDate until,
            LocalDate reviewOn,
            @Nullable Sealed note)
            implements Event {}

    /** @param document the announcement @param where it was made public */
    @By(Role.LISTS)
    record PublishListing(
            @Handed Actor by, Instant at, @Handed UUID listingId, DocumentRef document, String where)
            implements Command {
        public PublishListing {
            Shape.require(where != null && !where.isBlank() && where.length() <= 200, "where: 1 to 200 characters");
        }
    }

    /** From here on it is on the list, from {@code from} to {@code until}. */
    record ListingPublished(
            Actor by,
            Instant at,
            UUID listingId,
            DocumentRef document,
            String where,
            LocalDate from,
            @Nullable LocalDate until,
            LocalDate reviewOn)
            implements Event {}

    /** @param document the paper on which it came, where an officer records it */
    @By({Role.REPORTER, Role.LISTS})
    record ChallengeListing(
            @Handed Actor by,
            Instant at,
            @Handed UUID listingId,
            @Minted UUID challengeId,
            @About("challengeId") @Nullable Sealed challengerName,
            @About("challengeId") Sealed contact,
            @About("challengeId") Sealed grounds,
            @Nullable DocumentRef document)
            implements Command {}

    /** It stays on the list, contested. */
    record ListingChallenged(
            Actor by,
            Instant at,
            UUID listingId,
            UUID challengeId,
            @Nullable Sealed challengerName,
            Sealed contact,
            Sealed grounds,
            @Nullable DocumentRef document)
            implements Event {}

    /**
     * @param challengeId the challenge that is decided; absent where it is looked at again because its day has come
     * @param reviewOn    the next day, where it is kept
     */
    @By({Role.APPEALS, Role.LISTS})
    record ReviewListing(
            @Handed Actor by,
            Instant at,
            @Handed UUID listingId,
            @Nullable UUID challengeId,
            ReviewFinding finding,
            @About("listingId") Sealed reason,
            @Nullable DocumentRef document,
            @Nullable LocalDate reviewOn)
            implements Command {
        public ReviewListing {
            Shape.require(
                    (finding == ReviewFinding.KEPT) == (reviewOn != null),
                    "what is kept, and only that, gets a next day of review");
        }
    }

    /** Where it falls, its removal follows in the same breath. */
    record ListingReviewed(
            Actor by,
            Instant at,
            UUID listingId,
            @Nullable UUID challengeId,
            ReviewFinding finding,
            Sealed reason,
            @Nullable DocumentRef document,
            @Nullable LocalDate reviewOn)
            implements Event {}

    @By(Role.LISTS)
    record RemoveListing(
            @Handed Actor by,
            Instant at,
            @Handed UUID listingId,
            RemovalReason reason,
            @Nullable DocumentRef document,
            @About("listingId") @Nullable Sealed note)
            implements Command {
        public RemoveListing {
            Shape.require(reason != RemovalReason.REVIEW, "a review removes by itself");
        }
    }

    /** From the day of {@code at} on it is not on the list. */
    record ListingRemoved(
            Actor by,
            Instant at,
            UUID listingId,
            RemovalReason reason,
            @Nullable DocumentRef document,
            @Nullable Sealed note)
            implements Event {}

    /**
     * Xóa dữ liệu của người phản đối: as {@link org.hoso.cases.Erasure.ErasePerson} of a case, once nothing waits to be decided.
     *
     * @param legalBasis     the provision that asks for it, as the document cites it
     * @param document       by which it was decided
     * @param retentionEnded by which the retention of the file has ended; the law data knows no length
     */
    @By(Role.DPO)
    record EraseChallenger(
            @Handed Actor by,
            Instant at,
            @Handed UUID listingId,
            UUID challengeId,
            String legalBasis,
            DocumentRef document,
            @Nullable DocumentRef retentionEnded)
            implements Command {
        public EraseChallenger {
            Shape.require(legalBasis != null, "a legal basis is named");
            Shape.shortText(legalBasis, 200);
        }
    }

    /** The keys of whoever brought that challenge are destroyed from here on, in every case and listing. */
    record ChallengerErased(
            Actor by,
            Instant at,
            UUID listingId,
            UUID challengeId,
            String legalBasis,
            DocumentRef document,
            @Nullable DocumentRef retentionEnded)
            implements Event {}
}

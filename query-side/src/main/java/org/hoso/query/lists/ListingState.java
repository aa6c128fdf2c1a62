package org.hoso.query.lists;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hoso.cases.AccountPaths;
import org.hoso.cases.CaseNumber;
import org.hoso.cases.DocumentRef;
import org.hoso.law.WorkingCalendar;
import org.hoso.lists.Ground;
import org.hoso.lists.ListCode;
import org.hoso.lists.Listed;
import org.hoso.lists.Listing;
import org.hoso.lists.Listing.ChallengerErased;
import org.hoso.lists.Listing.ListingChallenged;
import org.hoso.lists.Listing.ListingProposed;
import org.hoso.lists.Listing.ListingPublished;
import org.hoso.lists.Listing.ListingRemoved;
import org.hoso.lists.Listing.ListingReviewed;
import org.hoso.lists.Listing.RemovalReason;
import org.hoso.runtime.folding.Kept;
import org.jspecify.annotations.Nullable;

/**
 * A listing as its events add up, answerable for any day. Days are days in Viet Nam.
 *
 * @param agency       the body that proposed it
 * @param announcement the document that announced it; absent until then
 * @param until        last day of its period
 * @param reviews      by when it must be looked at again, each from the day on which that was said
 * @param removedOn    the first day on which it is off
 */
record ListingState(
        UUID listingId,
        ListCode list,
        Listed listed,
        Ground ground,
        @Nullable CaseNumber caseNumber,
        List<String> violationTypes,
        String agency,
        @Nullable DocumentRef announcement,
        @Nullable String where,
        LocalDate from,
        @Nullable LocalDate until,
        List<ReviewDay> reviews,
        List<Contest> contests,
        @Nullable LocalDate removedOn,
        @Nullable RemovalReason removedFor) {
    /** @param since the day on which that day was set */
    record ReviewDay(LocalDate since, LocalDate on) {}

    static ListingState of(ListingProposed e) {
        return new ListingState(
                e.listingId(),
                e.list(),
                e.listed(),
                e.ground(),
                e.caseNumber(),
                e.violationTypes(),
                e.by().agency(),
                null,
                null,
                e.from(),
                e.until(),
                List.of(new ReviewDay(day(e.at()), e.reviewOn())),
                List.of(),
                null,
                null);
    }

    ListingState after(Listing.Event event) {
        return switch (event) {
            case ListingProposed e -> this;
            case ListingPublished e -> next(e, reviews, contests, null);
            case ListingChallenged e -> next(null, reviews, Kept.with(contests, Contest.of(e)), null);
            case ListingReviewed e -> reviewed(e);
            case ChallengerErased e -> this;
            case ListingRemoved e -> next(null, reviews, contests, e);
        };
    }

    boolean published() {
        return announcement != null;
    }

    /** Whether it is on its list that day. */
    boolean listedOn(LocalDate day) {
        return published()
                && !from.isAfter(day)
                && (until == null || !until.isBefore(day))
                && (removedOn == null || removedOn.isAfter(day));
    }

    /** Which account it is, by the key under which that stands in every case; none where its address shows none. */
    Optional<String> account() {
        return AccountPaths.key(listed.platform(), listed.url());
    }

    boolean contestedOn(LocalDate day) {
        return contests.stream().anyMatch(one -> one.waits(day));
    }

    /** By when, as it stood that day, it must be looked at again. */
    LocalDate reviewOn(LocalDate day) {
        return reviews.stream()
                .filter(review -> !review.since().isAfter(day))
                .reduce((before, next) -> next)
                .orElse(reviews.getFirst())
                .on();
    }

    private ListingState reviewed(ListingReviewed e) {
        LocalDate today = day(e.at());
        List<Contest> decided = contests.stream().map(one -> one.after(e)).toList();
        List<ReviewDay> days = e.reviewOn() == null ? reviews : Kept.with(reviews, new ReviewDay(today, e.reviewOn()));
        return next(null, days, decided, null);
    }

    /** @param announced the event that puts it on its list @param removed the one that takes it off */
    private ListingState next(
            @Nullable ListingPublished announced,
            List<ReviewDay> nextReviews,
            List<Contest> nextContests,
            @Nullable ListingRemoved removed) {
        return new ListingState(
                listingId,
                list,
                listed,
                ground,
                caseNumber,
                violationTypes,
                agency,
                announced == null ? announcement : announced.document(),
                announced == null ? where : announced.where(),
                announced == null ? from : announced.from(),
                announced == null ? until : announced.until(),
                nextReviews,
                nextContests,
                removed == null ? removedOn : day(removed.at()),
                removed == null ? removedFor : removed.reason());
    }

    static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, WorkingCalendar.ZONE);
    }
}

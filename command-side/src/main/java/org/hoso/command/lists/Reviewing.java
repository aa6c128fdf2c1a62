package org.hoso.command.lists;

import static org.hoso.command.family.FamilyDecision.accept;
import static org.hoso.command.family.FamilyDecision.refuse;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.hoso.cases.Actor;
import org.hoso.cases.Refusal;
import org.hoso.cases.Role;
import org.hoso.command.casefile.Clockwork;
import org.hoso.command.family.FamilyDecision;
import org.hoso.command.lists.ListingFile.Challenge;
import org.hoso.law.Agency;
import org.hoso.lists.Listing.ListingProposed;
import org.hoso.lists.Listing.ListingPublished;
import org.hoso.lists.Listing.ListingRemoved;
import org.hoso.lists.Listing.ListingReviewed;
import org.hoso.lists.Listing.RemovalReason;
import org.hoso.lists.Listing.ReviewFinding;
import org.hoso.lists.Listing.ReviewListing;
import org.hoso.lists.ListsEvent;
import org.jspecify.annotations.Nullable;

/**
 * Looking at a listing again. A challenge is decided by an appeals officer of the body that listed or of the one above it, who
 * neither proposed nor announced; a day of review is kept by another than whoever proposed.
 */
final class Reviewing {
    private Reviewing() {}

    static FamilyDecision<ListsEvent> decide(
            ReviewListing c, ListingProposed proposed, ListingFile file, Around around) {
        if (!competent(proposed.by().agency(), Clockwork.day(c.at()), around).contains(c.by().agency()))
            return FamilyDecision.notYours(
                    Refusal.WRONG_AGENCY, competent(proposed.by().agency(), Clockwork.day(c.at()), around));
        return c.challengeId() == null ? atItsDay(c, proposed, file) : challenged(c, proposed, file);
    }

    private static FamilyDecision<ListsEvent> challenged(ReviewListing c, ListingProposed proposed, ListingFile file) {
        if (!c.by().is(Role.APPEALS))
            return refuse(Refusal.WRONG_ROLE, "role", c.by().role().stored());
        Challenge challenge = file.challenges().get(c.challengeId());
        if (challenge == null) return refuse(Refusal.UNKNOWN_CHALLENGE);
        if (challenge.decided()) return refuse(Refusal.CHALLENGE_DECIDED);
        ListingPublished published = Objects.requireNonNull(file.published());
        return isHand(c.by(), published.by()) ? partial("announced") : reviewed(c, proposed, published);
    }

    private static FamilyDecision<ListsEvent> atItsDay(ReviewListing c, ListingProposed proposed, ListingFile file) {
        return reviewed(c, proposed, Objects.requireNonNull(file.published()));
    }

    private static FamilyDecision<ListsEvent> reviewed(
            ReviewListing c, ListingProposed proposed, ListingPublished published) {
        if (isHand(c.by(), proposed.by())) return partial("proposed");
        ListingReviewed reviewed = new ListingReviewed(
                c.by(), c.at(), c.listingId(), c.challengeId(), c.finding(), c.reason(), c.document(), c.reviewOn());
        if (c.finding() == ReviewFinding.FALLS)
            return accept(
                    reviewed,
                    new ListingRemoved(c.by(), c.at(), c.listingId(), RemovalReason.REVIEW, c.document(), null));
        LocalDate next = Objects.requireNonNull(c.reviewOn());
        @Nullable UnfitDays unfit = Days.unfit(published.from(), published.until(), next, Clockwork.day(c.at()));
        return unfit == null ? accept(reviewed) : refuse(Refusal.LISTING_DAYS_UNFIT, "problem", unfit.code());
    }

    private static boolean isHand(Actor reviewer, Actor other) {
        return reviewer.officer().equals(other.officer());
    }

    private static FamilyDecision<ListsEvent> partial(String hand) {
        return refuse(Refusal.OFFICER_NOT_IMPARTIAL, "hand", hand);
    }

    /** The body that listed, and the one above it that day. */
    private static List<String> competent(String listedBy, LocalDate day, Around around) {
        return Stream.concat(
                        Stream.of(listedBy), around.law().agencies().parentOf(listedBy, day).map(Agency::code).stream())
                .toList();
    }
}

package org.hoso.query.lists;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hoso.lists.Listing;
import org.hoso.lists.Listing.ChallengerErased;
import org.hoso.lists.Listing.ListingChallenged;
import org.hoso.lists.Listing.ListingProposed;
import org.hoso.lists.Listing.ListingPublished;
import org.hoso.lists.Listing.ListingRemoved;
import org.hoso.lists.Listing.ListingReviewed;
import org.hoso.lists.Listing.RemovalReason;
import org.jspecify.annotations.Nullable;

/**
 * A change of the lists as it is given out, for ever: a member may be added, none taken away, and its text is never made anew from
 * another form. Days are days in Viet Nam.
 *
 * @param what      {@code listed}, {@code contested}, {@code reviewed} or {@code removed}
 * @param at        when it happened
 * @param url       absent where it is a natural person's own
 * @param contested whether a challenge waits from then on
 * @param reason    why it was taken off
 */
record ToldChange(
        long number,
        String what,
        Instant at,
        String list,
        UUID listingId,
        String kind,
        @Nullable String url,
        String urlSha256,
        String platform,
        LocalDate from,
        @Nullable LocalDate until,
        LocalDate reviewOn,
        boolean contested,
        @Nullable RemovalReason reason) {
    static ToldChange of(long number, String what, Instant at, ListingState state) {
        return new ToldChange(
                number,
                what,
                at,
                state.list().stored(),
                state.listingId(),
                state.listed().kind().stored(),
                state.listed().naturalPerson() ? null : state.listed().url(),
                state.listed().hash().value(),
                state.listed().platform(),
                state.from(),
                state.until(),
                state.reviews().getLast().on(),
                state.contests().stream().anyMatch(one -> one.until() == null),
                state.removedFor());
    }

    /** What an event of a listing changes for everybody; nothing where it never was on a list. */
    static @Nullable String what(Listing.Event event, ListingState after) {
        if (!after.published()) return null;
        return switch (event) {
            case ListingProposed e -> null;
            case ListingPublished e -> "listed";
            case ListingChallenged e -> "contested";
            case ListingReviewed e -> "reviewed";
            case ListingRemoved e -> "removed";
            case ChallengerErased e -> null;
        };
    }
}

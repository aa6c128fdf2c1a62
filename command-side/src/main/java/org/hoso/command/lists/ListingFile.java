package org.hoso.command.lists;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hoso.lists.Confirmation;
import org.hoso.lists.Listing;
import org.hoso.lists.Listing.ChallengerErased;
import org.hoso.lists.Listing.ListingChallenged;
import org.hoso.lists.Listing.ListingProposed;
import org.hoso.lists.Listing.ListingPublished;
import org.hoso.lists.Listing.ListingRemoved;
import org.hoso.lists.Listing.ListingReviewed;
import org.hoso.lists.ListsEvent;
import org.hoso.runtime.folding.Kept;
import org.jspecify.annotations.Nullable;

/**
 * One listing as its events add up.
 *
 * @param proposed   absent where there is no such listing
 * @param challenges by their ids
 * @param last       when the last step on it happened
 */
public record ListingFile(
        @Nullable ListingProposed proposed,
        @Nullable ListingPublished published,
        Map<UUID, Challenge> challenges,
        boolean removed,
        Instant last) {
    public static final ListingFile EMPTY = new ListingFile(null, null, Map.of(), false, Instant.MIN);

    /** @param by sign-in id of who brought it @param onPaper an officer recorded it */
    public record Challenge(UUID challengeId, String by, boolean onPaper, boolean decided) {}

    /** How far it is. */
    public enum Stage {
        PROPOSED,
        PUBLISHED,
        REMOVED
    }

    Stage stage() {
        if (removed) return Stage.REMOVED;
        return published == null ? Stage.PROPOSED : Stage.PUBLISHED;
    }

    public ListingFile after(ListsEvent event) {
        return switch (event) {
            case Listing.Event e -> after(e);
            case Confirmation.Event e -> this;
        };
    }

    private ListingFile after(Listing.Event event) {
        return switch (event) {
            case ListingProposed e -> new ListingFile(e, published, challenges, removed, e.at());
            case ListingPublished e -> new ListingFile(proposed, e, challenges, removed, e.at());
            case ListingChallenged e -> {
                boolean onPaper = e.document() != null;
                Challenge one = new Challenge(e.challengeId(), e.by().officer(), onPaper, false);
                yield with(Kept.with(challenges, e.challengeId(), one), e.at());
            }
            case ListingReviewed e -> with(decided(e.challengeId()), e.at());
            case ChallengerErased e -> with(challenges, e.at());
            case ListingRemoved e -> new ListingFile(proposed, published, challenges, true, e.at());
        };
    }

    private Map<UUID, Challenge> decided(@Nullable UUID challengeId) {
        if (challengeId == null) return challenges;
        return Kept.changed(challenges, challengeId, one -> new Challenge(challengeId, one.by(), one.onPaper(), true));
    }

    private ListingFile with(Map<UUID, Challenge> next, Instant at) {
        return new ListingFile(proposed, published, next, removed, at);
    }
}

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
import org.hoso.withers.Withers;
import org.jspecify.annotations.Nullable;

/**
 * One listing as its events add up.
 *
 * @param proposed   absent where there is no such listing
 * @param challenges by their ids
 * @param last       when the last step on it happened
 */
@Withers
public record ListingFile(
        @Nullable ListingProposed proposed,
        @Nullable ListingPublished published,
        Map<UUID, Challenge> challenges,
        boolean removed,
        Instant last)
        implements ListingFileBuilder.With {
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
            case Listing.Event e -> told(e).withLast(e.at());
            case Confirmation.Event e -> this;
        };
    }

    private ListingFile told(Listing.Event event) {
        return switch (event) {
            case ListingProposed e -> withProposed(e);
            case ListingPublished e -> withPublished(e);
            case ListingChallenged e -> {
                boolean onPaper = e.document() != null;
                Challenge one = new Challenge(e.challengeId(), e.by().officer(), onPaper, false);
                yield withChallenges(Kept.with(challenges, e.challengeId(), one));
            }
            case ListingReviewed e -> withChallenges(decided(e.challengeId()));
            case ChallengerErased e -> this;
            case ListingRemoved e -> withRemoved(true);
        };
    }

    private Map<UUID, Challenge> decided(@Nullable UUID challengeId) {
        if (challengeId == null) return challenges;
        return Kept.changed(challenges, challengeId, one -> new Challenge(challengeId, one.by(), one.onPaper(), true));
    }
}

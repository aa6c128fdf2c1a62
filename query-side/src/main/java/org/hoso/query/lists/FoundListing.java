package org.hoso.query.lists;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.hoso.lists.Ground;
import org.hoso.lists.ListCode;
import org.hoso.lists.Listed;
import org.hoso.lists.Listing.RemovalReason;
import org.jspecify.annotations.Nullable;

/**
 * A listing as it stood on a day, for those who ask by what it is about.
 *
 * @param agency    the body that proposed it
 * @param account   key of the account that it is, in every case
 * @param until     last day of its period
 * @param removedOn the first day on which it is off
 * @param since     place of the ledger since which it stands so
 */
public record FoundListing(
        UUID listingId,
        ListCode list,
        Listed listed,
        Ground ground,
        String agency,
        Optional<String> account,
        Standing standing,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable LocalDate removedOn,
        @Nullable RemovalReason removedFor,
        long since) {
    /** How far it is. */
    public enum Standing {
        PROPOSED,
        PUBLISHED,
        /** Published, and a challenge of it waits to be decided. */
        CONTESTED,
        /** Its last day has passed. */
        OVER,
        REMOVED;

        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Standing of(ListingState state, LocalDate day) {
            if (state.removedOn() != null) return REMOVED;
            if (!state.published()) return PROPOSED;
            if (state.until() != null && state.until().isBefore(day)) return OVER;
            return state.contests().stream().anyMatch(one -> one.until() == null) ? CONTESTED : PUBLISHED;
        }
    }

    static FoundListing of(KnownListing known, LocalDate day) {
        ListingState state = known.state();
        return new FoundListing(
                state.listingId(),
                state.list(),
                state.listed(),
                state.ground(),
                state.agency(),
                state.account(),
                Standing.of(state, day),
                state.from(),
                state.until(),
                state.removedOn(),
                state.removedFor(),
                known.knownFrom());
    }
}

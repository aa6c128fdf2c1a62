package org.hoso.query.subjects;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.hoso.lists.ListCode;
import org.hoso.lists.ListedKind;
import org.hoso.lists.Listing.RemovalReason;
import org.hoso.query.lists.FoundListing;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the black or the white list as a measure about a party.
 *
 * @param by        what links the two
 * @param url       absent where it is a natural person's own and the reader does not keep the lists: the hash finds it
 * @param urlSha256 of the canonical address, hex
 * @param agency    the body that proposed it
 * @param from      first day
 * @param until     last day; absent where only a removal ends it
 * @param removedOn the first day on which it is off
 * @param since     place of the ledger since which it stands so
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SubjectListing(
        UUID listingId,
        ListCode list,
        ListedKind kind,
        By by,
        FoundListing.Standing standing,
        @Nullable String url,
        String urlSha256,
        String agency,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable LocalDate removedOn,
        @Nullable RemovalReason removedFor,
        long since) {
    /** What links a listing to a party. */
    public enum By {
        /** It rests on a decision against that party. */
        DECISION,
        /** It is that account, or covers content of the account or content that the party was recorded for. */
        ADDRESS,
        /** It rests on what was found in the case that the party stands in. */
        CASE;

        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static SubjectListing of(FoundListing found, By by, boolean keeper) {
        return new SubjectListing(
                found.listingId(),
                found.list(),
                found.listed().kind(),
                by,
                found.standing(),
                found.listed().naturalPerson() && !keeper
                        ? null
                        : found.listed().url(),
                found.listed().hash().value(),
                found.agency(),
                found.from(),
                found.until(),
                found.removedOn(),
                found.removedFor(),
                found.since());
    }
}

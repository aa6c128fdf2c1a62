package org.hoso.query.lists;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hoso.cases.DocumentRef;
import org.hoso.cases.Role;
import org.hoso.lists.Listing.ListingChallenged;
import org.hoso.lists.Listing.ListingReviewed;
import org.hoso.lists.Listing.ReviewFinding;
import org.hoso.query.casefile.Personal;
import org.jspecify.annotations.Nullable;

/**
 * A challenge of a listing.
 *
 * @param until the day on which it was decided; absent while it waits
 * @param by    sign-in id of who brought it; absent where an officer recorded it from paper
 */
record Contest(
        UUID challengeId,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable String by,
        @Nullable Ruled ruled) {
    /** How it was decided. @param agency the body that did */
    record Ruled(
            Instant at,
            String agency,
            ReviewFinding finding,
            Personal reason,
            @Nullable DocumentRef document) {}

    static Contest of(ListingChallenged e) {
        String own = e.by().is(Role.REPORTER) ? e.by().officer() : null;
        return new Contest(e.challengeId(), ListingState.day(e.at()), null, own, null);
    }

    Contest after(ListingReviewed e) {
        if (!challengeId.equals(e.challengeId()) || until != null) return this;
        Ruled next = new Ruled(e.at(), e.by().agency(), e.finding(), Personal.of("reason", e.reason()), e.document());
        return new Contest(challengeId, from, ListingState.day(e.at()), by, next);
    }

    boolean waits(LocalDate day) {
        return !from.isAfter(day) && (until == null || until.isAfter(day));
    }
}

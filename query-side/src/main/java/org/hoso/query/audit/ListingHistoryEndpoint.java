package org.hoso.query.audit;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hoso.cases.Refusal;
import org.hoso.query.rights.Reader;
import org.hoso.query.rights.Readers;
import org.hoso.query.viewing.Freshness;
import org.hoso.query.viewing.Seen;
import org.hoso.query.viewing.Since;
import org.hoso.runtime.problems.Refused;
import org.hoso.runtime.signin.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** How a listing came about, and who challenges it why, for those who keep the lists or decide; an auditor reads no text of it. */
@RestController
class ListingHistoryEndpoint {
    private final AuditView view;
    private final AuditTrail trail;
    private final Freshness freshness;

    ListingHistoryEndpoint(AuditView view, AuditTrail trail, Freshness freshness) {
        this.view = view;
        this.trail = trail;
        this.freshness = freshness;
    }

    /** @param next the {@code after} of the next page; absent on the last one */
    record ListingHistory(
            UUID listingId,
            List<HistoryLine> lines,
            @Nullable Long next) {}

    @GetMapping("/api/v1/lists/{listingId:[0-9a-fA-F-]{36}}/history")
    ResponseEntity<ListingHistory> history(
            @PathVariable UUID listingId,
            @RequestParam(defaultValue = "0") long after,
            @RequestParam(defaultValue = "200") int limit,
            @RequestParam(required = false) @Nullable Since since,
            SignedIn signedIn) {
        Wanted wanted = new Wanted(after, limit, null, null);
        Reader reader = Readers.of(signedIn);
        if (!reader.keepsLists())
            throw new AccessDeniedException("how a listing came about is for those who keep the lists");
        Seen seen = freshness.await(view, since);
        AuditTrail.Page page = trail.ofListing(seen.place().generation(), listingId, reader, wanted);
        if (page.lines().isEmpty() && after == 0) throw new Refused(Refusal.UNKNOWN_LISTING, Map.of());
        return seen.answer(new ListingHistory(listingId, page.lines(), page.more() ? page.last() : null));
    }
}

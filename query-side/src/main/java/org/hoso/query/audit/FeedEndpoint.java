package org.hoso.query.audit;

import java.util.List;
import org.hoso.query.rights.Readers;
import org.hoso.query.viewing.Freshness;
import org.hoso.query.viewing.Seen;
import org.hoso.query.viewing.Since;
import org.hoso.runtime.signin.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The feed: every event that the reader may see, in the order of the ledger, to be read on from any position. */
@RestController
class FeedEndpoint {
    private final AuditView view;
    private final AuditTrail trail;
    private final Freshness freshness;

    FeedEndpoint(AuditView view, AuditTrail trail, Freshness freshness) {
        this.view = view;
        this.trail = trail;
        this.freshness = freshness;
    }

    /**
     * @param next the {@code after} of the next call: also past events that this reader may not see
     * @param more whether there was more than this page; if not, ask again later
     */
    record Feed(List<HistoryLine> events, long next, boolean more) {}

    @GetMapping("/api/v1/events")
    ResponseEntity<Feed> feed(
            @RequestParam(defaultValue = "0") long after,
            @RequestParam(defaultValue = "100") int limit,
            @RequestParam(required = false) @Nullable String since,
            SignedIn signedIn) {
        Wanted wanted = new Wanted(after, limit, null, null);
        Seen seen = freshness.await(view, Since.of(since));
        AuditTrail.Page page =
                trail.feed(seen.place().generation(), Readers.of(signedIn), wanted.after(), wanted.limit());
        return ResponseEntity.ok().headers(seen.headers()).body(new Feed(page.lines(), page.last(), page.more()));
    }
}

package org.hoso.query.directives;

import java.time.Instant;
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

/** What bodies were directed to do, and how the provinces stand with it. */
@RestController
class DirectivesEndpoint {
    private final DirectivesView view;
    private final Directives directives;
    private final Freshness freshness;

    DirectivesEndpoint(DirectivesView view, Directives directives, Freshness freshness) {
        this.view = view;
        this.directives = directives;
        this.freshness = freshness;
    }

    @GetMapping("/api/v1/directives")
    ResponseEntity<DirectivePage> directives(
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String province,
            @RequestParam(required = false) @Nullable Boolean overdue,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(required = false) @Nullable Since since,
            SignedIn signedIn) {
        DirectiveQuery sought = DirectiveQuery.of(from, to, province, overdue, after, limit);
        Seen seen = freshness.await(view, since);
        return seen.answer(directives.read(seen.place().generation(), Readers.of(signedIn), sought, Instant.now()));
    }

    @GetMapping("/api/v1/directives/by-province")
    ResponseEntity<List<ProvinceStanding>> byProvince(
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable Since since,
            SignedIn signedIn) {
        DirectiveQuery sought = DirectiveQuery.of(from, null, null, null, null, 1);
        Seen seen = freshness.await(view, since);
        return seen.answer(
                directives.byProvince(seen.place().generation(), Readers.of(signedIn), sought, Instant.now()));
    }
}

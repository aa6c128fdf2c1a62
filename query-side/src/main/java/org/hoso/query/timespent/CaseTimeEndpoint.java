package org.hoso.query.timespent;

import java.time.Instant;
import org.hoso.query.rights.HandlingRight;
import org.hoso.query.rights.Readers;
import org.hoso.query.viewing.CaseKey;
import org.hoso.query.viewing.FreshRow;
import org.hoso.query.viewing.Freshness;
import org.hoso.query.viewing.Since;
import org.hoso.runtime.signin.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Where the time of one case went. */
@RestController
class CaseTimeEndpoint {
    private final TimeSpentView view;
    private final Freshness freshness;
    private final HandlingRight right;
    private final TimeRendering telling;

    CaseTimeEndpoint(TimeSpentView view, Freshness freshness, HandlingRight right, TimeRendering telling) {
        this.view = view;
        this.freshness = freshness;
        this.right = right;
        this.telling = telling;
    }

    @GetMapping("/api/v1/cases/{caseId}/time")
    ResponseEntity<CaseTime> time(
            @PathVariable String caseId, @RequestParam(required = false) @Nullable Since since, SignedIn signedIn) {
        Instant now = Instant.now();
        FreshRow<TimedCase> found = freshness.row(view, CaseKey.of(caseId), since, view.rows()::find);
        right.check(Readers.of(signedIn), found.row().access(), now);
        return found.seen().answer(telling.told(found.row(), now));
    }
}

package org.hoso.query.audit;

import java.util.List;
import java.util.Optional;
import org.hoso.cases.CaseId;
import org.hoso.cases.CaseNumber;
import org.hoso.query.rights.Readers;
import org.hoso.query.viewing.CaseKey;
import org.hoso.query.viewing.Freshness;
import org.hoso.query.viewing.Seen;
import org.hoso.query.viewing.Since;
import org.hoso.runtime.problems.NoSuchCase;
import org.hoso.runtime.signin.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The history of one case: 404 where the case does not exist for the reader, 403 where it does and its history is not theirs. */
@RestController
class HistoryEndpoint {
    private final AuditView view;
    private final AuditTrail trail;
    private final Freshness freshness;

    HistoryEndpoint(AuditView view, AuditTrail trail, Freshness freshness) {
        this.view = view;
        this.trail = trail;
        this.freshness = freshness;
    }

    /**
     * @param version of the last event of the case
     * @param next    the {@code after} of the next page; absent on the last one
     */
    record History(
            CaseId caseId,
            @Nullable CaseNumber caseNumber,
            long version,
            List<HistoryLine> lines,
            @Nullable Long next) {}

    @GetMapping("/api/v1/cases/{caseId}/history")
    ResponseEntity<History> history(
            @PathVariable String caseId,
            @RequestParam(defaultValue = "0") long after,
            @RequestParam(defaultValue = "200") int limit,
            @RequestParam(required = false) @Nullable String storedName,
            @RequestParam(required = false) @Nullable String agency,
            @RequestParam(required = false) @Nullable String since,
            SignedIn signedIn) {
        Wanted wanted = new Wanted(after, limit, storedName, agency);
        CaseKey key = CaseKey.of(caseId);
        Seen seen = seen(key, Since.of(since));
        int generation = seen.place().generation();
        CaseEntry entry = find(generation, key).orElseThrow(NoSuchCase::new);
        LineOfSight sight = trail.sight(Readers.of(signedIn), entry).orElseThrow(NoSuchCase::new);
        if (!sight.ofHistory()) throw new AccessDeniedException("this history is not the reader's");
        AuditTrail.Page page = trail.history(generation, entry.caseId(), sight, wanted);
        return ResponseEntity.ok()
                .headers(seen.headers())
                .body(new History(
                        entry.caseId(),
                        entry.caseNumber(),
                        entry.version(),
                        page.lines(),
                        page.more() ? page.last() : null));
    }

    private Seen seen(CaseKey key, @Nullable Since since) {
        return switch (key) {
            case CaseKey.ById byId -> freshness.await(view, byId.caseId(), since);
            case CaseKey.ByNumber byNumber -> {
                Seen now = freshness.await(view, since instanceof Since.AtPosition ? since : null);
                Optional<CaseEntry> entry = find(now.place().generation(), byNumber);
                yield since instanceof Since.AtVersion && entry.isPresent()
                        ? freshness.await(view, entry.get().caseId(), since)
                        : now;
            }
        };
    }

    private Optional<CaseEntry> find(int generation, CaseKey key) {
        return switch (key) {
            case CaseKey.ById byId -> view.entries().find(generation, byId.caseId());
            case CaseKey.ByNumber byNumber -> view.entries().find(generation, byNumber.number());
        };
    }
}

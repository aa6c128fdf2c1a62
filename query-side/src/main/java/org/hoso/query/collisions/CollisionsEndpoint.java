package org.hoso.query.collisions;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.hoso.cases.CaseId;
import org.hoso.law.Law;
import org.hoso.law.WorkingCalendar;
import org.hoso.query.audit.CaseEvents;
import org.hoso.query.collisions.Alerts.At;
import org.hoso.query.rights.DataKind;
import org.hoso.query.rights.Reach;
import org.hoso.query.rights.Reader;
import org.hoso.query.rights.Readers;
import org.hoso.query.rights.Relating;
import org.hoso.query.rights.Relation;
import org.hoso.query.rights.Sights;
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

/** The alerts of one case. Whoever works on it is told that there is another case, whose and since when; nothing else of that one. */
@RestController
class CollisionsEndpoint {
    private final KeepsCollisions view;
    private final Alerts alerts;
    private final Freshness freshness;
    private final Supplier<Law> law;
    private final CaseEvents events;

    CollisionsEndpoint(KeepsCollisions view, Alerts alerts, Freshness freshness, Supplier<Law> law, CaseEvents events) {
        this.events = events;
        this.view = view;
        this.alerts = alerts;
        this.freshness = freshness;
        this.law = law;
    }

    /** @param position the last place of the ledger that it shows @param collisions the newest first, at most 20 */
    record CaseCollisions(CaseId caseId, long position, List<Alert> collisions) {}

    @GetMapping("/api/v1/cases/{caseId}/collisions")
    ResponseEntity<CaseCollisions> collisions(
            @PathVariable String caseId, @RequestParam(required = false) @Nullable Since since, SignedIn signedIn) {
        CaseId id = id(caseId, since);
        Reader reader = Readers.of(signedIn);
        Seen seen = freshness.await(view, id, since);
        At at = Alerts.at(seen);
        Relating today = new Relating(law.get(), LocalDate.now(WorkingCalendar.ZONE));
        Relation relation = view.access(at.generation(), id)
                .flatMap(access -> today.relation(reader, access))
                .orElseThrow(NoSuchCase::new);
        if (!new Sights(reader, relation, false).full(DataKind.SUBJECT_IDENTITY))
            throw new AccessDeniedException("who this case is against is not the reader's");
        List<Alert> found = alerts.of(Set.of(id), at, Reach.ofHistories(reader, today), Reach.of(reader, today))
                .getOrDefault(id, List.of());
        return seen.answer(new CaseCollisions(id, at.position(), found));
    }

    /** The register of subjects knows cases by their id only. */
    private CaseId id(String caseId, @Nullable Since since) {
        return switch (CaseKey.of(caseId)) {
            case CaseKey.ById byId -> byId.caseId();
            case CaseKey.ByNumber byNumber ->
                events.find(byNumber.number().value(), since).caseId();
        };
    }
}

package org.hoso.query.changes;

import io.swagger.v3.oas.annotations.Parameter;
import java.util.List;
import org.hoso.access.CasePart;
import org.hoso.cases.CaseId;
import org.hoso.cases.CaseNumber;
import org.hoso.query.asof.Knowledge;
import org.hoso.query.audit.CaseEvents;
import org.hoso.query.audit.LineOfSight;
import org.hoso.query.casefile.CaseFiles;
import org.hoso.query.casefile.TextRendering;
import org.hoso.query.looks.LookDoor;
import org.hoso.query.looks.Looked;
import org.hoso.query.rights.Grounds;
import org.hoso.query.rights.Reader;
import org.hoso.query.rights.Readers;
import org.hoso.query.rights.Sights;
import org.hoso.query.viewing.LedgeredCaseEvent;
import org.hoso.query.viewing.Since;
import org.hoso.runtime.problems.BadShape;
import org.hoso.runtime.problems.Fault;
import org.hoso.runtime.problems.FaultCode;
import org.hoso.runtime.problems.NotKnownThen;
import org.hoso.runtime.signin.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What changed in a case: 404 where it does not exist for the reader, 403 where its history is not the reader's. */
@RestController
class ChangesEndpoint {
    private final CaseEvents events;
    private final CaseChanges changes;
    private final CaseFiles files;
    private final TextRendering texts;
    private final Knowledge knowledge;
    private final LookDoor looking;

    ChangesEndpoint(
            CaseEvents events,
            CaseChanges changes,
            CaseFiles files,
            TextRendering texts,
            Knowledge knowledge,
            LookDoor looking) {
        this.looking = looking;
        this.events = events;
        this.changes = changes;
        this.files = files;
        this.texts = texts;
        this.knowledge = knowledge;
    }

    /**
     * @param from  the place of the ledger that the file before knew, 0 for before the case
     * @param to    the last place looked at
     * @param steps events that changed something for this reader, in order
     * @param next  the {@code from} of the next page; absent on the last one
     */
    record Changes(
            CaseId caseId,
            @Nullable CaseNumber caseNumber,
            long from,
            long to,
            List<ChangeStep> steps,
            @Nullable Long next) {}

    @GetMapping("/api/v1/cases/{caseId}/changes")
    ResponseEntity<Changes> changes(
            @PathVariable String caseId,
            @Parameter(
                            description =
                                    "Từ (from): an instant (RFC 3339) or a place of the ledger; absent: from the start")
                    @RequestParam(required = false)
                    @Nullable
                    String from,
            @Parameter(description = "Đến (to): an instant or a place of the ledger; absent: until now")
                    @RequestParam(required = false)
                    @Nullable
                    String to,
            @RequestParam(defaultValue = "100") int limit,
            @RequestParam(required = false) @Nullable Since since,
            Grounds grounds,
            SignedIn signedIn) {
        Between asked = Between.of(from, to, limit);
        long after = asked.from() == null ? 0 : knowledge.position(asked.from(), Between.FROM);
        Long last = asked.to() == null ? null : knowledge.position(asked.to(), Between.TO);
        if (last != null && last < after) throw new BadShape(Fault.at("/" + Between.TO, FaultCode.WRONG_ORDER));
        CaseEvents.Found found =
                events.find(caseId, last == null || since != null ? since : new Since.AtPosition(last));
        Sights sights = sights(found, Readers.of(signedIn));
        long seen = found.seen().place().position();
        looking.enter(
                sights.reader(),
                sights.relation(),
                grounds,
                Looked.at(found.caseId(), CasePart.CHANGES, last == null ? seen : Math.min(last, seen)));
        return answer(found, sights, after, last == null ? seen : Math.min(last, seen), limit);
    }

    private Sights sights(CaseEvents.Found found, Reader reader) {
        Sights sights = new Sights(reader, files.relation(found.access(), reader), false);
        if (!new LineOfSight(reader, sights.relation()).ofHistory())
            throw new AccessDeniedException("what changed is history, and this history is not the reader's");
        return sights;
    }

    private ResponseEntity<Changes> answer(CaseEvents.Found found, Sights sights, long from, long to, int limit) {
        List<LedgeredCaseEvent> all = events.upTo(found, to);
        if (all.isEmpty()) throw new NotKnownThen();
        List<Long> between = all.stream()
                .map(LedgeredCaseEvent::position)
                .filter(position -> position > from)
                .toList();
        Long next = between.size() > limit ? between.get(limit - 1) : null;
        List<ChangeStep> steps = texts.told(changes.of(all, from, limit, sights, found.access()));
        return found.seen()
                .answer(new Changes(found.caseId(), found.number(), from, next == null ? to : next, steps, next));
    }
}

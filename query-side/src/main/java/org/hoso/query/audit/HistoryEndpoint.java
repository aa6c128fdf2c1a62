package org.hoso.query.audit;

import java.util.List;
import org.hoso.access.CasePart;
import org.hoso.cases.CaseId;
import org.hoso.cases.CaseNumber;
import org.hoso.query.looks.LookDoor;
import org.hoso.query.rights.Grounds;
import org.hoso.query.rights.Readers;
import org.hoso.query.viewing.Since;
import org.hoso.runtime.signin.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The history of one case: 404 where the case does not exist for the reader, 403 where it does and its history is not theirs. */
@RestController
class HistoryEndpoint {
    private final HistoryDoor door;
    private final AuditTrail trail;
    private final LookDoor looking;

    HistoryEndpoint(HistoryDoor door, AuditTrail trail, LookDoor looking) {
        this.door = door;
        this.trail = trail;
        this.looking = looking;
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
            @RequestParam(required = false) @Nullable Since since,
            Grounds grounds,
            SignedIn signedIn) {
        Wanted wanted = new Wanted(after, limit, storedName, agency);
        HistoryDoor.Entered entered = door.enter(caseId, since, Readers.of(signedIn));
        looking.enter(entered.sight().reader(), entered.sight().relation(), grounds, entered.looked(CasePart.HISTORY));
        AuditTrail.Page page =
                trail.history(entered.seen().place().generation(), entered.caseId(), entered.sight(), wanted);
        return entered.seen()
                .answer(new History(
                        entered.caseId(),
                        entered.caseNumber(),
                        entered.version(),
                        page.lines(),
                        page.more() ? page.last() : null));
    }
}

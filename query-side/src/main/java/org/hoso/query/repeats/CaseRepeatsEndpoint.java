package org.hoso.query.repeats;

import java.time.LocalDate;
import java.util.List;
import org.hoso.cases.CaseId;
import org.hoso.cases.CaseNumber;
import org.hoso.query.asof.ViewPasts;
import org.hoso.query.asof.ViewPasts.PastRow;
import org.hoso.query.rights.DataKind;
import org.hoso.query.rights.Reader;
import org.hoso.query.rights.Readers;
import org.hoso.query.rights.Sight;
import org.hoso.query.viewing.CaseKey;
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

/** How the accounts and subjects of one case stand: 404 where the case is not the reader's, 403 where its handling is not. */
@RestController
class CaseRepeatsEndpoint {
    private final RepeatView view;
    private final Repeats repeats;
    private final ViewPasts pasts;

    CaseRepeatsEndpoint(RepeatView view, Repeats repeats, ViewPasts pasts) {
        this.view = view;
        this.repeats = repeats;
        this.pasts = pasts;
    }

    /** @param reached whether any of them reached a window by what this reader may know */
    record CaseRepeats(
            CaseId caseId,
            @Nullable CaseNumber caseNumber,
            LocalDate on,
            long knownAt,
            boolean everyCase,
            boolean complete,
            boolean reached,
            List<HolderStanding> holders) {}

    @GetMapping("/api/v1/cases/{caseId}/repeats")
    ResponseEntity<CaseRepeats> repeats(
            @PathVariable String caseId,
            @RequestParam(required = false) @Nullable LocalDate on,
            @RequestParam(required = false) @Nullable String knownAt,
            @RequestParam(required = false) @Nullable Since since,
            SignedIn signedIn) {
        RepeatsQuery sought = RepeatsQuery.on(on, knownAt);
        Reader reader = Readers.of(signedIn);
        PastRow<RepeatCase> found = pasts.row(view, CaseKey.of(caseId), sought.knownAt(), since, view.rows()::find);
        RepeatCase known = found.row();
        Seen seen = found.past().seen();
        Repeats.RepeatCounts page = repeats.of(holders(known, reader), sought, seen.place(), reader);
        return seen.answer(new CaseRepeats(
                known.caseId(),
                known.number(),
                page.on(),
                page.knownAt(),
                page.everyCase(),
                page.complete(),
                page.holders().stream().anyMatch(HolderStanding::reached),
                page.holders()));
    }

    /** A subject only for whoever may see who it is: its id is the same in every case. */
    private List<ViolationHolder> holders(RepeatCase known, Reader reader) {
        StrikeRedaction seeing = repeats.seeing(reader);
        if (seeing.today().relation(reader, known.access()).isEmpty()) throw new NoSuchCase();
        if (seeing.sight(known.access(), DataKind.HANDLING) == Sight.NO)
            throw new AccessDeniedException("how a case is handled is not for outsiders");
        boolean subjects = seeing.sight(known.access(), DataKind.SUBJECT_IDENTITY) == Sight.FULL;
        return known.facts().holders(subjects);
    }
}

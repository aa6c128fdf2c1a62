package org.hoso.query.clocks;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Supplier;
import org.hoso.cases.CaseId;
import org.hoso.cases.CaseNumber;
import org.hoso.law.Law;
import org.hoso.query.casefile.CaseClocks;
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

/**
 * The clocks of one case with their working: 404 where the case does not exist for the reader, 403 where the reader sees but a
 * masked summary of it.
 */
@RestController
class CaseClocksEndpoint {
    private final CaseClocks clocks;
    private final Supplier<Law> law;

    CaseClocksEndpoint(CaseClocks clocks, Supplier<Law> law) {
        this.clocks = clocks;
        this.law = law;
    }

    /**
     * @param version of the last event of the case, from 0
     * @param now     what the time left is counted from
     */
    record ClocksOfACase(
            CaseId caseId, @Nullable CaseNumber caseNumber, long version, Instant now, List<ShownClock> clocks) {}

    @GetMapping("/api/v1/cases/{caseId}/clocks")
    ResponseEntity<ClocksOfACase> clocks(
            @PathVariable String caseId,
            @RequestParam(required = false) @Nullable Since since,
            Grounds grounds,
            SignedIn signedIn) {
        CaseClocks.Read read = clocks.read(caseId, since, Readers.of(signedIn), grounds);
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        return read.seen()
                .answer(new ClocksOfACase(
                        read.caseId(),
                        read.caseNumber(),
                        read.version(),
                        now,
                        new ShowingClocks(law.get()).show(read.clocks(), now)));
    }
}

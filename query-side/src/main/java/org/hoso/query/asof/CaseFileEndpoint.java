package org.hoso.query.asof;

import io.swagger.v3.oas.annotations.Parameter;
import org.hoso.query.casefile.CaseFiles;
import org.hoso.query.casefile.CaseView;
import org.hoso.query.casefile.FreshFiles;
import org.hoso.query.casefile.FreshFiles.Fresh;
import org.hoso.query.casefile.SeenCase;
import org.hoso.query.rights.Grounds;
import org.hoso.query.rights.Reader;
import org.hoso.query.rights.Readers;
import org.hoso.query.viewing.Since;
import org.hoso.runtime.signin.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The case file of one case, by its id or its number: as it stands, or as of a past. */
@RestController
class CaseFileEndpoint {
    private final FreshFiles reading;
    private final CaseFiles files;
    private final PastFiles past;
    private final Alerting alerting;

    CaseFileEndpoint(FreshFiles reading, CaseFiles files, PastFiles past, Alerting alerting) {
        this.reading = reading;
        this.files = files;
        this.past = past;
        this.alerting = alerting;
    }

    /** The ETag is the version, as a command's {@code If-Match} takes it; a past has none, because no command builds on it. */
    @GetMapping("/api/v1/cases/{caseId}")
    ResponseEntity<SeenCase> caseFile(
            @PathVariable String caseId,
            @Parameter(
                            description =
                                    "Biết đến lúc nào (known at): an instant (RFC 3339) or a place of the ledger; the file"
                                            + " then shows what was known by then")
                    @RequestParam(required = false)
                    @Nullable
                    String knownAt,
            @Parameter(
                            description =
                                    "Đúng vào lúc nào (true at): an instant (RFC 3339); the file then shows what was true at"
                                            + " that instant, corrections included that were known")
                    @RequestParam(required = false)
                    @Nullable
                    String trueAt,
            @RequestParam(required = false) @Nullable Since since,
            Grounds grounds,
            SignedIn signedIn) {
        Reader reader = Readers.of(signedIn);
        Pasts asked = Pasts.of(knownAt, trueAt);
        if (asked != null) {
            PastFiles.Past read = past.read(caseId, asked, since, reader, grounds);
            SeenCase file = MergedPasts.with(
                    read.file(),
                    half -> past.read(half, asked, null, reader, grounds).file());
            return read.seen().answer(alerting.upTo(read.seen().place().position(), file, reader));
        }
        Fresh<CaseView> fresh = reading.read(caseId, since, CaseView.class);
        SeenCase answer = MergedPasts.with(
                files.see(fresh.file(), reader, grounds),
                half -> files.see(reading.read(half, null, CaseView.class).file(), reader, grounds));
        return ResponseEntity.ok()
                .headers(fresh.seen().headers())
                .header("ETag", "\"" + answer.head().version() + "\"")
                .body(
                        since == null
                                ? alerting.now(answer, reader)
                                : alerting.upTo(fresh.seen().place().position(), answer, reader));
    }
}

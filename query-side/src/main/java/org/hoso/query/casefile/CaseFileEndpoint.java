package org.hoso.query.casefile;

import io.swagger.v3.oas.annotations.Parameter;
import org.hoso.query.casefile.FreshFiles.Fresh;
import org.hoso.query.rights.Readers;
import org.hoso.query.rights.Reason;
import org.hoso.runtime.signin.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The case file of one case, by its id or its number. */
@RestController
class CaseFileEndpoint {
    private final FreshFiles reading;
    private final CaseFiles files;

    CaseFileEndpoint(FreshFiles reading, CaseFiles files) {
        this.reading = reading;
        this.files = files;
    }

    /** The ETag is the version, as a command's {@code If-Match} takes it. */
    @GetMapping("/api/v1/cases/{caseId}")
    ResponseEntity<SeenCase> caseFile(
            @PathVariable String caseId,
            @RequestParam(required = false) @Nullable String since,
            @Parameter(
                            description =
                                    "Lý do (why) what is masked until a reason is given is to be opened: at most 300"
                                            + " characters, naming no person; it is kept in the access log")
                    @RequestHeader(name = Reason.HEADER, required = false)
                    @Nullable
                    String reason,
            SignedIn signedIn) {
        Reason given = Reason.of(reason);
        Fresh<CaseView> fresh = reading.read(caseId, since, CaseView.class);
        SeenCase answer = files.see(fresh.file(), Readers.of(signedIn), given);
        return ResponseEntity.ok()
                .headers(fresh.seen().headers())
                .header("ETag", "\"" + answer.version() + "\"")
                .body(answer);
    }
}

package org.hoso.query.casefile;

import io.swagger.v3.oas.annotations.Parameter;
import java.util.Optional;
import org.hoso.query.rights.Readers;
import org.hoso.query.rights.Reason;
import org.hoso.query.viewing.CaseKey;
import org.hoso.query.viewing.Freshness;
import org.hoso.query.viewing.Seen;
import org.hoso.query.viewing.Since;
import org.hoso.runtime.problems.NoSuchCase;
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
    private final CaseFileView view;
    private final CaseFiles files;
    private final Freshness freshness;

    CaseFileEndpoint(CaseFileView view, CaseFiles files, Freshness freshness) {
        this.view = view;
        this.files = files;
        this.freshness = freshness;
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
        CaseKey key = CaseKey.of(caseId);
        Seen seen = seen(key, Since.of(since));
        CaseView file = files.find(seen.place(), key).orElseThrow(NoSuchCase::new);
        SeenCase answer = files.see(file, Readers.of(signedIn), given);
        return ResponseEntity.ok()
                .headers(seen.headers())
                .header("ETag", "\"" + answer.version() + "\"")
                .body(answer);
    }

    private Seen seen(CaseKey key, @Nullable Since since) {
        return switch (key) {
            case CaseKey.ById byId -> freshness.await(view, byId.caseId(), since);
            case CaseKey.ByNumber byNumber -> {
                Seen now = freshness.await(view, since instanceof Since.AtPosition ? since : null);
                Optional<CaseView> file = files.find(now.place(), byNumber);
                yield since instanceof Since.AtVersion && file.isPresent()
                        ? freshness.await(view, file.get().caseId(), since)
                        : now;
            }
        };
    }
}

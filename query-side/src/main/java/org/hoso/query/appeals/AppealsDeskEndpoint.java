package org.hoso.query.appeals;

import java.util.UUID;
import java.util.regex.Pattern;
import org.hoso.query.casefile.Appeals.Complaint;
import org.hoso.query.casefile.CaseFiles;
import org.hoso.query.casefile.CaseView;
import org.hoso.query.casefile.FreshFiles;
import org.hoso.query.casefile.FreshFiles.Fresh;
import org.hoso.query.casefile.SeenCase;
import org.hoso.query.pictures.KnownThen;
import org.hoso.query.rights.Grounds;
import org.hoso.query.rights.Reader;
import org.hoso.query.rights.Readers;
import org.hoso.query.viewing.Since;
import org.hoso.runtime.problems.NotThere;
import org.hoso.runtime.signin.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** One appeal side by side with what it is against: for whoever sees it on the case file, with what that reader sees there. */
@RestController
class AppealsDeskEndpoint {
    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private final FreshFiles reading;
    private final CaseFiles files;
    private final KnownThen known;

    AppealsDeskEndpoint(FreshFiles reading, CaseFiles files, KnownThen known) {
        this.reading = reading;
        this.files = files;
        this.known = known;
    }

    @GetMapping("/api/v1/cases/{caseId}/appeals/{appealId}")
    ResponseEntity<SideBySide> appeal(
            @PathVariable String caseId,
            @PathVariable String appealId,
            @RequestParam(required = false) @Nullable Since since,
            Grounds grounds,
            SignedIn signedIn) {
        if (!ID.matcher(appealId).matches()) throw NotThere.appeal();
        Reader reader = Readers.of(signedIn);
        Fresh<CaseView> fresh = reading.read(caseId, since, CaseView.class);
        SeenCase seen = files.see(fresh.file(), reader, grounds);
        Complaint appeal = SideBySide.appeal(seen, UUID.fromString(appealId)).orElseThrow(NotThere::appeal);
        KnownThen.Shown then =
                known.of(caseId, appeal.filed().attackedId(), reader, grounds).orElse(null);
        return fresh.seen().answer(SideBySide.of(seen, appeal, then));
    }
}

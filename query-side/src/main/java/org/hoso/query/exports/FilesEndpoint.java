package org.hoso.query.exports;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.function.Predicate;
import org.hoso.query.exports.ExportSource.Sources;
import org.hoso.query.rights.Grounds;
import org.hoso.query.rights.Reader;
import org.hoso.query.rights.Reason;
import org.hoso.query.viewing.Since;
import org.hoso.runtime.problems.Checks;
import org.hoso.runtime.problems.NotThere;
import org.hoso.runtime.signin.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Files that were given out, which corrections restate them, and each as it would come out now. */
@RestController
class FilesEndpoint {
    private static final int MOST = 50;
    /** Corrections looked at for each file of a page, and for one file alone. */
    private static final int MOST_CAUSES = 50;

    private static final int MOST_CAUSES_OF_ONE = 500;

    private final ExportLog log;
    private final Restating restating;
    private final ShowingCauses showing;
    private final Sending sending;
    private final ExportSource pasts;

    FilesEndpoint(ExportLog log, Restating restating, ShowingCauses showing, Sending sending, ExportSource pasts) {
        this.log = log;
        this.restating = restating;
        this.showing = showing;
        this.sending = sending;
        this.pasts = pasts;
    }

    /** @param next the {@code before} of the next page; absent on the last one */
    record FilePage(List<ShownFile> files, @Nullable Long next) {}

    @Operation(
            summary = "exports",
            description =
                    "Tệp đã giao (files given out), the last first: an auditor sees all of them, whoever else takes"
                            + " files sees their own. `restatedBy` names each correction recorded since that makes the"
                            + " file come out otherwise.")
    @GetMapping("/api/v1/exports")
    ResponseEntity<FilePage> files(
            @RequestParam(required = false) @Nullable Long before,
            @RequestParam(defaultValue = "20") int limit,
            @RequestParam(required = false) @Nullable Since since,
            SignedIn signedIn) {
        Reader reader = Takers.allowed(signedIn);
        Checks.page(limit, MOST);
        Sources sources = pasts.await(since);
        List<TakenFile> page = log.page(before, Takers.ownOnly(reader), limit);
        List<ShownFile> shown = page.stream()
                .map(file -> shown(file, restating.causes(file, sources, 0, MOST_CAUSES), reader, sources))
                .toList();
        return sources.seen()
                .answer(new FilePage(
                        shown, page.size() < limit ? null : page.getLast().id()));
    }

    @Operation(
            summary = "export",
            description = "Một tệp đã giao (one file given out), with the corrections that restate it, page by page.")
    @GetMapping("/api/v1/exports/{fileId:\\d{1,18}}")
    ResponseEntity<ShownFile> file(
            @PathVariable long fileId,
            @RequestParam(defaultValue = "0") long after,
            @RequestParam(required = false) @Nullable Since since,
            SignedIn signedIn) {
        Reader reader = Takers.allowed(signedIn);
        TakenFile file = find(fileId, one -> Takers.knows(reader, one));
        Sources sources = pasts.await(since);
        Restating.Causes causes = restating.causes(file, sources, after, MOST_CAUSES_OF_ONE);
        return sources.seen().answer(shown(file, causes, reader, sources));
    }

    @Operation(
            summary = "restated",
            description =
                    "The same file for the same place of the ledger, put right by every correction known now. Only"
                            + " whoever took the file takes it again, and that is recorded as a file of its own.")
    @AnswersAFile
    @GetMapping("/api/v1/exports/{fileId:\\d{1,18}}/restated")
    void restated(
            @PathVariable long fileId,
            @RequestParam(required = false) @Nullable Since since,
            Grounds grounds,
            SignedIn signedIn,
            HttpServletResponse response) {
        Reader reader = Takers.allowed(signedIn);
        TakenFile file = find(fileId, one -> Takers.tookIt(reader, one));
        Reason why = grounds.given();
        Sources sources = pasts.await(since);
        ExportCut cut = new ExportCut(
                file.cut().position(), Math.max(sources.position(), file.cut().known()));
        sending.send(
                new ExportQuery(reader, file.period(), file.format()),
                cut,
                Restating.day(file),
                sources,
                why,
                response);
    }

    private ShownFile shown(TakenFile file, Restating.Causes causes, Reader reader, Sources sources) {
        return ShownFile.of(file, showing.told(causes.causes(), causes.next(), reader, sources.trail()));
    }

    /** Whose file it is not, for them it is not there. */
    private TakenFile find(long fileId, Predicate<TakenFile> mayKnow) {
        return log.find(fileId).filter(mayKnow).orElseThrow(NotThere::file);
    }
}

package org.hoso.query.publications;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hoso.publications.Period;
import org.hoso.query.letters.Languages;
import org.hoso.query.publications.KnownPublication.State;
import org.hoso.query.publications.Publications.Read;
import org.hoso.query.rights.Readers;
import org.hoso.query.viewing.CutPage;
import org.hoso.query.viewing.Since;
import org.hoso.runtime.problems.Checks;
import org.hoso.runtime.problems.Language;
import org.hoso.runtime.signin.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What was published, for everybody, signed in or not. */
@RestController
@RequestMapping("/api/v1/publications")
class PublicationsEndpoint {
    private static final int MOST = 100;
    private static final String LANG = "vi or en; else by Accept-Language";

    private final Publications publications;
    private final Files files;
    private final PublicationReports reports;

    PublicationsEndpoint(Publications publications, Files files, PublicationReports reports) {
        this.publications = publications;
        this.files = files;
        this.reports = reports;
    }

    /** @param restates the publication whose place it takes @param detail where its numbers are */
    record Published(
            UUID publicationId,
            Period period,
            @Nullable Instant publishedAt,
            long position,
            @Nullable UUID restates,
            String detail) {
        static Published of(KnownPublication known) {
            return new Published(
                    known.publicationId(),
                    known.table().period(),
                    known.settledAt(),
                    known.table().position(),
                    known.restates(),
                    "/api/v1/publications/" + known.publicationId());
        }
    }

    /** The last proposed first. @param next the {@code before} of the next page; absent on the last one */
    record PublishedPage(
            List<Published> publications, @Nullable Long next) {}

    @GetMapping
    ResponseEntity<PublishedPage> published(
            @Parameter(description = "The next of the page before") @RequestParam(required = false) @Nullable
                    Long before,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(required = false) @Nullable Since since) {
        Checks.page(limit, MOST);
        Read<List<KnownPublication>> read =
                publications.page(State.PUBLISHED, before == null ? Long.MAX_VALUE : before, limit + 1, since);
        CutPage<KnownPublication> page = CutPage.of(read.found(), limit);
        return ResponseEntity.ok()
                .headers(read.seen().headers())
                .cacheControl(PublicationFile.cached())
                .body(new PublishedPage(
                        page.shown().stream().map(Published::of).toList(), page.next(KnownPublication::position)));
    }

    @GetMapping("/{publicationId}")
    ResponseEntity<ShownPublication> one(
            @PathVariable UUID publicationId, @RequestParam(required = false) @Nullable Since since) {
        Read<KnownPublication> read = publications.find(publicationId, true, since);
        return ResponseEntity.ok()
                .headers(read.seen().headers())
                .cacheControl(PublicationFile.cached())
                .body(publications.shown(read));
    }

    @ApiResponse(
            responseCode = "200",
            description = "the numbers, one row a part and figure",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = "string")))
    @GetMapping("/{publicationId}.csv")
    ResponseEntity<byte[]> csv(
            @PathVariable UUID publicationId,
            @Parameter(description = LANG) @RequestParam(required = false) @Nullable String lang,
            @Parameter(hidden = true) @RequestHeader HttpHeaders headers) {
        return file(
                PublicationFile.CSV,
                publicationId,
                Languages.of(lang, headers),
                (read, shown, language) -> files.csv(shown, language));
    }

    @ApiResponse(
            responseCode = "200",
            description = "the same as a spreadsheet, with a sheet that says what the figures mean",
            content =
                    @Content(
                            mediaType = PublicationFile.XLSX_TYPE,
                            schema = @Schema(type = "string", format = "binary")))
    @GetMapping("/{publicationId}.xlsx")
    ResponseEntity<byte[]> xlsx(
            @PathVariable UUID publicationId,
            @Parameter(description = LANG) @RequestParam(required = false) @Nullable String lang,
            @Parameter(hidden = true) @RequestHeader HttpHeaders headers) {
        return file(
                PublicationFile.XLSX,
                publicationId,
                Languages.of(lang, headers),
                (read, shown, language) -> files.xlsx(shown, language));
    }

    @ApiResponse(
            responseCode = "200",
            description = "a report of the same (PDF/A-2u), with charts and what the figures mean",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_PDF_VALUE,
                            schema = @Schema(type = "string", format = "binary")))
    @GetMapping("/{publicationId}.pdf")
    ResponseEntity<byte[]> pdf(
            @PathVariable UUID publicationId,
            @Parameter(description = LANG) @RequestParam(required = false) @Nullable String lang,
            @Parameter(hidden = true) @RequestHeader HttpHeaders headers) {
        return file(PublicationFile.PDF, publicationId, Languages.of(lang, headers), reports::pdf);
    }

    private interface Making {
        byte[] file(Read<KnownPublication> read, ShownPublication shown, Language language);
    }

    private ResponseEntity<byte[]> file(PublicationFile kind, UUID publicationId, Language language, Making making) {
        Read<KnownPublication> read = publications.find(publicationId, true, null);
        ShownPublication shown = publications.shown(read);
        return kind.answer(making.file(read, shown, language), shown.period(), shown.fileRows(), language);
    }

    /** The numbers made again from the ledger, at the place they were published and further on: for bodies of the State. */
    @GetMapping("/{publicationId}/recomputed")
    ResponseEntity<Recomputed> recomputed(
            @PathVariable UUID publicationId,
            @Parameter(description = "A place of the ledger up to which is known what they read now; all by default")
                    @RequestParam(required = false)
                    @Nullable
                    Long knownAt,
            SignedIn signedIn) {
        if (!Readers.of(signedIn).ofTheState())
            throw new AccessDeniedException("figures as they stand are the State's");
        Read<KnownPublication> known = publications.find(publicationId, !PublishingEndpoint.mayRead(signedIn), null);
        Read<Recomputed> read = publications.recomputed(known.found(), knownAt);
        return read.seen().answer(read.found());
    }
}

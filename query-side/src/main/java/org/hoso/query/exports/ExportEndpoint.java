package org.hoso.query.exports;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Semaphore;
import org.hoso.cases.Role;
import org.hoso.query.casefile.DecidedCases;
import org.hoso.query.rights.Reader;
import org.hoso.query.rights.Readers;
import org.hoso.query.viewing.Freshness;
import org.hoso.query.viewing.Seen;
import org.hoso.query.viewing.Since;
import org.hoso.runtime.problems.TooManyRequests;
import org.hoso.runtime.signin.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The file of sanction decisions for the national database (ND 20/2016), and what its columns mean. */
@RestController
class ExportEndpoint {
    static final String ROWS = "Hoso-Rows";
    private static final Set<Role> MAY = Set.of(Role.COORDINATOR, Role.DECIDER, Role.LISTS, Role.AUDITOR);
    /** Each holds a connection while it runs. */
    private static final int AT_ONCE = 2;

    private final Semaphore running = new Semaphore(AT_ONCE);
    private final DecidedCases cases;
    private final SanctionExport export;
    private final ExportLog log;
    private final Freshness freshness;
    private final ColumnTexts texts = new ColumnTexts();

    ExportEndpoint(DecidedCases cases, SanctionExport export, ExportLog log, Freshness freshness) {
        this.cases = cases;
        this.export = export;
        this.log = log;
        this.freshness = freshness;
    }

    @Operation(
            summary = "sanction-decisions",
            description = "Ai được lấy (who may): coordinator, decider, lists, auditor của cơ quan nhà nước."
                    + " One row a decision made on a day from `from` to `until` in Viet Nam, ordered by when it was made."
                    + " Columns: see /api/v1/exports/sanction-decisions/columns. Every file taken is recorded.")
    @ApiResponse(
            responseCode = "200",
            description = "the file",
            headers = {
                @Header(name = ROWS, description = "decisions in the file", schema = @Schema(type = "integer")),
                @Header(name = "Repr-Digest", description = "SHA-256 of the file", schema = @Schema(type = "string"))
            },
            content = {
                @Content(mediaType = Format.CSV_TYPE, schema = @Schema(type = "string")),
                @Content(mediaType = Format.LINES_TYPE, schema = @Schema(type = "string"))
            })
    @GetMapping(value = "/api/v1/exports/sanction-decisions", produces = Format.CSV_TYPE)
    void csv(
            @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate from,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate until,
            @RequestParam(required = false) @Nullable String since,
            SignedIn signedIn,
            HttpServletResponse response) {
        send(new Asked(allowed(signedIn), from, until, Format.CSV), since, response);
    }

    @GetMapping(value = "/api/v1/exports/sanction-decisions", produces = Format.LINES_TYPE)
    void lines(
            @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate from,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate until,
            @RequestParam(required = false) @Nullable String since,
            SignedIn signedIn,
            HttpServletResponse response) {
        send(new Asked(allowed(signedIn), from, until, Format.JSON_LINES), since, response);
    }

    @GetMapping("/api/v1/exports/sanction-decisions/columns")
    List<ColumnTexts.ColumnMeaning> columns() {
        return Arrays.stream(Column.values()).map(texts::of).toList();
    }

    private static Reader allowed(SignedIn signedIn) {
        Reader reader = Readers.of(signedIn);
        if (!reader.ofTheState() || MAY.stream().noneMatch(reader::is))
            throw new AccessDeniedException("this file is not the reader's");
        return reader;
    }

    private void send(Asked asked, @Nullable String since, HttpServletResponse response) {
        if (!running.tryAcquire()) throw new TooManyRequests(Duration.ofSeconds(5));
        try {
            Seen seen = freshness.await(cases.view(), Since.of(since));
            export.send(seen.place().generation(), asked, file -> {
                log.note(asked, seen.place().position(), file);
                seen.headers().forEach((name, values) -> values.forEach(value -> response.setHeader(name, value)));
                response.setContentType(asked.format().mediaType() + ";charset=UTF-8");
                response.setContentLengthLong(file.bytes());
                response.setHeader("Content-Disposition", "attachment; filename=\"" + asked.fileName() + "\"");
                response.setHeader(ROWS, Long.toString(file.rows()));
                response.setHeader("Repr-Digest", file.digest());
                return response.getOutputStream();
            });
        } finally {
            running.release();
        }
    }
}

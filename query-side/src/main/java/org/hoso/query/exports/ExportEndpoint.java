package org.hoso.query.exports;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.hoso.law.WorkingCalendar;
import org.hoso.query.rights.Grounds;
import org.hoso.query.rights.Reason;
import org.hoso.query.viewing.Since;
import org.hoso.runtime.signin.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The file of sanction decisions for the national database (ND 20/2016), and what its columns mean. */
@RestController
class ExportEndpoint {
    private final Sending sending;
    private final ExportSource pasts;
    private final ColumnTexts texts = new ColumnTexts();

    ExportEndpoint(Sending sending, ExportSource pasts) {
        this.sending = sending;
        this.pasts = pasts;
    }

    @Operation(
            summary = "sanction-decisions",
            description = "Ai được lấy (who may): coordinator, decider, lists, auditor của cơ quan nhà nước. One row a"
                    + " decision made on a day from `from` to `until` in Viet Nam, ordered by when it was made, as every"
                    + " correction known by then puts it right. Columns: see /api/v1/exports/sanction-decisions/columns."
                    + " Every file taken is recorded with the reason.")
    @AnswersAFile
    @GetMapping(value = "/api/v1/exports/sanction-decisions", produces = Format.CSV_TYPE)
    void csv(
            @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate from,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate until,
            @RequestParam(required = false) @Nullable Since since,
            Grounds grounds,
            SignedIn signedIn,
            HttpServletResponse response) {
        send(ExportQuery.of(Takers.allowed(signedIn), from, until, Format.CSV), since, grounds.given(), response);
    }

    @GetMapping(value = "/api/v1/exports/sanction-decisions", produces = Format.LINES_TYPE)
    void lines(
            @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate from,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate until,
            @RequestParam(required = false) @Nullable Since since,
            Grounds grounds,
            SignedIn signedIn,
            HttpServletResponse response) {
        send(
                ExportQuery.of(Takers.allowed(signedIn), from, until, Format.JSON_LINES),
                since,
                grounds.given(),
                response);
    }

    @GetMapping("/api/v1/exports/sanction-decisions/columns")
    List<ColumnTexts.ColumnMeaning> columns() {
        return Arrays.stream(DecisionColumn.values()).map(texts::of).toList();
    }

    private void send(ExportQuery asked, @Nullable Since since, Reason why, HttpServletResponse response) {
        ExportSource.Sources sources = pasts.await(since);
        sending.send(
                asked, ExportCut.at(sources.position()), LocalDate.now(WorkingCalendar.ZONE), sources, why, response);
    }
}

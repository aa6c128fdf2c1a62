package org.hoso.query.lists;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.commons.csv.CSVPrinter;
import org.hoso.lists.ListCode;
import org.hoso.query.viewing.CutPage;
import org.hoso.query.viewing.Since;
import org.hoso.runtime.problems.Checks;
import org.hoso.runtime.problems.NotThere;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The black and the white list, page by page, for everybody: nobody signs in, and no name of a person is told. */
@RestController
class ListEndpoint {
    static final String LIST = "/api/v1/lists/{list:[a-z]{1,20}}";
    static final String CSV = "text/csv";
    private static final int MOST = 1_000;
    private static final String TOLD =
            "Danh sách đen, danh sách trắng (black, white) of a day, today where `on` names none; as known at"
                    + " `knownAt`, a place of the ledger or an instant. No sign-in. Of what is a natural person's own the SHA-256 of its address"
                    + " is told instead of the address.";

    private final ListQuestions questions;
    private final Entries entries;
    private final PublicAnswers answers;

    ListEndpoint(ListQuestions questions, Entries entries, PublicAnswers answers) {
        this.questions = questions;
        this.entries = entries;
        this.answers = answers;
    }

    @Operation(summary = "list", description = TOLD)
    @SecurityRequirements
    @GetMapping(value = LIST, produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<ListPage> json(
            @PathVariable String list,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate on,
            @RequestParam(required = false) @Nullable String knownAt,
            @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(defaultValue = "100") int limit,
            @RequestParam(required = false) @Nullable Since since) {
        ListCode code = code(list);
        ListDayQuery question = asked(on, knownAt, limit, since);
        return answers.of(question, page(code, question, after, limit));
    }

    @Operation(summary = "list as CSV", description = TOLD + " The header `Link` names the next page.")
    @SecurityRequirements
    @ApiResponse(responseCode = "200", content = @Content(mediaType = CSV, schema = @Schema(type = "string")))
    @GetMapping(
            value = {LIST, LIST + ".csv"},
            produces = CSV)
    ResponseEntity<String> csv(
            @PathVariable String list,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate on,
            @RequestParam(required = false) @Nullable String knownAt,
            @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(defaultValue = "100") int limit,
            @RequestParam(required = false) @Nullable Since since) {
        ListCode code = code(list);
        ListDayQuery question = asked(on, knownAt, limit, since);
        ListPage page = page(code, question, after, limit);
        String text = written(page.entries());
        ResponseEntity.BodyBuilder answer = answers.begun(question, text);
        if (page.next() != null) answer.header(HttpHeaders.LINK, link(code, question, page.next(), limit));
        return answer.contentType(new MediaType("text", "csv", java.nio.charset.StandardCharsets.UTF_8))
                .body(text);
    }

    /** @throws NotThere where there is no such list */
    static ListCode code(String list) {
        return ListCode.of(list).orElseThrow(NotThere::list);
    }

    private ListDayQuery asked(@Nullable LocalDate on, @Nullable String knownAt, int limit, @Nullable Since since) {
        Checks.page(limit, MOST);
        return questions.of(on, knownAt, since);
    }

    private ListPage page(ListCode code, ListDayQuery question, @Nullable UUID after, int limit) {
        List<PublicEntry> found = entries.page(question, code, after, limit + 1);
        CutPage<PublicEntry> page = CutPage.of(found, limit);
        return new ListPage(
                code.stored(),
                question.on(),
                question.fixed() ? question.position() : null,
                page.shown(),
                page.next(PublicEntry::listingId));
    }

    private static String written(List<PublicEntry> page) {
        StringWriter text = new StringWriter();
        try (CSVPrinter printer = new CSVPrinter(text, EntryColumns.FORM)) {
            for (PublicEntry entry : page) printer.printRecord(EntryColumns.of(entry));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static String link(ListCode code, ListDayQuery question, UUID next, int limit) {
        return "</api/v1/lists/%s.csv?on=%s&knownAt=%d&after=%s&limit=%d>; rel=\"next\""
                .formatted(code.stored(), question.on(), question.position(), next, limit);
    }
}

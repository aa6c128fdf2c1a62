package org.hoso.query.letters;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.function.Supplier;
import org.hoso.law.Law;
import org.hoso.query.rights.Grounds;
import org.hoso.query.rights.Readers;
import org.hoso.query.viewing.Since;
import org.hoso.runtime.letters.LetterFacts;
import org.hoso.runtime.letters.LetterProperties;
import org.hoso.runtime.letters.Letters;
import org.hoso.runtime.letters.Stating;
import org.hoso.runtime.paper.Sheet;
import org.hoso.runtime.problems.Language;
import org.hoso.runtime.signin.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The letters that a case sent, the same on the screen and on paper. */
@RestController
class LetterEndpoint {
    private final CaseLetters cases;
    private final Letters letters;
    private final LetterProperties properties;
    private final Printing printing;
    private final Supplier<Law> law;

    LetterEndpoint(
            CaseLetters cases, Letters letters, LetterProperties properties, Printing printing, Supplier<Law> law) {
        this.cases = cases;
        this.letters = letters;
        this.properties = properties;
        this.printing = printing;
        this.law = law;
    }

    @Operation(
            summary = "letter",
            description =
                    "Công văn như đã gửi: removal request, block order, lifting, account lock or request for user information, by"
                            + " the dispatch's id. Whoever sees on the case file what it asks for reads its letter; what of it is not"
                            + " for the reader is marked. Read as any part of the file: foreign cases need Hoso-Reason.")
    @ApiResponse(
            responseCode = "200",
            description = "the letter",
            content = {
                @Content(mediaType = MediaType.TEXT_HTML_VALUE, schema = @Schema(type = "string")),
                @Content(
                        mediaType = MediaType.APPLICATION_PDF_VALUE,
                        schema = @Schema(type = "string", format = "binary"))
            })
    @GetMapping({
        "/api/v1/cases/{caseId}/notices/{dispatchId}/letter",
        "/api/v1/cases/{caseId}/dispatches/{dispatchId}/letter"
    })
    ResponseEntity<byte[]> letter(
            @PathVariable String caseId,
            @PathVariable UUID dispatchId,
            @Parameter(description = "html or pdf; else by the Accept header, html where it takes both")
                    @RequestParam(name = "as", required = false)
                    @Nullable
                    String as,
            @Parameter(description = "vi or en; else by Accept-Language") @RequestParam(required = false) @Nullable
                    String lang,
            @RequestParam(required = false) @Nullable Since since,
            @Parameter(hidden = true) @RequestHeader HttpHeaders headers,
            Grounds grounds,
            SignedIn signedIn) {
        Asked asked = Asked.of(as, lang, headers);
        CaseLetters.Read read = cases.read(caseId, since, Readers.of(signedIn), grounds);
        LetterFacts facts = new Stating(law.get(), properties, read.told()).facts(read.one(dispatchId), read.number());
        Sheet sheet = letters.letter(facts, asked.language());
        return ResponseEntity.ok()
                .headers(read.seen().headers())
                .header(HttpHeaders.CONTENT_LANGUAGE, asked.language().tag())
                .headers(asked.form().headers(dispatchId.toString(), sheet))
                .body(body(sheet, asked.form()));
    }

    private byte[] body(Sheet sheet, PaperForm form) {
        return switch (form) {
            case HTML -> sheet.html().getBytes(StandardCharsets.UTF_8);
            case PDF -> printing.pdf(sheet);
        };
    }

    /** @param form how, @param language in which words it is asked for */
    private record Asked(PaperForm form, Language language) {
        static Asked of(@Nullable String as, @Nullable String lang, HttpHeaders headers) {
            return new Asked(PaperForm.of(as, headers.getAccept()), Languages.of(lang, headers));
        }
    }
}

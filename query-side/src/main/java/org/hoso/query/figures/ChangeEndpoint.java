package org.hoso.query.figures;

import io.swagger.v3.oas.annotations.Parameter;
import org.hoso.query.rights.Readers;
import org.hoso.query.viewing.Since;
import org.hoso.runtime.signin.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Why a figure changed between two moments of knowledge; the second is now where none is named. */
@RestController
@RequestMapping("/api/v1/figures/{code}/change")
class ChangeEndpoint {
    private static final String KNOWN = "A place of the ledger or an instant";

    private final Questions questions;
    private final FigureExplanation explaining;

    ChangeEndpoint(Questions questions, FigureExplanation explaining) {
        this.questions = questions;
        this.explaining = explaining;
    }

    @GetMapping
    ResponseEntity<ExplainedChange> change(
            @PathVariable String code,
            @ParameterObject FigureQuery asked,
            @Parameter(description = KNOWN) @RequestParam String fromKnownAt,
            @Parameter(description = KNOWN) @RequestParam(required = false) @Nullable String toKnownAt,
            @RequestParam(required = false) @Nullable Since since,
            SignedIn signedIn) {
        Stretch span = span(code, asked, fromKnownAt, toKnownAt, since, signedIn);
        return span.to().seen().answer(explaining.explain(span));
    }

    /** Event by event, those of a kind that the reader may see; a name of both places keeps the pages together. */
    @GetMapping("/events")
    ResponseEntity<FigureSteps> events(
            @PathVariable String code,
            @ParameterObject FigureQuery asked,
            @Parameter(description = KNOWN) @RequestParam String fromKnownAt,
            @Parameter(description = KNOWN) @RequestParam(required = false) @Nullable String toKnownAt,
            @RequestParam(required = false) @Nullable String cause,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(required = false) @Nullable Since since,
            SignedIn signedIn) {
        Stretch.Page page = Stretch.Page.of(cause, after, limit);
        Stretch span = span(code, asked, fromKnownAt, toKnownAt, since, signedIn);
        return span.to().seen().answer(explaining.events(span, page));
    }

    private Stretch span(
            String code,
            FigureQuery asked,
            String fromKnownAt,
            @Nullable String toKnownAt,
            @Nullable Since since,
            SignedIn signedIn) {
        var reader = Readers.of(signedIn);
        PermittedFigureQuery from = questions.of(code, asked, fromKnownAt, "fromKnownAt", since, reader);
        return Stretch.of(questions.of(code, asked, toKnownAt, "toKnownAt", since, reader), from.position());
    }
}

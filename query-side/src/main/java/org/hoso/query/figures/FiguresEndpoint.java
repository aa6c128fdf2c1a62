package org.hoso.query.figures;

import io.swagger.v3.oas.annotations.Parameter;
import java.util.List;
import org.hoso.query.asof.ViewPasts;
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

/** What is counted and how, the figures as known at any time, and the notices behind each. */
@RestController
@RequestMapping("/api/v1/figures")
class FiguresEndpoint {
    private final Questions questions;
    private final Figures figures;
    private final FigureCases cases;
    private final FigureTexts texts;
    private final Goals goals;
    private final RestatedFigures restated;

    FiguresEndpoint(
            Questions questions,
            Figures figures,
            FigureCases cases,
            FigureTexts texts,
            Goals goals,
            RestatedFigures restated) {
        this.questions = questions;
        this.figures = figures;
        this.cases = cases;
        this.texts = texts;
        this.goals = goals;
        this.restated = restated;
    }

    record EveryFigure(List<FigureDefinition> figures) {}

    @GetMapping
    EveryFigure all() {
        return new EveryFigure(Figure.newest().stream()
                .map(figure -> FigureDefinition.of(figure, texts, goals))
                .toList());
    }

    /** Counted over all cases, whoever of the State asks: a number names none of them. */
    @GetMapping("/{code}")
    ResponseEntity<StatedFigure> figure(
            @PathVariable String code,
            @ParameterObject FigureQuery asked,
            @Parameter(description = ViewPasts.AS_KNOWN) @RequestParam(required = false) @Nullable String knownAt,
            @Parameter(description = "The restatedNext of the answer before") @RequestParam(defaultValue = "0")
                    long restatedAfter,
            @RequestParam(required = false) @Nullable Since since,
            SignedIn signedIn) {
        PermittedFigureQuery question = questions.of(code, asked, knownAt, "knownAt", since, Readers.of(signedIn));
        Tally tally = figures.at(question.generation(), question.figure(), question.slice(), question.position());
        return question.seen()
                .answer(StatedFigure.of(question, tally, texts, goals)
                        .restated(restated.causes(question, restatedAfter), figures.toldLate(question)));
    }

    /** The notices that count, by case and notice, as far as the reader may see their cases. */
    @GetMapping("/{code}/cases")
    ResponseEntity<CountedNotices> cases(
            @PathVariable String code,
            @ParameterObject FigureQuery asked,
            @RequestParam(required = false) @Nullable String knownAt,
            @Parameter(description = "Only notices that stand so; all that count where none is named")
                    @RequestParam(required = false)
                    @Nullable
                    String stand,
            @Parameter(description = "The next of the page before; it keeps the place of the ledger")
                    @RequestParam(required = false)
                    @Nullable
                    String after,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(required = false) @Nullable Since since,
            SignedIn signedIn) {
        NoticePageQuery opening = NoticePageQuery.of(stand, after, limit);
        PermittedFigureQuery question =
                questions.of(code, asked, opening.knownAt(knownAt), opening.parameter(), since, Readers.of(signedIn));
        return question.seen().answer(cases.page(question, opening));
    }
}

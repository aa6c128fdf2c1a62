package org.hoso.query.figures;

import org.hoso.query.wording.Sentence;
import org.jspecify.annotations.Nullable;

/** What a figure means: the definition that its numbers are only good with. */
record FigureDefinition(
        String code,
        int version,
        Sentence name,
        Sentence definition,
        Sentence numerator,
        Sentence denominator,
        Goals.@Nullable FigureGoal goal,
        String figure) {
    static FigureDefinition of(Figure figure, FigureTexts texts, Goals goals) {
        return new FigureDefinition(
                figure.code(),
                figure.version(),
                texts.of(figure, "name"),
                texts.of(figure, "definition"),
                texts.of(figure, "numerator"),
                texts.of(figure, "denominator"),
                goals.of(figure, null),
                "/api/v1/figures/" + figure.code());
    }
}

package org.hoso.query.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hoso.cases.Classification;
import org.hoso.cases.Classification.ClassifiedType;
import org.hoso.cases.Classification.Suggestion;
import org.hoso.cases.Classification.Verdict;
import org.hoso.cases.Report;
import org.hoso.cases.Sealed;
import org.hoso.runtime.folding.Kept;
import org.hoso.withers.Withers;
import org.jspecify.annotations.Nullable;

/**
 * What the case is classified as; before the first classification, what the report said.
 *
 * @param actDate     day of the act
 * @param at          when it was last classified
 * @param suggestions what machines suggested; they decide nothing
 */
@Withers
public record Classified(
        String productField,
        Report.Urgency urgency,
        @Nullable LocalDate actDate,
        @Nullable Verdict verdict,
        List<ClassifiedType> types,
        @Nullable Personal reasoning,
        @Nullable Instant at,
        List<MachineSuggestion> suggestions)
        implements ClassifiedBuilder.With {
    /** What a machine suggested. @param scores from 0 to 1 */
    public record MachineSuggestion(
            UUID suggestionId,
            String model,
            String modelVersion,
            @Nullable String productField,
            List<Suggestion> scores,
            Instant at) {}

    static Classified reported(Report.ContentReported e) {
        return new Classified(e.productField(), e.urgency(), e.actDate(), null, List.of(), null, null, List.of());
    }

    Classified after(Classification.Event event) {
        return switch (event) {
            case Classification.ClassificationSuggested e ->
                suggested(new MachineSuggestion(
                        e.suggestionId(), e.model(), e.modelVersion(), e.productField(), e.scores(), e.at()));
            case Classification.ViolationClassified e ->
                new Classified(
                        e.productField(),
                        e.urgency(),
                        e.actDate(),
                        e.verdict(),
                        e.types(),
                        text("reasoning", e.reasoning()),
                        e.at(),
                        suggestions);
            case Classification.ClassificationCorrected e ->
                new Classified(
                        e.productField(),
                        e.urgency(),
                        e.actDate(),
                        e.verdict(),
                        e.types(),
                        text("reason", e.reason()),
                        e.at(),
                        suggestions);
        };
    }

    private Classified suggested(MachineSuggestion one) {
        return withSuggestions(Kept.with(suggestions, one));
    }

    private static @Nullable Personal text(String field, @Nullable Sealed sealed) {
        return Personal.ofNullable(field, sealed);
    }
}

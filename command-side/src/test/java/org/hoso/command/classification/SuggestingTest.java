package org.hoso.command.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoso.command.Sample.CASE;
import static org.hoso.command.Sample.MONDAY;
import static org.hoso.command.Sample.hours;
import static org.hoso.command.Sample.id;
import static org.hoso.command.Sample.officer;
import static org.hoso.command.Sample.reported;

import java.time.Instant;
import java.util.List;
import org.hoso.cases.Actor;
import org.hoso.cases.Classification.ClassificationSuggested;
import org.hoso.cases.Classification.SuggestClassification;
import org.hoso.cases.Classification.Suggestion;
import org.hoso.cases.Refusal;
import org.hoso.cases.Role;
import org.hoso.command.Given;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Suggesting a classification")
class SuggestingTest {
    private static final Actor CLASSIFIER = officer(Role.CLASSIFIER, "ABEI");

    @Test
    @DisplayName("a machine's suggestion is kept with its model and scores, and decides nothing")
    void a_suggestion_decides_nothing() {
        Given reported = Given.events(reported());
        reported.when(suggest(CLASSIFIER, hours(1), "cosmetics", "COSMETIC_AS_MEDICINE"))
                .then(ClassificationSuggested.class, e -> {
                    assertThat(e.model()).isEqualTo("demo-classifier");
                    assertThat(e.scores()).containsExactly(new Suggestion("COSMETIC_AS_MEDICINE", 0.93));
                });
        Given suggested = reported.after(suggest(CLASSIFIER, hours(1), "cosmetics", "COSMETIC_AS_MEDICINE"));
        assertThat(suggested.file().classified()).isEqualTo(reported.file().classified());
    }

    @Test
    @DisplayName("a suggestion names what the law data has, after the report, from a body that works on the case")
    void suggestions_refused() {
        Given reported = Given.events(reported());
        reported.when(suggest(CLASSIFIER, hours(1), null, "MAGIC")).refusedWith(Refusal.UNKNOWN_VIOLATION_TYPE);
        reported.when(suggest(CLASSIFIER, hours(1), "magic", "NONE")).refusedWith(Refusal.UNKNOWN_PRODUCT_FIELD);
        reported.when(suggest(CLASSIFIER, MONDAY.minusSeconds(1), null, "NONE")).refusedWith(Refusal.BEFORE_ITS_CAUSE);
        reported.when(suggest(officer(Role.CLASSIFIER, "VFA"), hours(1), null, "NONE"))
                .refusedWith(Refusal.WRONG_AGENCY);
    }

    private static SuggestClassification suggest(Actor by, Instant at, @Nullable String field, String type) {
        return new SuggestClassification(
                CASE, by, at, id(30), "demo-classifier", "1.0", field, List.of(new Suggestion(type, 0.93)));
    }
}

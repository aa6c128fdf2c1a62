package org.hoso.command.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoso.command.Sample.CASE;
import static org.hoso.command.Sample.days;
import static org.hoso.command.Sample.document;
import static org.hoso.command.Sample.hours;
import static org.hoso.command.Sample.reported;
import static org.hoso.command.Sample.text;
import static org.hoso.command.correction.Corrections.ABEI;
import static org.hoso.command.correction.Corrections.answer;
import static org.hoso.command.correction.Corrections.ask;
import static org.hoso.command.correction.Corrections.correct;
import static org.hoso.command.correction.Corrections.screenshot;

import java.util.List;
import org.hoso.cases.Correction.CorrectRecord;
import org.hoso.cases.Correction.CorrectedField;
import org.hoso.cases.Correction.RecordCorrected;
import org.hoso.cases.Refusal;
import org.hoso.command.Given;
import org.hoso.wire.CaseJson;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

@DisplayName("Corrected values")
class CorrectedValuesTest {
    @ParameterizedTest(name = "{0} becomes {2}")
    @CsvSource(
            quoteCharacter = '|',
            value = {
                "mediaType, |\"image/jpeg\"|, |\"image/jpeg\"|",
                "/method, |\"screen_recording\"|, |\"screen_recording\"|",
                "sizeBytes, 2000, 2000",
                "/capturedAt, |\"2026-10-05T10:00:00+07:00\"|, |\"2026-10-05T03:00:00Z\"|",
            })
    @DisplayName("a value is kept in one form, under the pointer of its field")
    void values_are_kept_in_one_form(String field, String value, String kept) {
        Given.events(reported())
                .after(screenshot())
                .when(correct(1, field, json(value)))
                .then(
                        RecordCorrected.class,
                        e -> assertThat(e.fields())
                                .containsExactly(new CorrectedField("/" + field.replace("/", ""), json(kept))));
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(
            quoteCharacter = '|',
            value = {
                "sizeBytes, |\"many\"|",
                "sizeBytes, |\"2000\"|",
                "sizeBytes, -1",
                "sizeBytes, 1.5",
                "sizeBytes, null",
                "method, |\"telepathy\"|",
                "method, 0",
                "capturedAt, |\"yesterday\"|",
                "capturedAt, 1759629600",
                "capturedAt, null",
                "capturedAt, |\"+99999-01-01T00:00:00Z\"|",
                "capturedAt, |\"0001-01-01T00:00:00Z\"|",
                "mediaType, |\" \"|",
                "mediaType, 7",
                "mediaType, {}",
                "mediaType, |\"a\\u0000b\"|",
                "mediaType, |\"a\\ud800b\"|",
            })
    @DisplayName("a value of another kind than its field is refused")
    void unreadable_values(String field, String value) {
        Given.events(reported())
                .after(screenshot())
                .when(correct(1, field, json(value)))
                .refusedWith(Refusal.VALUE_NOT_READABLE);
    }

    @Test
    @DisplayName("a document is put right as a whole or in a part, and never by a text that holds it")
    void documents() {
        Given answered = Given.events(reported()).after(ask(hours(1))).after(answer(days(1)));
        answered.when(correct(2, "/document/number", "16/KL-ATTP"))
                .then(
                        RecordCorrected.class,
                        e -> assertThat(e.fields())
                                .containsExactly(new CorrectedField("/document/number", json("\"16/KL-ATTP\""))));
        answered.when(correct(2, "document", json("{\"number\":\"1\",\"date\":\"2026-10-06\"}")))
                .then(RecordCorrected.class, e -> assertThat(e.fields()).hasSize(1));
        for (String wrong : List.of(
                "{\"number\":\"\",\"date\":\"2026-10-06\"}",
                "{\"number\":\"1\",\"date\":\"2026-10-06\",\"by\":\"me\"}",
                "{\"number\":\"1\"}",
                "[]",
                "\"{}\"")) answered.when(correct(2, "document", json(wrong))).refusedWith(Refusal.VALUE_NOT_READABLE);
        answered.when(correct(2, "/document/number", "1".repeat(101))).refusedWith(Refusal.VALUE_NOT_READABLE);
        answered.when(correct(2, "/document/date", "06/10/2026")).refusedWith(Refusal.VALUE_NOT_READABLE);
        answered.when(correct(2, "/document/by", "me")).refusedWith(Refusal.FIELD_NOT_CORRECTABLE);
        answered.when(correct(2, "số văn bản", "1")).refusedWith(Refusal.FIELD_NOT_CORRECTABLE);
    }

    @Test
    @DisplayName("a document and a part of it are not put right at once, nor a field under two names")
    void twice() {
        Given answered = Given.events(reported()).after(ask(hours(1))).after(answer(days(1)));
        CorrectedField number = new CorrectedField("/document/number", json("\"16/KL\""));
        for (CorrectedField other : List.of(
                new CorrectedField("document", json("{\"number\":\"1\",\"date\":\"2026-10-06\"}")),
                new CorrectedField("document/number", json("\"17/KL\""))))
            answered.when(new CorrectRecord(
                            CASE, ABEI, days(9), 2, List.of(number, other), text("a slip"), document("3/BC")))
                    .refusedWith(Refusal.FIELD_CORRECTED_TWICE);
    }

    private static JsonNode json(String text) {
        return CaseJson.stored().readTree(text);
    }
}

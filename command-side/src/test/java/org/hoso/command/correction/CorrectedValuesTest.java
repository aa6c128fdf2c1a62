package org.hoso.command.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoso.command.Sample.days;
import static org.hoso.command.Sample.hours;
import static org.hoso.command.Sample.reported;
import static org.hoso.command.correction.Corrections.answer;
import static org.hoso.command.correction.Corrections.ask;
import static org.hoso.command.correction.Corrections.correct;
import static org.hoso.command.correction.Corrections.screenshot;

import org.hoso.cases.Correction.CorrectedField;
import org.hoso.cases.Correction.RecordCorrected;
import org.hoso.cases.Refusal;
import org.hoso.command.Given;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Corrected values")
class CorrectedValuesTest {
    @ParameterizedTest(name = "{0} becomes {2}")
    @CsvSource(
            quoteCharacter = '|',
            value = {
                "mediaType, |\"image/jpeg\"|, |\"image/jpeg\"|",
                "method, screen_recording, |\"screen_recording\"|",
                "sizeBytes, 2000, 2000",
                "capturedAt, 2026-10-05T10:00:00+07:00, |\"2026-10-05T03:00:00Z\"|",
            })
    @DisplayName("a value is kept as JSON writes it, whether or not it came with quotes")
    void values_are_kept_in_one_form(String field, String value, String kept) {
        Given.events(reported())
                .after(screenshot())
                .when(correct(1, field, value))
                .then(
                        RecordCorrected.class,
                        e -> assertThat(e.fields()).containsExactly(new CorrectedField(field, kept)));
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(
            quoteCharacter = '|',
            value = {
                "sizeBytes, many",
                "sizeBytes, -1",
                "sizeBytes, 1.5",
                "sizeBytes, null",
                "method, telepathy",
                "method, 0",
                "capturedAt, yesterday",
                "capturedAt, 1759629600",
                "capturedAt, null",
                "capturedAt, +99999-01-01T00:00:00Z",
                "capturedAt, 0001-01-01T00:00:00Z",
                "mediaType, | |",
                "mediaType, |\"unfinished|",
                "mediaType, |\"a\\u0000b\"|",
                "mediaType, |\"a\\ud800b\"|",
            })
    @DisplayName("a value of another kind than its field is refused")
    void unreadable_values(String field, String value) {
        Given.events(reported())
                .after(screenshot())
                .when(correct(1, field, value))
                .refusedWith(Refusal.VALUE_NOT_READABLE);
    }

    @Test
    @DisplayName("a document without a number, and a text too long once it is written, are refused")
    void unreadable_documents() {
        Given answered = Given.events(reported()).after(ask(hours(1))).after(answer(days(1)));
        answered.when(correct(2, "document", "{\"number\":\"\",\"date\":\"2026-10-06\"}"))
                .refusedWith(Refusal.VALUE_NOT_READABLE);
        answered.when(correct(2, "document", "{\"number\":\"1\",\"date\":\"2026-10-06\",\"by\":\"me\"}"))
                .refusedWith(Refusal.VALUE_NOT_READABLE);
        Given.events(reported())
                .after(screenshot())
                .when(correct(1, "tool", "x" + "\"".repeat(400)))
                .refusedWith(Refusal.VALUE_NOT_READABLE);
    }
}

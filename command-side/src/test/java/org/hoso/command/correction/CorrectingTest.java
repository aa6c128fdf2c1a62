package org.hoso.command.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hoso.command.Sample.CASE;
import static org.hoso.command.Sample.MONDAY;
import static org.hoso.command.Sample.days;
import static org.hoso.command.Sample.document;
import static org.hoso.command.Sample.hours;
import static org.hoso.command.Sample.officer;
import static org.hoso.command.Sample.reported;
import static org.hoso.command.Sample.text;
import static org.hoso.command.correction.Corrections.ABEI;
import static org.hoso.command.correction.Corrections.VFA;
import static org.hoso.command.correction.Corrections.answer;
import static org.hoso.command.correction.Corrections.ask;
import static org.hoso.command.correction.Corrections.correct;
import static org.hoso.command.correction.Corrections.screenshot;

import java.time.LocalDate;
import java.util.List;
import org.hoso.cases.Classification.ClassifyViolation;
import org.hoso.cases.Correction.CorrectRecord;
import org.hoso.cases.Correction.CorrectedField;
import org.hoso.cases.Correction.RecordCorrected;
import org.hoso.cases.Refusal;
import org.hoso.cases.Report.RejectReport;
import org.hoso.cases.Report.RejectionReason;
import org.hoso.cases.Report.Urgency;
import org.hoso.cases.Role;
import org.hoso.command.Given;
import org.hoso.wire.CaseJson;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

@DisplayName("Correcting the record")
class CorrectingTest {
    @Test
    @DisplayName("a correction names event, fields, reason and authority, and leaves the state as it was")
    void names_what_it_corrects() {
        Given kept = Given.events(reported()).after(screenshot());
        kept.when(correct(1, "mediaType", "image/jpeg")).then(RecordCorrected.class, e -> {
            assertThat(e.version()).isEqualTo(1);
            assertThat(e.storedName()).isEqualTo("case.evidence-added");
            assertThat(e.fields())
                    .containsExactly(
                            new CorrectedField("/mediaType", CaseJson.stored().valueToTree("image/jpeg")));
            assertThat(e.authority()).isEqualTo(document("3/BC"));
            assertThat(e.clocks().started()).isEmpty();
        });
        assertThat(kept.after(correct(1, "mediaType", "image/jpeg")).file().evidence())
                .isEqualTo(kept.file().evidence());
    }

    @Test
    @DisplayName(
            "the number of a document is corrected by the body that gave it, though it does not answer for the case")
    void the_body_that_acted_corrects() {
        Given.events(reported())
                .after(ask(hours(1)))
                .after(answer(days(1)))
                .when(correct(VFA, days(2), 2, "document", document("16/KL-ATTP")))
                .then(RecordCorrected.class, e -> assertThat(e.storedName()).isEqualTo("case.conclusion-given"));
    }

    @Test
    @DisplayName("a body corrects neither what others wrote nor a case that is not its own")
    void foreign_body() {
        Given answered = Given.events(reported()).after(ask(hours(1))).after(answer(days(1)));
        answered.when(correct(VFA, days(2), 1, "at", hours(2))).refusedWith(Refusal.WRONG_AGENCY);
        answered.when(correct(officer(Role.COORDINATOR, "VCC"), days(2), 77, "at", hours(2)))
                .refusedWith(Refusal.WRONG_AGENCY);
    }

    @Test
    @DisplayName("an event that the case does not have is not corrected")
    void unknown_event() {
        Given.events(reported()).when(correct(1, "at", hours(1))).refusedWith(Refusal.UNKNOWN_EVENT);
        Given.events(reported()).when(correct(-1, "at", hours(1))).refusedWith(Refusal.UNKNOWN_EVENT);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"title", "reportId", "caseId", "caseNumber", "by", "clocks", "accountable", "items", "nothing"})
    @DisplayName("neither sealed texts nor ids, actors, clocks, results of rules and unknown fields are corrected")
    void uncorrectable_fields(String field) {
        Given.events(reported()).when(correct(0, field, "x")).refusedWith(Refusal.FIELD_NOT_CORRECTABLE);
    }

    @Test
    @DisplayName("a correction is not corrected itself: the event is corrected again")
    void no_correction_of_a_correction() {
        Given corrected = Given.events(reported()).after(screenshot()).after(correct(1, "sizeBytes", 2_000));
        corrected.when(correct(2, "version", 0)).refusedWith(Refusal.EVENT_NOT_CORRECTABLE);
        corrected.when(correct(1, "sizeBytes", 3_000)).then(RecordCorrected.class, e -> {});
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"actDate", "productField", "verdict", "types", "urgency"})
    @DisplayName("what was classified is corrected by the command that looks the law up again")
    void classification_has_its_own_correction(String field) {
        Given.events(reported())
                .after(new ClassifyViolation(
                        CASE,
                        officer(Role.CLASSIFIER, "ABEI"),
                        hours(1),
                        "functional_food",
                        List.of("NONE"),
                        LocalDate.of(2026, 10, 1),
                        Urgency.NORMAL,
                        null))
                .when(correct(1, field, "2026-09-01"))
                .refusedWith(Refusal.USE_CORRECT_CLASSIFICATION);
    }

    @Test
    @DisplayName("a correction comes after what it corrects")
    void before_the_event() {
        Given.events(reported())
                .after(screenshot())
                .when(correct(ABEI, MONDAY, 1, "sizeBytes", 2_000))
                .refusedWith(Refusal.BEFORE_ITS_CAUSE);
    }

    @Test
    @DisplayName("a case at rest can still be corrected")
    void at_rest() {
        Given.events(reported())
                .after(screenshot())
                .after(new RejectReport(
                        CASE, officer(Role.INTAKE, "ABEI"), days(1), RejectionReason.OUT_OF_SCOPE, null, null))
                .when(correct(1, "sizeBytes", 2_000))
                .then(RecordCorrected.class, e -> {});
    }

    @Test
    @DisplayName("one correction says one thing of a field")
    void each_field_once() {
        JsonNode text = CaseJson.stored().valueToTree("a");
        var twice = List.of(new CorrectedField("tool", text), new CorrectedField("tool", text));
        assertThatThrownBy(() -> new CorrectRecord(CASE, ABEI, days(1), 1, twice, text("why"), document("3/BC")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}

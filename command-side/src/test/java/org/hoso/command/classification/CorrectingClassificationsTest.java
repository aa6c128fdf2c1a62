package org.hoso.command.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoso.command.Sample.CASE;
import static org.hoso.command.Sample.days;
import static org.hoso.command.Sample.hours;
import static org.hoso.command.Sample.officer;
import static org.hoso.command.Sample.reported;
import static org.hoso.command.Sample.text;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hoso.cases.Actor;
import org.hoso.cases.Classification.ClassificationCorrected;
import org.hoso.cases.Classification.ClassifyViolation;
import org.hoso.cases.Classification.CorrectClassification;
import org.hoso.cases.Classification.Verdict;
import org.hoso.cases.Refusal;
import org.hoso.cases.Report.Urgency;
import org.hoso.cases.Role;
import org.hoso.command.Given;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Correcting a classification")
class CorrectingClassificationsTest {
    private static final Actor CLASSIFIER = officer(Role.CLASSIFIER, "ABEI");
    private static final LocalDate ACT = LocalDate.of(2026, 10, 1);

    @Test
    @DisplayName("another day of the act stops the limitation and counts it anew")
    void another_day() {
        Given classified = classified("MISLEADING_ATTRIBUTES");
        UUID running = limitation(classified);
        classified
                .when(correct(days(1), LocalDate.of(2026, 9, 1), "MISLEADING_ATTRIBUTES"))
                .then(ClassificationCorrected.class, e -> {
                    assertThat(e.actDate()).isEqualTo(LocalDate.of(2026, 9, 1));
                    assertThat(e.clocks().stopped()).containsExactly(running);
                    assertThat(e.clocks().started()).singleElement().satisfies(clock -> {
                        assertThat(clock.code()).isEqualTo("limitation_ads");
                        assertThat(clock.due()).isEqualTo(Instant.parse("2027-09-01T17:00:00Z"));
                    });
                });
    }

    @Test
    @DisplayName("the version of the type follows the corrected day of the act")
    void another_decree() {
        classified("MISLEADING_ATTRIBUTES")
                .when(correct(days(1), LocalDate.of(2026, 5, 14), "MISLEADING_ATTRIBUTES"))
                .then(
                        ClassificationCorrected.class,
                        e -> assertThat(e.types()).extracting("decree").containsExactly("38/2021/ND-CP"));
    }

    @Test
    @DisplayName("a limitation that still applies to the same day runs on, and one of a new field starts beside it")
    void another_type() {
        classified("MISLEADING_ATTRIBUTES")
                .when(correct(days(1), ACT, "FOOD_NO_ADVISORY", "UNKNOWN_ORIGIN"))
                .then(ClassificationCorrected.class, e -> {
                    assertThat(e.clocks().stopped()).isEmpty();
                    assertThat(e.clocks().started()).extracting("code").containsExactly("limitation_trade");
                });
    }

    @Test
    @DisplayName("where no violation is left, its limitation stops")
    void no_violation_left() {
        Given classified = classified("MISLEADING_ATTRIBUTES");
        UUID running = limitation(classified);
        classified.when(correct(days(1), ACT, "NONE")).then(ClassificationCorrected.class, e -> {
            assertThat(e.verdict()).isEqualTo(Verdict.NO_VIOLATION);
            assertThat(e.types()).isEmpty();
            assertThat(e.clocks().started()).isEmpty();
            assertThat(e.clocks().stopped()).containsExactly(running);
        });
    }

    @Test
    @DisplayName("what lacked information is classified by correction, and its limitation starts")
    void information_arrived() {
        Given corrected = classified("INSUFFICIENT_INFO").after(correct(days(1), ACT, "FOOD_NO_ADVISORY"));
        assertThat(corrected.file().classified().verdict()).isEqualTo(Verdict.VIOLATION);
        assertThat(limitation(corrected)).isNotNull();
    }

    @Test
    @DisplayName("a classification can be corrected again, but not before its last correction")
    void in_order() {
        Given corrected = classified("NONE").after(correct(days(2), ACT, "FOOD_NO_ADVISORY"));
        corrected.when(correct(days(1), ACT, "NONE")).refusedWith(Refusal.BEFORE_ITS_CAUSE);
        corrected.when(correct(days(3), ACT, "NONE")).then(ClassificationCorrected.class, e -> {});
    }

    @Test
    @DisplayName("without a classification there is nothing to correct")
    void nothing_to_correct() {
        Given.events(reported()).when(correct(days(1), ACT, "NONE")).refusedWith(Refusal.NOT_CLASSIFIED);
    }

    @Test
    @DisplayName("a body that does not answer for the case does not correct its classification")
    void foreign_body() {
        classified("NONE")
                .when(new CorrectClassification(
                        CASE,
                        officer(Role.COORDINATOR, "VFA"),
                        days(1),
                        "functional_food",
                        List.of("NONE"),
                        ACT,
                        Urgency.NORMAL,
                        text("why")))
                .refusedWith(Refusal.WRONG_AGENCY);
    }

    @Test
    @DisplayName("a correction looks the law up as the first classification did")
    void the_same_law() {
        Given classified = classified("NONE");
        classified.when(correct(days(1), ACT, "MAGIC")).refusedWith(Refusal.UNKNOWN_VIOLATION_TYPE);
        classified
                .when(correct(days(1), LocalDate.of(2026, 5, 14), "AD_NO_MARKER"))
                .refusedWith(Refusal.TYPE_NOT_IN_FORCE);
        classified.when(correct(days(1), ACT, "NONE", "AD_NO_MARKER")).refusedWith(Refusal.OUTCOME_STANDS_ALONE);
        classified.when(correct(days(1), LocalDate.of(2026, 10, 7), "NONE")).refusedWith(Refusal.ACT_AFTER_REPORT);
    }

    private static UUID limitation(Given given) {
        return given.file()
                .clocks()
                .open(null)
                .map(clock -> clock.terms().clockId())
                .toList()
                .getFirst();
    }

    private static Given classified(String type) {
        return Given.events(reported())
                .after(new ClassifyViolation(
                        CASE, CLASSIFIER, hours(1), "functional_food", List.of(type), ACT, Urgency.NORMAL, null));
    }

    private static CorrectClassification correct(Instant at, LocalDate actDate, String... types) {
        return new CorrectClassification(
                CASE, CLASSIFIER, at, "functional_food", List.of(types), actDate, Urgency.URGENT, text("why"));
    }
}

package org.hoso.command.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoso.command.Sample.CASE;
import static org.hoso.command.Sample.MONDAY;
import static org.hoso.command.Sample.hours;
import static org.hoso.command.Sample.officer;
import static org.hoso.command.Sample.reported;
import static org.hoso.command.Sample.text;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hoso.cases.Actor;
import org.hoso.cases.Classification.ClassifyViolation;
import org.hoso.cases.Classification.Verdict;
import org.hoso.cases.Classification.ViolationClassified;
import org.hoso.cases.Refusal;
import org.hoso.cases.Report;
import org.hoso.cases.Report.Urgency;
import org.hoso.cases.Role;
import org.hoso.command.Given;
import org.hoso.command.Sample;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Classifying")
class ClassifyingTest {
    private static final Actor CLASSIFIER = officer(Role.CLASSIFIER, "ABEI");
    private static final LocalDate ACT = LocalDate.of(2026, 10, 1);

    @Test
    @DisplayName("a violation is classified by the version of its type that was in force on the day of the act")
    void by_the_day_of_the_act() {
        Given.events(reported())
                .when(classify(LocalDate.of(2026, 5, 14), "MISLEADING_ATTRIBUTES"))
                .then(ViolationClassified.class, e -> {
                    assertThat(e.verdict()).isEqualTo(Verdict.VIOLATION);
                    assertThat(e.types()).singleElement().satisfies(type -> {
                        assertThat(type.decree()).isEqualTo("38/2021/ND-CP");
                        assertThat(type.article()).isEqualTo("34.5");
                        assertThat(type.versionFrom()).isEqualTo(LocalDate.of(2021, 6, 1));
                    });
                });
        Given.events(reported())
                .when(classify(LocalDate.of(2026, 5, 15), "MISLEADING_ATTRIBUTES"))
                .then(
                        ViolationClassified.class,
                        e -> assertThat(e.types()).extracting("decree").containsExactly("87/2026/ND-CP"));
    }

    @Test
    @DisplayName("classifying ends the triage that the report started")
    void ends_triage() {
        Given reported = Given.nothing().after(report());
        var triage = reported.file().clocks().byId().keySet();
        reported.when(classify(ACT, "NONE"))
                .then(
                        ViolationClassified.class,
                        e -> assertThat(e.clocks().stopped()).containsExactlyElementsOf(triage));
    }

    @Test
    @DisplayName(
            "several advertising acts run under one limitation of a year, counted from the end of the day of the act")
    void limitation_of_advertising() {
        Given.events(reported())
                .when(classify(ACT, "FOOD_NO_ADVISORY", "MISLEADING_ATTRIBUTES"))
                .then(
                        ViolationClassified.class,
                        e -> assertThat(e.clocks().started()).singleElement().satisfies(clock -> {
                            assertThat(clock.code()).isEqualTo("limitation_ads");
                            assertThat(clock.about()).isNull();
                            assertThat(clock.start()).isEqualTo(Instant.parse("2026-10-01T16:59:59.999Z"));
                            assertThat(clock.due()).isEqualTo(Instant.parse("2027-10-01T17:00:00Z"));
                        }));
    }

    @Test
    @DisplayName("trade has its own limitation of two years beside that of advertising")
    void limitation_of_trade() {
        Given.events(reported())
                .when(classify(ACT, "COUNTERFEIT_TRADE", "MISLEADING_ATTRIBUTES"))
                .then(ViolationClassified.class, e -> {
                    assertThat(e.clocks().started())
                            .extracting("code")
                            .containsExactly("limitation_ads", "limitation_trade");
                    assertThat(e.clocks().started().getLast().due()).isEqualTo(Instant.parse("2028-10-02T17:00:00Z"));
                });
    }

    @Test
    @DisplayName("no limitation is invented for a field that the law data knows none for, nor for a crime")
    void no_invented_limitation() {
        Given.events(reported())
                .when(classify(ACT, "CONSUMER_FALSE_INFO", "CRIME_FALSE_AD"))
                .then(ViolationClassified.class, e -> {
                    assertThat(e.types()).extracting("lawField").containsExactly("consumer_protection", "criminal");
                    assertThat(e.clocks().started()).isEmpty();
                });
    }

    @Test
    @DisplayName("an outcome that is no violation gives the verdict and has no types")
    void outcomes() {
        assertThat(verdictOf("NONE")).isEqualTo(Verdict.NO_VIOLATION);
        assertThat(verdictOf("OUT_OF_SCOPE")).isEqualTo(Verdict.OUT_OF_SCOPE);
        assertThat(verdictOf("INSUFFICIENT_INFO")).isEqualTo(Verdict.INSUFFICIENT_INFO);
    }

    @Test
    @DisplayName("an outcome goes with no violation type, wherever it stands in the list")
    void outcome_stands_alone() {
        Given.events(reported())
                .when(classify(ACT, "NONE", "FOOD_NO_ADVISORY"))
                .refusedWith(Refusal.OUTCOME_STANDS_ALONE);
        Given.events(reported())
                .when(classify(ACT, "FOOD_NO_ADVISORY", "NONE"))
                .refusedWith(Refusal.OUTCOME_STANDS_ALONE);
    }

    @Test
    @DisplayName("a type that no decree knew on the day of the act is refused")
    void type_not_yet_in_force() {
        Given.events(reported())
                .when(classify(LocalDate.of(2026, 5, 14), "AD_NO_MARKER"))
                .refusedWith(Refusal.TYPE_NOT_IN_FORCE);
    }

    @Test
    @DisplayName("an unknown type, an unknown product field and an act after its classification are refused")
    void unknown_to_the_law() {
        Given.events(reported()).when(classify(ACT, "MAGIC")).refusedWith(Refusal.UNKNOWN_VIOLATION_TYPE);
        Given.events(reported())
                .when(classify(CLASSIFIER, hours(1), "magic", ACT, "NONE"))
                .refusedWith(Refusal.UNKNOWN_PRODUCT_FIELD);
        Given.events(reported())
                .when(classify(LocalDate.of(2026, 10, 6), "NONE"))
                .refusedWith(Refusal.ACT_AFTER_REPORT);
    }

    @Test
    @DisplayName("only the accountable body classifies")
    void foreign_body() {
        Given.events(reported())
                .when(classify(officer(Role.CLASSIFIER, "VFA"), hours(1), "functional_food", ACT, "NONE"))
                .refusedWith(Refusal.WRONG_AGENCY);
    }

    @Test
    @DisplayName("nothing is classified before it was reported")
    void before_the_report() {
        Given.events(reported())
                .when(classify(CLASSIFIER, MONDAY.minusSeconds(1), "functional_food", ACT, "NONE"))
                .refusedWith(Refusal.BEFORE_ITS_CAUSE);
    }

    @Test
    @DisplayName("a case is classified once; after that its classification is corrected")
    void once() {
        Given.events(reported())
                .after(classify(ACT, "NONE"))
                .when(classify(ACT, "FOOD_NO_ADVISORY"))
                .refusedWith(Refusal.ALREADY_CLASSIFIED);
    }

    private static Verdict verdictOf(String outcome) {
        var classified = (ViolationClassified)
                Given.events(reported()).when(classify(ACT, outcome)).accepted().getFirst();
        assertThat(classified.types()).isEmpty();
        return classified.verdict();
    }

    private static ClassifyViolation classify(LocalDate actDate, String... types) {
        return classify(CLASSIFIER, hours(1), "functional_food", actDate, types);
    }

    private static ClassifyViolation classify(Actor by, Instant at, String field, LocalDate actDate, String... types) {
        return new ClassifyViolation(CASE, by, at, field, List.of(types), actDate, Urgency.NORMAL, text("why"));
    }

    private static Report.ReportContent report() {
        return new Report.ReportContent(
                CASE,
                officer(Role.INTAKE, "ABEI"),
                MONDAY,
                org.hoso.cases.CaseNumber.of(2026, 1),
                Sample.REPORT,
                Sample.reporter(),
                text("title"),
                null,
                null,
                "functional_food",
                null,
                null,
                null,
                List.of(new Report.ReportedItem(
                        Sample.ITEM, Sample.address("https://facebook.example/posts/1"), "FACEBOOK", "post", null)),
                null,
                null);
    }
}

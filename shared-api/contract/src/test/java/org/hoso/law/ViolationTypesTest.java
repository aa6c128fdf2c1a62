package org.hoso.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoso.law.Days.LAW;
import static org.hoso.law.Days.day;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Violation types")
class ViolationTypesTest {
    private static final ViolationTypes TYPES = LAW.violationTypes();

    @Test
    void the_decree_in_force_on_the_day_of_the_act_prices_it() {
        PenaltyVersion last = version("MISLEADING_ATTRIBUTES", "2026-05-14");
        assertThat(last.decree()).isEqualTo("38/2021/ND-CP");
        assertThat(last.fineMinVnd()).isEqualTo(60_000_000);
        assertThat(last.fineMaxVnd()).isEqualTo(80_000_000);
        assertThat(last.remedies()).containsExactly("REMOVE_AD", "CORRECT_INFO");

        PenaltyVersion first = version("MISLEADING_ATTRIBUTES", "2026-05-15");
        assertThat(first.decree()).isEqualTo("87/2026/ND-CP");
        assertThat(first.article()).isEqualTo("50.5.c");
        assertThat(first.fineMinVnd()).isEqualTo(80_000_000);
        assertThat(first.fineMaxVnd()).isEqualTo(100_000_000);
    }

    @Test
    void an_act_before_any_known_decree_has_no_price() {
        assertThat(TYPES.find("MISLEADING_ATTRIBUTES").orElseThrow().on(day("2021-05-31")))
                .isEmpty();
        assertThat(TYPES.find("COMPARATIVE_AD").orElseThrow().on(day("2026-05-14")))
                .isEmpty();
    }

    @Test
    void versions_come_oldest_first_even_where_the_file_turns_them_round() {
        assertThat(TYPES.find("COSMETIC_AS_MEDICINE").orElseThrow().versions())
                .extracting(PenaltyVersion::decree)
                .containsExactly("38/2021/ND-CP", "87/2026/ND-CP");
    }

    @Test
    void an_amount_that_is_not_known_stays_unknown_and_is_never_verified() {
        PenaltyVersion counterfeit = version("COUNTERFEIT_TRADE", "2026-06-03");
        assertThat(counterfeit.fineMinVnd()).isNull();
        assertThat(counterfeit.fineMaxVnd()).isNull();
        assertThat(counterfeit.confidence()).isEqualTo(Confidence.VERIFIED);
        assertThat(counterfeit.fineConfidence()).isEqualTo(Confidence.UNVERIFIED);
        assertThat(version("CRIME_DECEIVE_CUSTOMERS", "2026-06-03").fineConfidence())
                .as("verified as a crime, silent about its own amount")
                .isEqualTo(Confidence.UNVERIFIED);
    }

    @Test
    void an_amount_is_as_sure_as_its_version_unless_the_file_says_otherwise() {
        assertThat(version("MISLEADING_ATTRIBUTES", "2026-05-15").fineConfidence())
                .isEqualTo(Confidence.VERIFIED);
        assertThat(version("SUPERLATIVE_NO_PROOF", "2026-05-14").fineConfidence())
                .isEqualTo(Confidence.UNVERIFIED);
    }

    @Test
    void a_known_amount_may_be_less_sure_than_its_article() {
        LawFiles shipped = LawFiles.shipped();
        String doubted = shipped.text(LawFile.VIOLATION_TYPES)
                .replaceFirst("fine_max: 80000000,", "fine_max: 80000000, fine_confidence: unverified,");
        PenaltyVersion old = Law.read(shipped.with(LawFile.VIOLATION_TYPES, doubted))
                .violationTypes()
                .find("MISLEADING_ATTRIBUTES")
                .flatMap(type -> type.on(day("2026-05-14")))
                .orElseThrow();
        assertThat(old.confidence()).isEqualTo(Confidence.VERIFIED);
        assertThat(old.fineConfidence()).isEqualTo(Confidence.UNVERIFIED);
    }

    @Test
    void a_decree_written_for_organisations_says_what_an_individual_pays_of_it() {
        PenaltyVersion old = version("FALSE_INFO_ONLINE", "2026-06-30");
        assertThat(old.baseline()).isEqualTo(Baseline.ORGANISATION);
        assertThat(old.factorIndividual()).isEqualTo(0.5);
        assertThat(version("FALSE_INFO_ONLINE", "2026-07-01").baseline()).isEqualTo(Baseline.INDIVIDUAL);
    }

    @Test
    void three_types_are_answers_and_no_penalties() {
        assertThat(TYPES.all().stream().filter(ViolationType::outcomeOnly))
                .extracting(ViolationType::code)
                .containsExactly("NONE", "OUT_OF_SCOPE", "INSUFFICIENT_INFO");
        assertThat(TYPES.all()).hasSize(58);
    }

    @Test
    void remedies_are_known_by_code() {
        assertThat(TYPES.remedies()).hasSize(10).extracting(Remedy::code).contains("PUBLIC_APOLOGY");
        assertThat(TYPES.knowsRemedy("REVOKE_DOMAIN")).isTrue();
        assertThat(TYPES.knowsRemedy("FLOG")).isFalse();
        assertThat(TYPES.find("FLOG")).isEmpty();
    }

    @Test
    void the_constants_of_the_arithmetic_are_those_of_the_decree() {
        assertThat(TYPES.factorOrg()).isEqualTo(2);
        assertThat(TYPES.fieldMaxIndividualVnd()).isEqualTo(100_000_000);
        assertThat(TYPES.fieldMaxOrganisationVnd()).isEqualTo(200_000_000);
        assertThat(TYPES.rules())
                .isEqualTo(new FineRules(
                        2, FinePoint.MIDPOINT, FinePoint.MINIMUM, FinePoint.MAXIMUM, 100_000_000, 200_000_000, 1, 2));
    }

    private static PenaltyVersion version(String code, String actDate) {
        return TYPES.find(code).orElseThrow().on(day(actDate)).orElseThrow();
    }
}

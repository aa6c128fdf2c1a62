package org.hoso.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoso.law.LawFile.INSTALMENTS;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The limits of paying in parts")
class InstalmentsTest {
    private static final LocalDate FIRST_DAY = LocalDate.of(2013, 7, 1);
    private final Instalments instalments = Law.load().instalments();

    @Test
    void are_the_numbers_that_the_clock_states_as_prose_and_as_unverified_as_it() {
        ClockRule clock = Law.load().clocks().rule("installments", FIRST_DAY).orElseThrow();
        assertThat(instalments.on(FIRST_DAY)).hasValueSatisfying(limits -> {
            assertThat(limits.legalBasis()).isEqualTo(clock.legalBasis());
            assertThat(clock.legalBasis().note())
                    .contains("at most " + limits.mostParts(), limits.firstPercent() + "%");
            assertThat(clock.legalBasis().note())
                    .contains(
                            limits.fromIndividualVnd() / 1_000_000 + "m (individual)",
                            limits.fromOrganisationVnd() / 1_000_000 + "m (organisation)");
            assertThat(limits.confidence()).isEqualTo(Confidence.UNVERIFIED).isEqualTo(clock.confidence());
        });
        assertThat(instalments.on(FIRST_DAY.minusDays(1))).isEmpty();
    }

    @Test
    void are_refused_when_a_number_is_none_a_share_is_too_large_or_a_verified_one_has_no_source() {
        Breaking.in(INSTALMENTS, "most_parts: 3,", "most_parts: 0,")
                .isRefused("most_parts", "0 is not between 1 and 100");
        Breaking.in(INSTALMENTS, "first_percent: 40,", "first_percent: 101,")
                .isRefused("first_percent", "101 is not between 0 and 100");
        Breaking.in(INSTALMENTS, "from_individual_vnd: 20000000", "from_individual_vnd: 20m")
                .isRefused("from_individual_vnd", "expected a whole number, found \"20m\"");
        Breaking.in(INSTALMENTS, "confidence: unverified", "confidence: verified")
                .isRefused("source", "a verified fact must name its source");
    }

    @Test
    void are_others_from_a_day_on_where_an_amendment_says_so() {
        Law law = Law.read(LawFiles.shipped(), List.of(new AddedRow(LawTable.INSTALMENT_LIMITS, null, """
                {"most_parts": 6, "first_percent": 20, "from_individual_vnd": 10000000, "from_organisation_vnd": 20000000,
                 "valid_from": "2027-01-01", "valid_to": null, "legal_basis": {"citation": "ND 1/2027"}, "confidence": "unverified"}""")));
        assertThat(law.instalments().on(LocalDate.of(2027, 1, 1)).orElseThrow().mostParts())
                .isEqualTo(6);
        assertThat(law.instalments()
                        .on(LocalDate.of(2026, 12, 31))
                        .orElseThrow()
                        .mostParts())
                .isEqualTo(3);
    }
}

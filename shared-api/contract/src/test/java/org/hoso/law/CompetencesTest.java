package org.hoso.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoso.law.Days.LAW;
import static org.hoso.law.Days.day;

import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Competences to sanction")
class CompetencesTest {
    private static final Competences COMPETENCES = LAW.competences();

    @Test
    void local_offices_may_fine_up_to_a_share_of_the_fields_maximum_since_july_2025() {
        assertThat(ceiling("commune_chair")).isEqualTo(50);
        assertThat(ceiling("department_director")).isEqualTo(80);
        assertThat(ceiling("province_chair")).isEqualTo(100);
        assertThat(COMPETENCES.of("commune_chair", day("2025-06-30"))).isEmpty();
    }

    @Test
    void a_ceiling_that_was_not_found_is_unknown_and_not_invented() {
        assertThat(ceiling("abei_director_general")).isNull();
        assertThat(ceiling("vcc_chair")).isNull();
    }

    @Test
    void an_office_whose_first_day_was_not_found_is_answered_for_any_day() {
        assertThat(COMPETENCES.of("vcc_chair", day("2025-04-01"))).isPresent();
    }

    @Test
    void every_office_of_the_data_has_a_code_and_the_rules_come_with_it() {
        assertThat(COMPETENCES.all())
                .extracting(Competence::code)
                .containsExactlyElementsOf(
                        Arrays.stream(Office.values()).map(Office::code).toList());
        assertThat(COMPETENCES.rules()).hasSize(3).first().asString().contains("TOP of the frame");
        assertThat(COMPETENCES.of("emperor", day("2026-06-03"))).isEmpty();
    }

    private static Integer ceiling(String office) {
        return COMPETENCES.of(office, day("2026-06-03")).orElseThrow().maxPctOfFieldMax();
    }
}

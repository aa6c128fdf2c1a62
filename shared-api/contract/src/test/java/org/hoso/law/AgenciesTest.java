package org.hoso.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoso.law.Days.LAW;
import static org.hoso.law.Days.day;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The registry of bodies")
class AgenciesTest {
    private static final Agencies AGENCIES = LAW.agencies();

    @Test
    void abei_stood_under_mic_until_the_reorganisation_and_under_mocst_after() {
        assertThat(parent("ABEI", "2025-02-28")).isEqualTo("MIC");
        assertThat(parent("ABEI", "2025-03-01")).isEqualTo("MOCST");
    }

    @Test
    void mic_ended_with_its_successors_named_and_is_still_known() {
        assertThat(AGENCIES.on("MIC", day("2025-02-28")).orElseThrow().successors())
                .containsExactly("MOST", "MOCST", "MPS");
        assertThat(AGENCIES.on("MIC", day("2025-03-01"))).isEmpty();
        assertThat(AGENCIES.known("MIC")).isTrue();
    }

    @Test
    void the_provincial_information_department_is_gone_in_2026_and_its_successors_are_of_the_same_province() {
        assertThat(AGENCIES.on("STT_HCM", day("2026-01-01"))).isEmpty();
        assertThat(AGENCIES.on("STT_HCM", day("2025-02-28")).orElseThrow().successors())
                .containsExactly("SVH_HCM", "SKH_HCM");
        assertThat(AGENCIES.known("STT_HCM")).isTrue();
    }

    @Test
    void a_local_body_carries_its_template_its_province_and_the_name_of_the_province() {
        Agency health = AGENCIES.on("SYT_HCM", day("2026-06-03")).orElseThrow();
        assertThat(health.template()).isEqualTo("SYT");
        assertThat(health.province()).isEqualTo("HCM");
        assertThat(health.nameVi()).isEqualTo("Sở Y tế, Thành phố Hồ Chí Minh");
        assertThat(health.nameEn()).isEqualTo("Department of Health, Thành phố Hồ Chí Minh");
        assertThat(health.level()).isEqualTo(AgencyLevel.PROVINCIAL);
        assertThat(health.confidence()).isEqualTo(Confidence.UNVERIFIED);
    }

    @Test
    void a_local_body_stands_under_the_local_body_of_its_province_or_under_the_national_one_named() {
        assertThat(parent("SYT_HN", "2026-06-03")).isEqualTo("UBT_HN");
        assertThat(parent("UBX_HN", "2026-06-03")).isEqualTo("UBT_HN");
        assertThat(parent("UBT_HN", "2026-06-03")).isEqualTo("GOV");
        assertThat(parent("PA05_HN", "2026-06-03")).isEqualTo("A05");
        assertThat(parent("QLTT_DL", "2026-06-03")).isEqualTo("SCT_DL");
    }

    @Test
    void the_market_surveillance_departments_stood_under_dmsd_in_the_weeks_they_outlived_dms() {
        assertThat(parent("CQLTT_HN", "2025-02-28")).isEqualTo("DMS");
        assertThat(parent("CQLTT_HN", "2025-03-01")).isEqualTo("DMSD");
        assertThat(AGENCIES.on("CQLTT_HN", day("2025-06-01"))).isEmpty();
    }

    @Test
    void only_ho_chi_minh_city_has_a_food_safety_department_and_its_name_already_says_so() {
        assertThat(AGENCIES.on("ATTP_HCM", day("2026-06-03")).orElseThrow().nameVi())
                .isEqualTo("Sở An toàn thực phẩm (TP. Hồ Chí Minh)");
        assertThat(AGENCIES.known("ATTP_HN")).isFalse();
    }

    @Test
    void the_district_level_ended_when_two_tier_local_government_began() {
        assertThat(AGENCIES.on("UBH_HCM", day("2025-06-30"))).isPresent();
        assertThat(AGENCIES.on("UBH_HCM", day("2025-07-01"))).isEmpty();
    }

    @Test
    void there_are_thirty_four_provinces_six_of_them_cities_and_a_peoples_committee_in_each() {
        List<Province> provinces = AGENCIES.provinces();
        assertThat(provinces).hasSize(34);
        assertThat(provinces.stream().filter(unit -> unit.kind() == ProvinceKind.CITY))
                .hasSize(6);
        assertThat(AGENCIES.all(day("2026-11-24")).stream().filter(body -> "UBT".equals(body.template())))
                .extracting(Agency::province)
                .containsExactlyElementsOf(
                        provinces.stream().map(Province::code).toList());
    }

    @Test
    void all_bodies_of_a_day_exist_on_that_day_once_each_and_the_national_ones_come_first() {
        List<Agency> bodies = AGENCIES.all(day("2026-11-24"));
        assertThat(bodies).allMatch(body -> body.inForceOn(day("2026-11-24")));
        assertThat(bodies).extracting(Agency::code).doesNotHaveDuplicates().contains("ABEI", "VNNIC", "SVH_HCM");
        assertThat(bodies.getFirst().code()).isEqualTo("GOV");
        assertThat(bodies.getLast().template()).isEqualTo("UBX");
    }

    @Test
    void codes_are_compared_as_written_and_a_template_is_no_body() {
        assertThat(AGENCIES.on("abei", day("2026-06-03"))).isEmpty();
        assertThat(AGENCIES.known("SVH")).isFalse();
        assertThat(AGENCIES.known("SVH_XX")).isFalse();
        assertThat(AGENCIES.parentOf("GOV", day("2026-06-03"))).isEmpty();
        assertThat(AGENCIES.parentOf("NOBODY", day("2026-06-03"))).isEmpty();
    }

    @Test
    void open_files_of_a_body_that_ended_are_with_its_only_successor() {
        assertThat(AGENCIES.inCharge("DMS", day("2025-02-28")).orElseThrow().code())
                .isEqualTo("DMS");
        assertThat(AGENCIES.inCharge("DMS", day("2025-03-01")).orElseThrow().code())
                .isEqualTo("DMSD");
        assertThat(AGENCIES.inCharge("MIC", day("2025-03-01")))
                .as("three successors: none is the only one")
                .isEmpty();
    }

    private static String parent(String code, String day) {
        return AGENCIES.parentOf(code, day(day)).orElseThrow().code();
    }
}

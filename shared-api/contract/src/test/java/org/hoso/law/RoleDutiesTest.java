package org.hoso.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoso.law.LawFile.ROLE_DUTIES;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.hoso.cases.Subject.AdvertisingRole;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The duties of roles in advertising")
class RoleDutiesTest {
    private final RoleDuties duties = Law.load().roleDuties();

    @Test
    void are_told_of_every_role_that_a_subject_can_have_and_of_no_other() {
        assertThat(duties.roles())
                .containsExactlyInAnyOrderElementsOf(Stream.of(AdvertisingRole.values())
                        .map(AdvertisingRole::stored)
                        .toList());
        assertThat(duties.all()).extracting(RoleDuty::role).containsAll(duties.roles());
    }

    @Test
    void begin_with_the_law_that_asks_for_them() {
        assertThat(duties.of("influencer", LocalDate.of(2025, 12, 31))).isEmpty();
        assertThat(duties.of("influencer", LocalDate.of(2026, 1, 1)))
                .extracting(RoleDuty::code)
                .contains("verify_advertiser_and_papers", "have_used_the_product", "disclose_before_and_during")
                .doesNotContain("remove_within_24h");
        assertThat(duties.of("platform_operator", LocalDate.of(2026, 12, 31)))
                .extracting(RoleDuty::code)
                .contains("keep_livestream_recordings")
                .doesNotContain("verify_livestream_sellers");
    }

    @Test
    void are_unverified_where_no_source_says_whose_they_are_and_say_why() {
        assertThat(duties.all())
                .filteredOn(one -> one.confidence() == Confidence.UNVERIFIED)
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.note()).isNotBlank());
    }

    @Test
    void are_refused_of_a_role_that_is_none_twice_on_a_day_or_verified_by_nobody() {
        Breaking.in(ROLE_DUTIES, "role: seller,", "role: celebrity,")
                .isRefused("role", "\"celebrity\" is no known role in advertising");
        Breaking.in(ROLE_DUTIES, "code: have_used_the_product,", "code: verify_advertiser_and_papers,")
                .isRefused(
                        "valid_from",
                        "\"2026-01-01\" overlaps the version of verify_advertiser_and_papers of influencer in line "
                                + Breaking.lineOf(ROLE_DUTIES, "code: verify_advertiser_and_papers"));
        Breaking.in(ROLE_DUTIES, "confidence: verified, source: S7}", "confidence: verified}")
                .isRefused("source", "a verified fact must name its source");
    }

    @Test
    void end_where_an_amendment_says_so_for_that_role_alone() {
        LocalDate day = LocalDate.of(2027, 3, 1);
        Law law = Law.read(LawFiles.shipped(), List.of(new AddedRow(LawTable.ROLE_DUTIES, null, """
                {"code": "remove_within_24h", "role": "ad_business", "name_vi": "Gỡ trong 12 giờ", "name_en": "Within 12 hours",
                 "valid_from": "2027-03-01", "valid_to": null, "legal_basis": {"citation": "ND 1/2027"}, "confidence": "unverified"}""")));
        assertThat(law.roleDuties().of("ad_business", day))
                .extracting(RoleDuty::nameEn)
                .contains("Within 12 hours");
        assertThat(law.roleDuties().of("ad_business", day)).hasSameSizeAs(duties.of("ad_business", day));
        assertThat(law.roleDuties().of("advertiser", day)).isEqualTo(duties.of("advertiser", day));
        assertThat(law.roleDuties().of("ad_business", day.minusDays(1)))
                .extracting(RoleDuty::nameEn)
                .doesNotContain("Within 12 hours");
    }
}

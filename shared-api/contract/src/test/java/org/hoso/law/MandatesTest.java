package org.hoso.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoso.law.Days.LAW;
import static org.hoso.law.Days.day;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Mandates")
class MandatesTest {
    private static final Mandates MANDATES = LAW.mandates();

    @Test
    void the_single_point_for_removal_requests_has_had_three_eras() {
        assertThat(removalPoint("2021-09-14")).isNull();
        assertThat(removalPoint("2025-02-28").onBehalfOf()).isEqualTo("MIC");
        assertThat(removalPoint("2025-02-28").local()).containsExactly("STT");
        assertThat(removalPoint("2025-03-01").onBehalfOf()).isEqualTo("MOCST");
        assertThat(removalPoint("2026-02-14").validTo()).isEqualTo(day("2026-02-14"));
        assertThat(removalPoint("2026-02-15").validFrom()).isEqualTo(day("2026-02-15"));
        assertThat(removalPoint("2026-02-15").basis().citation()).isEqualTo("ND 342/2025 Art 18.1");
    }

    @Test
    void abei_concludes_on_what_has_no_field_of_its_own() {
        assertThat(MANDATES.on("other", MandateRole.SECTOR_CONCLUSION, day("2026-11-24")))
                .extracting(Mandate::agency)
                .containsExactly("ABEI");
    }

    @Test
    void a_mandate_that_names_the_field_comes_before_those_for_every_field() {
        assertThat(MANDATES.on("ecommerce_trader", MandateRole.REMOVAL_REQUEST, day("2026-11-24")))
                .extracting(Mandate::agency)
                .containsExactly("IDEA", "ABEI", "A05");
        assertThat(MANDATES.on("cosmetics", MandateRole.REMOVAL_REQUEST, day("2026-11-24")))
                .extracting(Mandate::agency)
                .containsExactly("ABEI", "A05");
    }

    @Test
    void a_national_body_holds_only_its_own_mandates() {
        assertThat(MANDATES.holding("VFA", "functional_food", MandateRole.SECTOR_CONCLUSION, day("2026-06-03")))
                .isPresent();
        assertThat(MANDATES.holding("VFA", "cosmetics", MandateRole.SECTOR_CONCLUSION, day("2026-06-03")))
                .isEmpty();
        assertThat(MANDATES.holding("VFA", "functional_food", MandateRole.AD_SANCTION, day("2026-06-03")))
                .isEmpty();
    }

    @Test
    void a_local_body_holds_a_mandate_that_lists_its_template() {
        assertThat(MANDATES.holding("SVH_HCM", "cosmetics", MandateRole.REMOVAL_REQUEST, day("2026-06-03")))
                .get()
                .extracting(Mandate::agency)
                .isEqualTo("ABEI");
        assertThat(MANDATES.holding("UBX_HCM", "cosmetics", MandateRole.AD_SANCTION, day("2026-06-03")))
                .isPresent();
        assertThat(MANDATES.holding("UBX_HCM", "cosmetics", MandateRole.REMOVAL_REQUEST, day("2026-06-03")))
                .isEmpty();
        assertThat(MANDATES.holding("ATTP_HCM", "functional_food", MandateRole.SECTOR_CONCLUSION, day("2026-06-03")))
                .isPresent();
    }

    @Test
    void a_body_that_had_not_begun_or_had_ended_holds_nothing() {
        assertThat(MANDATES.holding("STT_HCM", "cosmetics", MandateRole.REMOVAL_REQUEST, day("2025-02-28")))
                .isPresent();
        assertThat(MANDATES.holding("STT_HCM", "cosmetics", MandateRole.REMOVAL_REQUEST, day("2025-03-01")))
                .isEmpty();
        assertThat(MANDATES.holding("QLTT_HCM", "unknown_origin", MandateRole.TRADE_SANCTION, day("2025-03-16")))
                .as("the sub-departments began on 2025-03-17, though the mandate names them from 2025-03-01")
                .isEmpty();
        assertThat(MANDATES.on("alcohol_tobacco", MandateRole.SECTOR_CONCLUSION, day("2000-01-01")))
                .as("MOIT began in 2007, though its mandate is dated 1900")
                .isEmpty();
        assertThat(MANDATES.heldBy("MIC", day("2026-06-03"))).isEmpty();
    }

    @Test
    void everything_that_a_body_holds_on_a_day_is_listed() {
        assertThat(MANDATES.heldBy("ABEI", day("2026-11-24")))
                .extracting(mandate -> mandate.productField() + " " + mandate.role())
                .containsExactlyInAnyOrder(
                        "* REMOVAL_REQUEST",
                        "* AD_SANCTION",
                        "* PLATFORM_OVERSIGHT",
                        "gambling SECTOR_CONCLUSION",
                        "other SECTOR_CONCLUSION",
                        "* SECTOR_CONCLUSION");
        assertThat(MANDATES.heldBy("UBX_CM", day("2026-11-24")))
                .extracting(Mandate::role)
                .containsExactly(MandateRole.AD_SANCTION);
    }

    @Test
    void every_product_field_has_a_body_to_ask_for_a_conclusion_or_a_sanction_of_trade_today() {
        assertThat(MANDATES.fields())
                .hasSize(23)
                .allSatisfy(field -> assertThat(
                                MANDATES.on(field.code(), MandateRole.SECTOR_CONCLUSION, day("2026-11-24"))
                                                .size()
                                        + MANDATES.on(field.code(), MandateRole.TRADE_SANCTION, day("2026-11-24"))
                                                .size())
                        .as(field.code())
                        .isPositive());
    }

    @Test
    void every_field_at_once_is_no_product_field() {
        assertThat(MANDATES.knowsField("cosmetics")).isTrue();
        assertThat(MANDATES.knowsField("*")).isFalse();
        assertThat(MANDATES.knowsField("COSMETICS")).isFalse();
    }

    @Test
    void a_row_of_types_adds_a_body_that_may_and_the_body_of_the_field_may_still() {
        assertThat(concluding("cosmetics", "SUPERLATIVE_NO_PROOF")).containsExactly("VCC", "DAV");
        assertThat(concluding("cosmetics", "COSMETIC_AS_MEDICINE", "UNKNOWN_ORIGIN"))
                .as("not all types are the trade body's: the body of the field is proposed")
                .containsExactly("DAV", "DMSD");
        assertThat(concluding("cosmetics", "COSMETIC_AS_MEDICINE")).containsExactly("DAV");
        assertThat(concluding("cosmetics")).containsExactly("DAV");
        assertThat(concluding("general_food", "COUNTERFEIT_TRADE")).containsExactly("DMSD", "VFA");
        assertThat(concluding("counterfeit_ip", "COUNTERFEIT_TRADE", "UNKNOWN_ORIGIN"))
                .startsWith("DMSD");
    }

    @Test
    void a_row_of_kinds_of_platform_reaches_content_there_and_nowhere_else() {
        Matter shop = new Matter("cosmetics", Set.of(), PlatformKind.MARKETPLACE);
        Matter network = new Matter("cosmetics", Set.of(), PlatformKind.CROSS_BORDER_SOCIAL);
        assertThat(MANDATES.on(shop, MandateRole.REMOVAL_REQUEST, day("2026-11-24")))
                .extracting(Mandate::agency)
                .containsExactly("IDEA", "ABEI", "A05");
        assertThat(MANDATES.on(network, MandateRole.REMOVAL_REQUEST, day("2026-11-24")))
                .extracting(Mandate::agency)
                .containsExactly("ABEI", "A05");
        assertThat(MANDATES.holding("SCT_HCM", shop, MandateRole.REMOVAL_REQUEST, day("2026-11-24")))
                .isNotEmpty();
        assertThat(MANDATES.holding("IDEA", "cosmetics", MandateRole.REMOVAL_REQUEST, day("2026-11-24")))
                .isEmpty();
    }

    private static List<String> concluding(String field, String... types) {
        Matter matter = new Matter(field, Set.of(types), PlatformKind.MARKETPLACE);
        return MANDATES.on(matter, MandateRole.SECTOR_CONCLUSION, day("2026-11-24")).stream()
                .map(Mandate::agency)
                .toList();
    }

    private static Mandate removalPoint(String day) {
        return MANDATES.on("functional_food", MandateRole.REMOVAL_REQUEST, day(day)).stream()
                .filter(mandate -> mandate.agency().equals("ABEI"))
                .findFirst()
                .orElse(null);
    }
}

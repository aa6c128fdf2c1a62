package org.hoso.law;

import static org.hoso.law.LawFile.MANDATES;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("mandates.yaml is refused")
class BrokenMandatesTest {
    @Test
    void when_a_mandate_names_what_does_not_exist() {
        Breaking.in(MANDATES, "agency: VNNIC", "agency: VNIC").isRefused("agency", "\"VNIC\" is no known agency");
        Breaking.in(MANDATES, "on_behalf_of: MIC", "on_behalf_of: MICK")
                .isRefused("on_behalf_of", "\"MICK\" is no known agency");
        Breaking.in(MANDATES, "product_field: cosmetics", "product_field: cosmetic")
                .isRefused("product_field", "\"cosmetic\" is no known product field");
        Breaking.in(MANDATES, "local: [STT]", "local: [STTT]")
                .isRefused("local", "\"STTT\" is no known local template");
        Breaking.in(MANDATES, "local: [STT]", "local: [ABEI]")
                .isRefused("local", "\"ABEI\" is no known local template");
        Breaking.in(MANDATES, "role: conduct", "role: behaviour")
                .isRefused(
                        "role",
                        "\"behaviour\" is none of sector_conclusion, removal_request, ad_sanction, trade_sanction,"
                                + " consumer_protection, platform_oversight, domain_measure, conduct, ad_policy, criminal");
    }

    @Test
    void when_what_narrows_a_row_is_unknown_or_empty() {
        Breaking.in(MANDATES, "violation_types: [FALSE_INFO_ONLINE]", "violation_types: [FALSE_INFO]")
                .isRefused("violation_types", "\"FALSE_INFO\" is no known violation type");
        Breaking.in(MANDATES, "violation_types: [FALSE_INFO_ONLINE]", "violation_types: []")
                .isRefused("violation_types", "the list is empty");
        Breaking.in(MANDATES, "platform_kinds: [marketplace]", "platform_kinds: [market]")
                .isRefused(
                        "platform_kinds",
                        "\"market\" is none of cross_border_social, cross_border_messaging, domestic_social,"
                                + " marketplace, app_store, website, licensed_site, other");
    }

    @Test
    void when_one_body_holds_one_role_twice_on_a_day() {
        Breaking.in(MANDATES, "valid_to: \"2026-02-14\"", "valid_to: \"2026-02-15\"")
                .isRefusedAt(
                        "valid_from: \"2026-02-15\"",
                        "valid_from",
                        "\"2026-02-15\" overlaps the version of ABEI's removal_request for * in line "
                                + Breaking.lineOf(MANDATES, "valid_to: \"2026-02-14\""));
    }

    @Test
    void when_a_mandate_ends_before_it_begins() {
        Breaking.in(MANDATES, "valid_to: \"2026-02-14\"", "valid_to: \"2025-02-14\"")
                .isRefused("valid_from", "\"2025-03-01\" is after the last day 2025-02-14");
    }

    @Test
    void when_a_product_field_is_defined_twice_or_malformed() {
        Breaking.in(MANDATES, "{code: other,", "{code: cosmetics,").isRefused("code", "\"cosmetics\" is defined twice");
        Breaking.in(MANDATES, "{code: other,", "{code: miscellaneous,")
                .isRefusedAt("product_field: other", "product_field", "\"other\" is no known product field");
        Breaking.in(MANDATES, "{code: recruitment,", "{code: \"*\",")
                .isRefused("code", "\"*\" is no word of letters, digits and underscores");
    }

    @Test
    void when_a_row_has_an_unknown_or_a_missing_field() {
        Breaking.in(
                        MANDATES,
                        "basis: {citation: \"Law on Advertising 2012\"}",
                        "base: {citation: \"Law on Advertising 2012\"}")
                .isRefused("base", "the field is unknown here");
        Breaking.in(MANDATES, ", basis: {citation: \"Law on Advertising 2012\"}", "")
                .isRefusedAt("agency: VHCS,", "basis", "the field is missing");
        Breaking.in(MANDATES, "name_en: \"Cosmetics\"", "name: \"Cosmetics\"")
                .isRefused("name", "the field is unknown here");
    }
}

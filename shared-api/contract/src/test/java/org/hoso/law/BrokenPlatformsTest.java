package org.hoso.law;

import static org.hoso.law.LawFile.PLATFORMS;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("platforms.yaml is refused")
class BrokenPlatformsTest {
    @Test
    void when_a_platform_starts_a_clock_that_does_not_exist() {
        Breaking.in(PLATFORMS, "default_clock: ad_removal_24h", "default_clock: ad_removal_48h")
                .isRefused("default_clock", "\"ad_removal_48h\" is no known clock");
    }

    @Test
    void when_a_figure_is_about_a_platform_that_does_not_exist() {
        Breaking.in(PLATFORMS, "{platform: FACEBOOK,", "{platform: MYSPACE,")
                .isRefused("platform", "\"MYSPACE\" is no known platform");
    }

    @Test
    void when_two_platforms_claim_one_domain() {
        Breaking.in(PLATFORMS, "host_suffixes: [instagram.com]", "host_suffixes: [instagram.com, fb.com]")
                .isRefused("host_suffixes", "\"fb.com\" already belongs to FACEBOOK");
        Breaking.in(PLATFORMS, "sample_host: instagram.example", "sample_host: facebook.example")
                .isRefused("sample_host", "\"facebook.example\" already belongs to FACEBOOK");
    }

    @Test
    void when_a_domain_is_none() {
        Breaking.in(PLATFORMS, "host_suffixes: [instagram.com]", "host_suffixes: [\"https://instagram.com/\"]")
                .isRefused("host_suffixes", "\"https://instagram.com/\" is no lower-case domain");
        Breaking.in(PLATFORMS, "sample_host: instagram.example", "sample_host: Instagram.example")
                .isRefused("sample_host", "\"Instagram.example\" is no lower-case domain");
    }

    @Test
    void when_the_class_of_every_other_site_is_gone_or_a_code_is_defined_twice() {
        Breaking.in(PLATFORMS, "- code: WEBSITE_INTL", "- code: WEBSITE_ABROAD")
                .isRefusedAt(
                        "platforms:\n",
                        "platforms",
                        "the list lacks WEBSITE_INTL, which every unknown host belongs to");
        Breaking.in(PLATFORMS, "- code: TIKI", "- code: LAZADA")
                .isRefusedAt("- code: LAZADA\n    name: Tiki", "code", "\"LAZADA\" is defined twice");
    }

    @Test
    void when_a_kind_a_channel_or_a_period_is_malformed() {
        Breaking.in(PLATFORMS, "kind: app_store", "kind: store")
                .isRefused(
                        "kind",
                        "\"store\" is none of cross_border_social, cross_border_messaging, domestic_social, marketplace,"
                                + " app_store, website, licensed_site, other");
        Breaking.in(PLATFORMS, "[registrar, vnnic,", "[registrar, VN NIC,")
                .isRefused("request_channels", "\"VN NIC\" is no word of letters, digits and underscores");
        Breaking.in(PLATFORMS, "period: \"2025-Q3\"", "period: \"2025-Q5\"")
                .isRefused("period", "\"2025-Q5\" is no period such as 2025, 2025-H1, 2025-Q3 or 2023-10");
        Breaking.in(PLATFORMS, "as_of: \"2024-11\"", "as_of: \"2024-13\"")
                .isRefused("as_of", "\"2024-13\" is no month or day such as 2024-11");
    }

    @Test
    void when_a_row_has_an_unknown_or_a_missing_field() {
        Breaking.in(PLATFORMS, "accounts_locked: 47", "accounts_banned: 47")
                .isRefused("accounts_banned", "the field is unknown here");
        Breaking.in(PLATFORMS, "items: 1096, ", "")
                .isRefusedAt("unit: posts, compliance_pct: 93", "items", "the field is missing");
        Breaking.in(PLATFORMS, "    name: Shopee\n", "").isRefusedAt("- code: SHOPEE", "name", "the field is missing");
        Breaking.in(PLATFORMS, "meaning:", "means:").isRefused("means", "the field is unknown here");
    }
}

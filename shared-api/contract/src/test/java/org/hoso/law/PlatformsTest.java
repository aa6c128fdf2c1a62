package org.hoso.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoso.law.Days.LAW;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Platforms")
class PlatformsTest {
    private static final Platforms PLATFORMS = LAW.platforms();

    @ParameterizedTest(name = "{0} is served by {1}")
    @CsvSource({
        "facebook.com, FACEBOOK",
        "www.facebook.com, FACEBOOK",
        "M.FaceBook.com., FACEBOOK",
        "fb.watch, FACEBOOK",
        "facebook.example, FACEBOOK",
        "vn.facebook.example, FACEBOOK",
        "tiktok.com, TIKTOK",
        "shop.tiktok.com, TIKTOK_SHOP",
        "a.shop.tiktok.com, TIKTOK_SHOP",
        "shop.tiktok.example, TIKTOK_SHOP",
        "www.tiktok.example, TIKTOK",
        "shopee.vn, SHOPEE",
        "thuoc-gia-truyen.vn, WEBSITE_VN",
        "shop-demo.vn.example, WEBSITE_VN",
        "tin-demo.example, NEWS_SITE",
        "notfacebook.com, WEBSITE_INTL",
        "facebook.com.evil.top, WEBSITE_INTL",
        "unknown.example, WEBSITE_INTL",
        "203.0.113.7, WEBSITE_INTL",
        "[2001:db8::1], WEBSITE_INTL"
    })
    void a_host_is_served_by_the_platform_of_the_nearest_domain_above_it(String host, String code) {
        assertThat(PLATFORMS.ofHost(host)).get().extracting(Platform::code).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "localhost", "vn"})
    void a_text_that_is_no_public_host_has_no_platform(String host) {
        assertThat(PLATFORMS.ofHost(host)).isEmpty();
    }

    @Test
    void a_platform_says_how_it_is_reached_and_which_clock_a_notice_starts() {
        Platform facebook = PLATFORMS.find("FACEBOOK").orElseThrow();
        assertThat(facebook.kind()).isEqualTo(PlatformKind.CROSS_BORDER_SOCIAL);
        assertThat(facebook.requestChannels()).containsExactly("official_letter", "email", "platform_portal");
        assertThat(facebook.defaultClock()).isEqualTo("ad_removal_24h");
        assertThat(facebook.audience()).isEqualTo(new Audience(72, "2024-11", Confidence.VERIFIED, "S30", null));
        assertThat(PLATFORMS.find("ZALO").orElseThrow().audience().millions()).isEqualTo(76.5);
        assertThat(PLATFORMS.find("SHOPEE").orElseThrow().operator()).isNull();
        assertThat(PLATFORMS.find("MYSPACE")).isEmpty();
        assertThat(PLATFORMS.all()).hasSize(15);
    }

    @Test
    void published_figures_keep_their_period_unit_and_source() {
        assertThat(PLATFORMS.publishedStats())
                .hasSize(15)
                .contains(new PublishedStat(
                        "TIKTOK", "2025", 1457, "videos", null, Map.of("accounts", 1452L, "audio", 49L), "S31"))
                .contains(new PublishedStat("FACEBOOK", "2025-Q3", 10713, "posts", 96.0, Map.of(), "S32"));
    }

    @Test
    void the_ministrys_goal_is_kept_with_its_meaning() {
        assertThat(PLATFORMS.targets())
                .containsExactly(new Target(
                        "removal_compliance_pct", 92, "ministry goal: keep the removal rate above 92%", "S0"));
    }
}

package org.hoso.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoso.law.LawFile.REMOVAL_RULES;

import java.time.Duration;
import java.time.Instant;
import org.hoso.law.Rechecks.Occasion;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The rules of checking removals")
class RemovalRulesTest {
    private static final Instant THEN = Instant.parse("2026-09-16T09:30:00Z");
    private final RemovalRules rules = Law.load().removalRules();

    @Test
    void want_two_places_and_add_what_a_platform_says_to_what_all_say() {
        assertThat(rules.agreement().vantages()).isEqualTo(2);
        assertThat(rules.agreement().confidence()).isEqualTo(Confidence.UNVERIFIED);
        assertThat(rules.of("YOUTUBE").dead()).contains("video unavailable", "page not found");
        assertThat(rules.of("ZALO")).isEqualTo(rules.of(RemovalRules.ANY));
        assertThat(rules.of("ZALO").dead()).doesNotContain("video unavailable");
    }

    @Test
    void look_again_in_growing_steps_and_then_no_more() {
        assertThat(rules.rechecks().next(Occasion.REMOVAL, THEN, THEN)).contains(THEN.plus(Duration.ofHours(1)));
        assertThat(rules.rechecks().next(Occasion.REMOVAL, THEN, THEN.plus(Duration.ofHours(1))))
                .contains(THEN.plus(Duration.ofDays(1)));
        assertThat(rules.rechecks().next(Occasion.REMOVAL, THEN, THEN.plus(Duration.ofDays(8))))
                .contains(THEN.plus(Duration.ofDays(30)));
        assertThat(rules.rechecks().next(Occasion.REMOVAL, THEN, THEN.plus(Duration.ofDays(30))))
                .isEmpty();
        assertThat(rules.rechecks().next(Occasion.CLAIM, THEN, THEN)).contains(THEN.plus(Duration.ofMinutes(5)));
    }

    @Test
    void are_refused_where_something_says_two_things_or_nothing() {
        Breaking.in(REMOVAL_RULES, "vantages: 2,", "vantages: 0,").isRefused("vantages", "0 is not between 1 and 20");
        Breaking.in(REMOVAL_RULES, "[60, 1440, 10080, 43200]", "[60, 60]")
                .isRefused("after_removal_minutes", "60 does not come after the one before it");
        Breaking.in(REMOVAL_RULES, "region: [451]", "region: [404]").isRefused("region", "404 says two things");
        Breaking.in(REMOVAL_RULES, "gone: [404, 410]", "gone: [200]")
                .isRefused("gone", "200 is not between 400 and 499");
        Breaking.in(REMOVAL_RULES, "platform: SHOPEE", "platform: SHOPPE")
                .isRefused("platform", "\"SHOPPE\" is no known platform");
        Breaking.in(REMOVAL_RULES, "platform: LAZADA", "platform: SHOPEE")
                .isRefused("platform", "\"SHOPEE\" stands twice");
        Breaking.in(REMOVAL_RULES, "platform: ANY", "platform: ZALO")
                .isRefused("platform", "\"ZALO\" comes before ANY");
        Breaking.in(REMOVAL_RULES, "\"product unavailable\"", "\"gone\"")
                .isRefused("dead_phrases", "\"gone\" is too short to say anything");
        Breaking.in(REMOVAL_RULES, "\"/login.php\"", "\"login\"")
                .isRefused("wall_paths", "\"login\" is no path of an address");
    }
}

package org.hoso.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoso.law.Days.LAW;
import static org.hoso.law.Days.day;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Clock rules")
class ClockRulesTest {
    private static final ClockRules CLOCKS = LAW.clocks();

    @Test
    void the_removal_clock_changed_its_law_in_february_2026() {
        assertThat(CLOCKS.rule("ad_removal_24h_nd70", day("2026-02-14"))).isPresent();
        assertThat(CLOCKS.rule("ad_removal_24h", day("2026-02-14"))).isEmpty();
        assertThat(CLOCKS.rule("ad_removal_24h_nd70", day("2026-02-15"))).isEmpty();
        ClockRule today = CLOCKS.rule("ad_removal_24h", day("2026-02-15")).orElseThrow();
        assertThat(today.length()).isEqualTo(24);
        assertThat(today.unit()).isEqualTo(ClockUnit.HOURS);
        assertThat(today.stop()).isEqualTo("ContentRemoved");
        assertThat(today.onBreach()).isEqualTo("propose_blocking_and_sanction");
    }

    @Test
    void an_event_starts_the_rules_of_its_day_only() {
        assertThat(CLOCKS.startedBy("PlatformNotified", day("2026-06-30")))
                .extracting(ClockRule::code)
                .containsExactlyInAnyOrder("ad_removal_24h", "content_removal_24h_nd147", "ecommerce_removal_24h");
        assertThat(CLOCKS.startedBy("PlatformNotified", day("2026-08-19")))
                .extracting(ClockRule::code)
                .contains("cyber_removal_24h", "cyber_removal_urgent_6h");
        assertThat(CLOCKS.startedBy("platform-notified", day("2026-06-30"))).isEmpty();
    }

    @Test
    void a_duty_without_end_has_no_length() {
        ClockRule block = CLOCKS.rule("ad_block_after_24h", day("2026-06-03")).orElseThrow();
        assertThat(block.length()).isNull();
        assertThat(block.unit()).isNull();
        ClockRule retention =
                CLOCKS.rule("case_file_retention", day("2026-06-03")).orElseThrow();
        assertThat(retention.length()).isNull();
        assertThat(retention.unit()).isEqualTo(ClockUnit.YEARS);
    }

    @Test
    void the_clocks_of_an_appeal_know_their_level_and_other_starts_in_words() {
        ClockRule second =
                CLOCKS.rule("complaint2_window_30d", day("2026-06-03")).orElseThrow();
        assertThat(second.appealLevel()).isEqualTo("second");
        assertThat(second.startAlt()).isEqualTo("expiry of the first-level period without an answer");
        assertThat(CLOCKS.rule("complaint_window_90d", day("2026-06-03"))
                        .orElseThrow()
                        .appealLevel())
                .isEqualTo("first");
    }

    @Test
    void a_returned_case_lengthens_the_limitation_and_a_late_payment_costs_by_the_day() {
        assertThat(CLOCKS.rule("limitation_returned_case", day("2026-06-03"))
                        .orElseThrow()
                        .addedTo())
                .containsExactly("limitation_ads", "limitation_trade");
        assertThat(CLOCKS.rule("late_payment_interest", day("2026-06-03"))
                        .orElseThrow()
                        .ratePerDay())
                .isEqualTo(0.0005);
    }

    @Test
    void fifty_one_clocks_are_known_with_the_rules_of_transition_beside_them() {
        assertThat(CLOCKS.codes()).hasSize(51);
        assertThat(CLOCKS.all()).hasSize(51);
        assertThat(CLOCKS.transitionRules()).hasSize(2);
        assertThat(CLOCKS.calendarRules()).hasSize(2);
    }
}

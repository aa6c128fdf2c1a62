package org.hoso.law;

import static org.hoso.law.LawFile.DEADLINES;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("deadlines.yaml is refused")
class BrokenDeadlinesTest {
    @Test
    void when_a_length_has_no_unit_though_a_unit_may_wait_for_its_length() {
        Breaking.in(DEADLINES, "length: 24, unit: hours", "length: 24, unit: null")
                .isRefused("unit", "a length needs a unit");
    }

    @Test
    void when_versions_of_one_clock_overlap_or_run_backwards() {
        Breaking.in(DEADLINES, "code: ad_removal_24h_nd70", "code: user_complaint_48h")
                .isRefusedAt(
                        "{code: user_complaint_48h, name_vi: \"Xử",
                        "valid_from",
                        "\"2024-12-25\" overlaps the version of user_complaint_48h in line "
                                + Breaking.lineOf(DEADLINES, "code: ad_removal_24h_nd70"));
        Breaking.in(DEADLINES, "valid_to: \"2026-02-14\"", "valid_to: \"2020-02-14\"")
                .isRefused("valid_from", "\"2021-09-15\" is after the last day 2020-02-14");
    }

    @Test
    void when_a_clock_is_added_to_one_that_does_not_exist() {
        Breaking.in(DEADLINES, "added_to: [limitation_ads,", "added_to: [limitation_adverts,")
                .isRefused("added_to", "\"limitation_adverts\" is no known clock");
    }

    @Test
    void when_a_start_a_stop_a_level_or_a_breach_is_no_name() {
        Breaking.in(DEADLINES, "start: PlatformNotified", "start: platform-notified")
                .isRefused("start", "\"platform-notified\" is no event name such as PlatformNotified");
        Breaking.in(DEADLINES, "stop: ContentRemoved", "stop: \"when removed\"")
                .isRefused("stop", "\"when removed\" is no event name such as PlatformNotified");
        Breaking.in(DEADLINES, "appeal_level: second", "appeal_level: third")
                .isRefused("appeal_level", "\"third\" is no known level of appeal");
        Breaking.in(DEADLINES, "on_breach: propose_blocking", "on_breach: \"propose blocking\"")
                .isRefused("on_breach", "\"propose blocking\" is no word of letters, digits and underscores");
    }

    @Test
    void when_a_row_has_an_unknown_or_a_missing_field() {
        Breaking.in(DEADLINES, "on_breach: propose_blocking", "onBreach: propose_blocking")
                .isRefused("onBreach", "the field is unknown here");
        Breaking.in(DEADLINES, "stop: BlockLifted, ", "")
                .isRefusedAt("code: ad_block_after_24h", "stop", "the field is missing");
        Breaking.in(DEADLINES, "transition_rules:", "transition:").isRefused("transition", "the field is unknown here");
    }
}

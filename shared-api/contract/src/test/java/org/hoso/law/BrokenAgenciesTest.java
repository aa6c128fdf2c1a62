package org.hoso.law;

import static org.hoso.law.LawFile.AGENCIES;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("agencies.yaml is refused")
class BrokenAgenciesTest {
    @Test
    void when_a_row_has_an_unknown_field() {
        Breaking.in(AGENCIES, "short_vi:", "short_name:").isRefused("short_name", "the field is unknown here");
        Breaking.in(AGENCIES, "kind: city, ", "kind: city, size: 9, ").isRefused("size", "the field is unknown here");
        Breaking.in(AGENCIES, "{code: GOV, ", "{code: GOV, only: [HCM], ")
                .isRefused("only", "the field is unknown here");
    }

    @Test
    void when_versions_of_one_body_overlap() {
        Breaking.in(
                        AGENCIES,
                        "parent: MIC, valid_from: \"2008-01-01\", valid_to: \"2025-02-28\"",
                        "parent: MIC, valid_from: \"2008-01-01\", valid_to: \"2025-03-01\"")
                .isRefusedAt(
                        "parent: MOCST, valid_from: \"2025-03-01\"",
                        "valid_from",
                        "\"2025-03-01\" overlaps the version of ABEI in line "
                                + Breaking.lineOf(AGENCIES, "code: ABEI"));
        Breaking.in(
                        AGENCIES,
                        "parent: MIC, valid_from: \"2008-01-01\", valid_to: \"2025-02-28\"",
                        "parent: MIC, valid_from: \"2008-01-01\", valid_to: null")
                .isRefusedAt(
                        "parent: MOCST, valid_from: \"2025-03-01\"",
                        "valid_from",
                        "\"2025-03-01\" overlaps the version of ABEI in line "
                                + Breaking.lineOf(AGENCIES, "code: ABEI"));
    }

    @Test
    void when_a_period_ends_before_it_begins() {
        Breaking.in(
                        AGENCIES,
                        "valid_from: \"2007-08-03\", valid_to: \"2025-02-28\"",
                        "valid_from: \"2025-03-01\", valid_to: \"2025-02-28\"")
                .isRefused("valid_from", "\"2025-03-01\" is after the last day 2025-02-28");
    }

    @Test
    void when_a_row_names_a_body_that_does_not_exist() {
        Breaking.in(AGENCIES, "parent: MIC,", "parent: MICK,").isRefused("parent", "\"MICK\" is no known agency");
        Breaking.in(AGENCIES, "successors: [MOST, MOCST, MPS]", "successors: [MOST, MOXT, MPS]")
                .isRefused("successors", "\"MOXT\" is no known agency");
        Breaking.in(AGENCIES, "predecessors: [CQLTT]", "predecessors: [CQL]")
                .isRefused("predecessors", "\"CQL\" is no known agency");
        Breaking.in(AGENCIES, "only: [HCM]", "only: [SGN]").isRefused("only", "\"SGN\" is no known province");
    }

    @Test
    void when_a_body_stands_above_itself() {
        Breaking.in(
                        AGENCIES,
                        "name_en: \"Government of Viet Nam\", parent: null",
                        "name_en: \"Government of Viet Nam\", parent: MPS")
                .isRefused("parent", "\"MPS\" makes GOV its own superior");
        Breaking.in(AGENCIES, "parent: MOH,", "parent: VFA,").isRefused("parent", "\"VFA\" makes VFA its own superior");
    }

    @Test
    void when_a_code_or_word_is_malformed() {
        Breaking.in(AGENCIES, "{code: BCD389,", "{code: bcd-389,")
                .isRefused("code", "\"bcd-389\" is no code of upper-case letters, digits and underscores");
        Breaking.in(AGENCIES, "level: committee", "level: board")
                .isRefused(
                        "level",
                        "\"board\" is none of government, committee, ministry, department, provincial, district, communal");
        Breaking.in(AGENCIES, "kind: city", "kind: town").isRefused("kind", "\"town\" is none of city, province");
    }

    @Test
    void when_a_code_is_defined_twice() {
        Breaking.in(AGENCIES, "{code: HUE,", "{code: HN, ").isRefused("code", "\"HN\" is defined twice");
        Breaking.in(AGENCIES, "{code: UBT,", "{code: MOH,").isRefused("code", "\"MOH\" is already a national body");
        Breaking.in(AGENCIES, "{code: PA05,", "{code: SYT,")
                .isRefused(
                        "valid_from",
                        "\"1900-01-01\" overlaps the version of SYT_HN in line "
                                + Breaking.lineOf(AGENCIES, "{code: SYT,"));
    }

    @Test
    void when_it_is_about_another_time_zone() {
        Breaking.in(AGENCIES, "timezone: Asia/Ho_Chi_Minh", "timezone: Asia/Bangkok")
                .isRefused("timezone", "\"Asia/Bangkok\" is not the zone in which days are counted, Asia/Ho_Chi_Minh");
    }

    @Test
    void when_an_office_has_no_code_or_a_ceiling_above_the_whole() {
        Breaking.in(AGENCIES, "office_en: \"Chair of VCC\"", "office_en: \"Chair of the VCC\"")
                .isRefused("office_en", "\"Chair of the VCC\" is no office that has a code");
        Breaking.in(AGENCIES, "max_pct_of_field_max: 80", "max_pct_of_field_max: 180")
                .isRefused("max_pct_of_field_max", "180 is not between 1 and 100");
        Breaking.in(AGENCIES, "max_pct_of_field_max: null, ", "")
                .isRefusedAt("Director General of ABEI", "max_pct_of_field_max", "the field is missing");
    }
}

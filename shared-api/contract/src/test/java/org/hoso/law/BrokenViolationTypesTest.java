package org.hoso.law;

import static org.hoso.law.LawFile.VIOLATION_TYPES;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("violation-types.yaml is refused")
class BrokenViolationTypesTest {
    @Test
    void when_a_version_names_an_unknown_remedy() {
        Breaking.in(VIOLATION_TYPES, "remedies: [REMOVE_AD, CORRECT_INFO]", "remedies: [REMOVE_AD, CORRECTION]")
                .isRefused("remedies", "\"CORRECTION\" is no known remedy");
    }

    @Test
    void when_versions_of_one_type_overlap_or_run_backwards() {
        Breaking.in(VIOLATION_TYPES, "to: \"2026-05-14\"", "to: \"2026-05-15\"")
                .isRefusedAt(
                        "from: \"2026-05-15\"",
                        "from",
                        "\"2026-05-15\" overlaps the version of MISLEADING_ATTRIBUTES in line "
                                + Breaking.lineOf(VIOLATION_TYPES, "to: \"2026-05-14\""));
        Breaking.in(VIOLATION_TYPES, "to: \"2026-05-14\"", "to: \"2021-05-14\"")
                .isRefused("from", "\"2021-06-01\" is after the last day 2021-05-14");
    }

    @Test
    void when_a_frame_is_half_known_upside_down_or_zero() {
        Breaking.in(VIOLATION_TYPES, "fine_min: 60000000", "fine_min: null")
                .isRefused("fine_min", "one end of the frame is known and not the other");
        Breaking.in(VIOLATION_TYPES, "fine_max: 80000000", "fine_max: null")
                .isRefused("fine_max", "one end of the frame is known and not the other");
        Breaking.in(VIOLATION_TYPES, "fine_min: 60000000", "fine_min: 90000000")
                .isRefused("fine_min", "90000000 is above the maximum 80000000");
        Breaking.in(VIOLATION_TYPES, "fine_min: 60000000", "fine_min: 0")
                .isRefused("fine_min", "0 is not between 1 and 1000000000000");
        Breaking.in(VIOLATION_TYPES, "fine_min: 60000000, ", "")
                .isRefusedAt("article: \"34.5\"", "fine_min", "the field is missing");
    }

    @Test
    void when_the_party_of_the_frame_is_unknown_or_its_factor_makes_no_sense() {
        Breaking.in(VIOLATION_TYPES, "baseline: individual, remedies", "baseline: company, remedies")
                .isRefused("baseline", "\"company\" is none of individual, organisation");
        Breaking.in(
                        VIOLATION_TYPES,
                        "baseline: organisation, factor_individual: 0.5",
                        "baseline: individual, factor_individual: 0.5")
                .isRefused("factor_individual", "an individual pays the baseline itself here");
    }

    @Test
    void when_a_type_without_versions_claims_a_law_field_or_one_with_versions_none() {
        String sentence = "a type without versions, and no other, belongs to the law field \"none\"";
        Breaking.in(VIOLATION_TYPES, "law_field: none", "law_field: food").isRefused("law_field", sentence);
        Breaking.in(VIOLATION_TYPES, "law_field: advertising", "law_field: none")
                .isRefused("law_field", sentence);
    }

    @Test
    void when_a_code_is_defined_twice_or_malformed() {
        Breaking.in(VIOLATION_TYPES, "- code: UNTRUTHFUL_UNCLEAR", "- code: MISLEADING_ATTRIBUTES")
                .isRefusedAt(
                        "- code: MISLEADING_ATTRIBUTES\n    name_vi: \"Nội",
                        "code",
                        "\"MISLEADING_ATTRIBUTES\" is defined twice");
        Breaking.in(VIOLATION_TYPES, "{code: DESTROY,", "{code: RECALL,")
                .isRefused("code", "\"RECALL\" is defined twice");
        Breaking.in(VIOLATION_TYPES, "- code: UNTRUTHFUL_UNCLEAR", "- code: Untruthful")
                .isRefused("code", "\"Untruthful\" is no code of upper-case letters, digits and underscores");
        Breaking.in(VIOLATION_TYPES, "law_field: food", "law_field: Food law")
                .isRefused("law_field", "\"Food law\" is no word of letters, digits and underscores");
    }

    @Test
    void when_a_constant_is_missing_or_unknown() {
        Breaking.in(VIOLATION_TYPES, "factor_org: 2\n", "factor_organisation: 2\n")
                .isRefused("factor_organisation", "the field is unknown here");
        Breaking.in(VIOLATION_TYPES, "  factor_org: 2\n", "")
                .isRefusedAt("  as_of:", "factor_org", "the field is missing");
        Breaking.in(VIOLATION_TYPES, "default_fine_rule: midpoint", "default_fine_rule: middle")
                .isRefused("default_fine_rule", "\"middle\" is none of minimum, midpoint, maximum");
    }
}

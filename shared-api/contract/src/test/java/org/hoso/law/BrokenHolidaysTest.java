package org.hoso.law;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.hoso.law.LawFile.HOLIDAYS;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("holidays-vn.yaml is refused")
class BrokenHolidaysTest {
    @Test
    void when_a_day_off_is_a_weekend_day_of_another_year_or_given_twice() {
        Breaking.in(HOLIDAYS, "date: \"2026-11-24\"", "date: \"2026-11-22\"")
                .isRefused("date", "\"2026-11-22\" is a weekend day, which is off anyway");
        Breaking.in(HOLIDAYS, "date: \"2026-11-24\"", "date: \"2027-11-24\"")
                .isRefused("date", "\"2027-11-24\" is not in 2026");
        Breaking.in(HOLIDAYS, "{date: \"2026-11-24\",", "{date: \"2026-09-02\", ")
                .isRefused("date", "\"2026-09-02\" is given twice");
    }

    @Test
    void when_a_day_is_worked_in_exchange_that_was_worked_anyway_or_for_nothing() {
        Breaking.in(HOLIDAYS, "date: \"2026-08-22\"", "date: \"2026-08-21\"")
                .isRefused("date", "\"2026-08-21\" is no weekend day");
        Breaking.in(HOLIDAYS, "in_place_of: \"2026-08-31\"", "in_place_of: \"2026-08-28\"")
                .isRefused("in_place_of", "\"2026-08-28\" is no day off of the year");
        Breaking.in(HOLIDAYS, "in_place_of: \"2026-08-31\"", "in_place_of: \"2026-01-02\"")
                .isRefusedAt("{date: \"2026-08-22\"", "in_place_of", "\"2026-01-02\" is given twice");
    }

    @Test
    void when_its_week_its_zone_or_its_years_are_not_those_it_can_count() {
        Breaking.in(HOLIDAYS, "[MON, TUE, WED, THU, FRI]", "[MON, TUE, WED, THU, FRI, SAT]")
                .isRefused("working_week", "the counting of days knows no week but MON, TUE, WED, THU, FRI");
        Breaking.in(HOLIDAYS, "timezone: Asia/Ho_Chi_Minh", "timezone: UTC")
                .isRefused("timezone", "\"UTC\" is not the zone in which days are counted, Asia/Ho_Chi_Minh");
        Breaking.in(HOLIDAYS, "  2025:", "  next:").isRefused("next", "a year of four digits is expected");
        Breaking.in(HOLIDAYS, "years:", "years: {}\nolder:")
                .isRefusedAt("older:", "older", "the field is unknown here");
    }

    @Test
    void when_it_knows_no_year_at_all() {
        String text =
                "timezone: Asia/Ho_Chi_Minh\nworking_week: [MON, TUE, WED, THU, FRI]\nyears: {}\ntest_vectors: []\n";
        assertThatExceptionOfType(BrokenLaw.class)
                .isThrownBy(() -> Law.read(LawFiles.shipped().with(HOLIDAYS, text)))
                .withMessage("law/holidays-vn.yaml, line 3, field 'years': a calendar without a year counts nothing");
    }

    @Test
    void when_a_row_has_a_wrong_word_an_unknown_or_a_missing_field() {
        Breaking.in(HOLIDAYS, "status: decided}", "status: hoped}")
                .isRefused("status", "\"hoped\" is none of decided, statutory, proposed, computed");
        Breaking.in(HOLIDAYS, "working_days: 2,", "days: 2,").isRefused("days", "the field is unknown here");
        Breaking.in(HOLIDAYS, "    make_up_working_days: []\n", "")
                .isRefusedAt(
                        "    confidence: unverified\n    source: S47", "make_up_working_days", "the field is missing");
    }
}

package org.hoso.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.hoso.law.Days.LAW;
import static org.hoso.law.Days.day;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The working calendar")
class WorkingCalendarTest {
    private static final WorkingCalendar CALENDAR = LAW.calendar();

    static List<CountingExample> examples() {
        assertThat(CALENDAR.examples()).hasSize(4);
        return CALENDAR.examples();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void each_example_that_came_with_the_data_counts_out(CountingExample example) {
        for (String hour : List.of("T00:00:00", "T08:30:00", "T23:59:59")) {
            Instant start = Instant.parse(example.start() + hour + "+07:00");
            assertThat(CALENDAR.due(start, example.workingDays(), ClockUnit.WORKING_DAYS))
                    .as(example.why())
                    .isEqualTo(Instant.parse(example.due().plusDays(1) + "T00:00:00+07:00"));
        }
    }

    @ParameterizedTest(name = "{1} {2} from {0} end with {3}")
    @CsvSource({
        "2026-01-31, 1, MONTHS, 2026-03-02",
        "2025-01-31, 1, MONTHS, 2025-02-28",
        "2024-01-31, 1, MONTHS, 2024-02-29",
        "2026-03-31, 1, MONTHS, 2026-05-04",
        "2026-05-29, 1, MONTHS, 2026-06-29",
        "2026-10-15, 2, MONTHS, 2026-12-15",
        "2024-02-29, 1, YEARS, 2025-02-28",
        "2024-02-29, 4, YEARS, 2028-02-29",
        "2025-05-20, 1, YEARS, 2026-05-20",
        "2025-11-24, 1, YEARS, 2026-11-25",
        "2026-11-16, 10, CALENDAR_DAYS, 2026-11-26",
        "2026-11-14, 10, CALENDAR_DAYS, 2026-11-25",
        "2026-11-12, 10, CALENDAR_DAYS, 2026-11-23",
        "2026-02-05, 10, CALENDAR_DAYS, 2026-02-23",
        "2026-08-12, 10, CALENDAR_DAYS, 2026-08-22",
        "2030-06-06, 2, WORKING_DAYS, 2030-06-10",
        "2019-08-30, 1, WORKING_DAYS, 2019-09-02"
    })
    void a_period_ends_at_midnight_of_its_last_day_moved_on_where_that_is_no_working_day(
            String start, int length, ClockUnit unit, String lastDay) {
        Working working = CALENDAR.explain(Instant.parse(start + "T15:00:00+07:00"), length, unit);
        assertThat(working.lastDay()).isEqualTo(day(lastDay));
        assertThat(working.due()).isEqualTo(Instant.parse(day(lastDay).plusDays(1) + "T00:00:00+07:00"));
    }

    @Test
    void hours_and_minutes_run_through_nights_weekends_and_holidays() {
        Instant eveOfTet = Instant.parse("2026-02-14T16:30:00Z");
        assertThat(CALENDAR.explain(eveOfTet, 24, ClockUnit.HOURS))
                .isEqualTo(new Working(Instant.parse("2026-02-15T16:30:00Z"), null, null, List.of(), List.of()));
        assertThat(CALENDAR.due(eveOfTet, 90, ClockUnit.MINUTES)).isEqualTo(Instant.parse("2026-02-14T18:00:00Z"));
    }

    @Test
    void the_day_of_the_start_is_the_day_in_viet_nam() {
        Instant alreadyTuesdayInHanoi = Instant.parse("2026-06-01T17:00:00Z");
        Instant stillMondayInHanoi = Instant.parse("2026-06-01T16:59:59Z");
        assertThat(CALENDAR.due(alreadyTuesdayInHanoi, 1, ClockUnit.WORKING_DAYS))
                .isEqualTo(Instant.parse("2026-06-03T17:00:00Z"));
        assertThat(CALENDAR.due(stillMondayInHanoi, 1, ClockUnit.WORKING_DAYS))
                .isEqualTo(Instant.parse("2026-06-02T17:00:00Z"));
    }

    @Test
    void the_working_names_every_day_that_did_not_count_and_why() {
        Working working = CALENDAR.explain(Instant.parse("2026-04-24T09:00:00+07:00"), 7, ClockUnit.WORKING_DAYS);
        assertThat(working.skipped())
                .containsExactly(
                        weekend(day("2026-04-25")),
                        weekend(day("2026-04-26")),
                        new SkippedDay(
                                day("2026-04-27"),
                                SkippedDay.Why.DAY_OFF,
                                "Nghỉ bù Giỗ Tổ Hùng Vương (10/3 âm lịch rơi Chủ nhật 26/4)"),
                        new SkippedDay(day("2026-04-30"), SkippedDay.Why.DAY_OFF, "Ngày Chiến thắng"),
                        new SkippedDay(day("2026-05-01"), SkippedDay.Why.DAY_OFF, "Quốc tế Lao động"),
                        weekend(day("2026-05-02")),
                        weekend(day("2026-05-03")));
    }

    @Test
    void the_working_of_a_moved_last_day_names_only_the_days_it_moved_over() {
        Working working = CALENDAR.explain(Instant.parse("2026-11-14T09:00:00+07:00"), 10, ClockUnit.CALENDAR_DAYS);
        assertThat(working.skipped())
                .containsExactly(new SkippedDay(day("2026-11-24"), SkippedDay.Why.DAY_OFF, "Ngày Văn hóa Việt Nam"));
    }

    @Test
    void a_saturday_worked_in_exchange_counts_and_is_named() {
        Working working = CALENDAR.explain(Instant.parse("2026-08-21T09:00:00+07:00"), 2, ClockUnit.WORKING_DAYS);
        assertThat(working.madeUp()).containsExactly(day("2026-08-22"));
        assertThat(working.skipped()).extracting(SkippedDay::day).containsExactly(day("2026-08-23"));
        assertThat(CALENDAR.isWorkingDay(day("2026-08-22"))).isTrue();
        assertThat(CALENDAR.isWorkingDay(day("2026-08-29"))).isFalse();
    }

    @Test
    void culture_day_is_off_from_2026_and_was_a_working_day_before() {
        assertThat(CALENDAR.nameOfDayOff(day("2026-11-24"))).contains("Ngày Văn hóa Việt Nam");
        assertThat(CALENDAR.isWorkingDay(day("2026-11-24"))).isFalse();
        assertThat(CALENDAR.nameOfDayOff(day("2025-11-24"))).isEmpty();
        assertThat(CALENDAR.isWorkingDay(day("2025-11-24"))).isTrue();
    }

    @Test
    void a_day_off_is_as_sure_as_its_year_unless_it_says_otherwise() {
        CalendarYear year = CALENDAR.years().get(1);
        assertThat(year.year()).isEqualTo(2026);
        assertThat(year.daysOff())
                .filteredOn(day -> day.confidence() == Confidence.UNVERIFIED)
                .extracting(DayOff::date)
                .containsExactly(day("2026-08-31"));
        assertThat(year.makeUpDays().getFirst())
                .isEqualTo(new MakeUpDay(day("2026-01-10"), day("2026-01-02"), Confidence.VERIFIED, "S46"));
    }

    @Test
    void a_period_without_length_cannot_be_counted() {
        assertThatIllegalArgumentException().isThrownBy(() -> CALENDAR.due(Instant.EPOCH, 0, ClockUnit.WORKING_DAYS));
        assertThatIllegalArgumentException().isThrownBy(() -> CALENDAR.due(Instant.EPOCH, -1, ClockUnit.HOURS));
    }

    @Test
    void the_version_names_the_years_and_changes_with_every_change_of_the_file() {
        LawFiles shipped = LawFiles.shipped();
        String edited = shipped.text(LawFile.HOLIDAYS) + "# seen\n";
        assertThat(CALENDAR.version()).matches("holidays-vn 2025-2027 [0-9a-f]{12}");
        assertThat(Law.load().calendar().version()).isEqualTo(CALENDAR.version());
        assertThat(Law.read(shipped.with(LawFile.HOLIDAYS, edited)).calendar().version())
                .matches("holidays-vn 2025-2027 [0-9a-f]{12}")
                .isNotEqualTo(CALENDAR.version());
    }

    @Test
    void a_fingerprint_is_the_beginning_of_the_contents_sha256() {
        assertThat(Fingerprint.of("abc")).isEqualTo("ba7816bf8f01");
    }

    private static SkippedDay weekend(LocalDate day) {
        return new SkippedDay(day, SkippedDay.Why.WEEKEND, null);
    }
}

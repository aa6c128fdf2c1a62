package org.hoso.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/**
 * The counting against an oracle that shares nothing with it: days off are found in the file by pattern, time is counted in
 * whole seconds of a clock seven hours ahead of UTC, months by the pages of a wall calendar.
 */
@Label("The counting of periods")
class CountingOracleTest {
    private static final long DAY = 86_400;
    private static final long VIET_NAM = 7 * 3_600;
    private static final int[] PAGES = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    private static final String FILE = LawFiles.shipped().text(LawFile.HOLIDAYS);
    private static final Set<Long> OFF = daysMatching("date: \"([-\\d]{10})\", name_vi");
    private static final Set<Long> WORKED_WEEKENDS = daysMatching("date: \"([-\\d]{10})\", in_place_of");
    private static final WorkingCalendar CALENDAR = Law.load().calendar();

    @Property(tries = 5_000)
    @Label("agrees with a brute-force oracle from 2024 to 2029, in every unit")
    void agrees_with_a_brute_force_oracle(
            @ForAll @LongRange(min = 1_704_067_200L, max = 1_861_919_999L) long start,
            @ForAll @IntRange(min = 1, max = 60) int length,
            @ForAll ClockUnit unit) {
        assertThat(CALENDAR.due(Instant.ofEpochSecond(start), length, unit))
                .isEqualTo(Instant.ofEpochSecond(oracle(start, length, unit)));
    }

    @Example
    @Label("is checked against days off that the pattern really finds")
    void the_oracle_knows_the_days_off() {
        assertThat(OFF).hasSize(38);
        assertThat(WORKED_WEEKENDS).hasSize(3);
    }

    private static long oracle(long start, int length, ClockUnit unit) {
        long startDay = Math.floorDiv(start + VIET_NAM, DAY);
        return switch (unit) {
            case MINUTES -> start + 60L * length;
            case HOURS -> start + 3_600L * length;
            case CALENDAR_DAYS -> endOf(movedOn(startDay + length));
            case MONTHS -> endOf(movedOn(sameDayLater(startDay, length)));
            case YEARS -> endOf(movedOn(sameDayLater(startDay, 12 * length)));
            case WORKING_DAYS -> endOf(nthWorkingDayAfter(startDay, length));
        };
    }

    private static long endOf(long day) {
        return (day + 1) * DAY - VIET_NAM;
    }

    private static long movedOn(long day) {
        return worked(day) ? day : movedOn(day + 1);
    }

    private static long nthWorkingDayAfter(long day, int left) {
        return left == 0 ? day : nthWorkingDayAfter(movedOn(day + 1), left - 1);
    }

    private static boolean worked(long day) {
        // 1970-01-01 was a Thursday: counted from there, days 2 and 3 of each seven are Saturday and Sunday.
        long weekday = Math.floorMod(day, 7);
        return weekday == 2 || weekday == 3 ? WORKED_WEEKENDS.contains(day) : !OFF.contains(day);
    }

    /** Turns the pages of a wall calendar from 1970 on to the day's month, then further by the months asked. */
    private static long sameDayLater(long day, int months) {
        int page = 0;
        long first = 0;
        while (first + pageLength(page) <= day) {
            first += pageLength(page++);
        }
        long dayOfMonth = day - first;
        for (int turned = 0; turned < months; turned++) {
            first += pageLength(page++);
        }
        return first + Math.min(dayOfMonth, pageLength(page) - 1);
    }

    private static int pageLength(int page) {
        int year = 1970 + page / 12;
        boolean leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        return page % 12 == 1 && leap ? 29 : PAGES[page % 12];
    }

    private static Set<Long> daysMatching(String pattern) {
        Set<Long> days = new HashSet<>();
        Matcher matcher = Pattern.compile(pattern).matcher(FILE);
        while (matcher.find()) {
            days.add(LocalDate.parse(matcher.group(1)).toEpochDay());
        }
        return days;
    }
}

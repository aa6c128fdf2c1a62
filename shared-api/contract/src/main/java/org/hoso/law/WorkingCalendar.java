package org.hoso.law;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The working days of Viet Nam's state bodies, and the counting of periods by them. Days without data follow the week
 * alone, so that every period has an end.
 */
public final class WorkingCalendar {
    /** Every day of this calendar begins and ends in this zone. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final String version;
    private final List<CalendarYear> years;
    private final List<CountingExample> examples;
    private final Map<LocalDate, DayOff> daysOff = new HashMap<>();
    private final Map<LocalDate, MakeUpDay> makeUpDays = new HashMap<>();

    WorkingCalendar(String version, List<CalendarYear> years, List<CountingExample> examples) {
        this.version = version;
        this.years = List.copyOf(years);
        this.examples = List.copyOf(examples);
        for (CalendarYear year : years) {
            year.daysOff().forEach(day -> daysOff.put(day.date(), day));
            year.makeUpDays().forEach(day -> makeUpDays.put(day.date(), day));
        }
    }

    /** Name of the file's exact content, stored with every clock counted by it. */
    public String version() {
        return version;
    }

    /** The years that the data knows. */
    public List<CalendarYear> years() {
        return years;
    }

    /** The worked examples that came with the data. */
    public List<CountingExample> examples() {
        return examples;
    }

    /** Whether state bodies work: Monday to Friday except days off, and weekend days worked in exchange. */
    public boolean isWorkingDay(LocalDate day) {
        return isWeekend(day) ? makeUpDays.containsKey(day) : !daysOff.containsKey(day);
    }

    /** The Vietnamese name of the public day off, if that day is one. */
    public Optional<String> nameOfDayOff(LocalDate day) {
        return dayOff(day).map(DayOff::nameVi);
    }

    /** The public day off that falls on that day, with how sure it is. */
    public Optional<DayOff> dayOff(LocalDate day) {
        return Optional.ofNullable(daysOff.get(day));
    }

    /** The exchange by which that weekend day is worked, if it is. */
    public Optional<MakeUpDay> makeUpDay(LocalDate day) {
        return Optional.ofNullable(makeUpDays.get(day));
    }

    /** The first instant after the period; see {@link #explain}. */
    public Instant due(Instant start, int length, ClockUnit unit) {
        return explain(start, length, unit).due();
    }

    /**
     * Counts a period. Minutes and hours run around the clock. In the other units the day of the start does not count and
     * the period ends at 24:00 in Viet Nam of its last day, which moves on to a working day where it is none
     * (Civil Code Art 147-148); working days count only themselves.
     *
     * @param length at least 1
     */
    public Working explain(Instant start, int length, ClockUnit unit) {
        if (length < 1) {
            throw new IllegalArgumentException("A period of " + length + " " + unit + " has no end to count to");
        }
        LocalDate startDay = start.atZone(ZONE).toLocalDate();
        return switch (unit) {
            case MINUTES -> aroundTheClock(start, Duration.ofMinutes(length));
            case HOURS -> aroundTheClock(start, Duration.ofHours(length));
            case CALENDAR_DAYS -> endingOn(startDay.plusDays(length));
            case MONTHS -> endingOn(startDay.plusMonths(length));
            case YEARS -> endingOn(startDay.plusYears(length));
            case WORKING_DAYS -> count(startDay, length);
        };
    }

    /**
     * Where a period ends that stood still now and then; see {@link GoingOn}.
     *
     * @param before how it would end without these pauses
     * @param pauses first to last, each begun before it was over
     * @throws IllegalArgumentException for a pause of minutes and hours, which never pause
     */
    public Working goOn(Working before, ClockUnit unit, List<Standstill> pauses) {
        Working working = before;
        for (Standstill pause : pauses) working = new GoingOn(this, working, unit).after(pause);
        return working;
    }

    private static Working aroundTheClock(Instant start, Duration length) {
        return new Working(start.plus(length), null, null, List.of(), List.of());
    }

    /** Counting one working day from the eve finds the nominal last day itself or the next working day after it. */
    Working endingOn(LocalDate nominalLastDay) {
        return count(nominalLastDay.minusDays(1), 1).withReached(nominalLastDay);
    }

    Working count(LocalDate startDay, int workingDays) {
        List<SkippedDay> skipped = new ArrayList<>();
        List<LocalDate> madeUp = new ArrayList<>();
        LocalDate day = startDay;
        for (int counted = 0; counted < workingDays; ) {
            day = day.plusDays(1);
            if (!isWorkingDay(day)) {
                skipped.add(SkippedDay.of(day, nameOfDayOff(day).orElse(null)));
                continue;
            }
            counted++;
            if (isWeekend(day)) {
                madeUp.add(day);
            }
        }
        Instant due = day.plusDays(1).atStartOfDay(ZONE).toInstant();
        return new Working(due, day, day, List.copyOf(skipped), List.copyOf(madeUp));
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}

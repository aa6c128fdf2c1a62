package org.hoso.law;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The calendar as it would be with some days made days off and some made working days: for questions, no clock starts under it. */
public final class OtherCalendar {
    private static final String ASKED = "what if";

    private OtherCalendar() {}

    /** @param working wins where a day is in both */
    public static WorkingCalendar of(WorkingCalendar calendar, Set<LocalDate> off, Set<LocalDate> working) {
        if (off.isEmpty() && working.isEmpty()) return calendar;
        List<CalendarYear> years = new ArrayList<>();
        for (CalendarYear year : calendar.years())
            years.add(year.withDaysOff(year.daysOff().stream()
                            .filter(day -> !working.contains(day.date()))
                            .toList())
                    .withMakeUpDays(year.makeUpDays().stream()
                            .filter(day -> !off.contains(day.date()) || working.contains(day.date()))
                            .toList()));
        years.add(added(off, working));
        return new WorkingCalendar(calendar.version() + "+" + ASKED, years, List.of());
    }

    private static CalendarYear added(Set<LocalDate> off, Set<LocalDate> working) {
        List<DayOff> daysOff = off.stream()
                .filter(day -> !working.contains(day) && !isWeekend(day))
                .map(day -> new DayOff(day, ASKED, DayOffStatus.PROPOSED, Confidence.UNVERIFIED, null))
                .toList();
        List<MakeUpDay> worked = working.stream()
                .filter(OtherCalendar::isWeekend)
                .map(day -> new MakeUpDay(day, day, Confidence.UNVERIFIED, null))
                .toList();
        return new CalendarYear(0, Confidence.UNVERIFIED, null, ASKED, daysOff, worked);
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}

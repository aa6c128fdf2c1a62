package org.hoso.law;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads holidays-vn.yaml: the days off and the weekend days worked in exchange, year by year. */
final class CalendarReader {
    private static final List<String> WEEK = List.of("MON", "TUE", "WED", "THU", "FRI");

    private CalendarReader() {}

    static WorkingCalendar read(Entry file, String text) {
        file.only("timezone", "working_week", "years", "test_vectors");
        requireZone(file.required("timezone"));
        Value week = file.required("working_week");
        if (!week.texts().equals(WEEK)) {
            throw week.broken("the counting of days knows no week but " + String.join(", ", WEEK));
        }
        List<CalendarYear> years = readYears(file.required("years"));
        List<Entry> examples = file.required("test_vectors").entries();
        return new WorkingCalendar(
                version(years, text),
                years,
                examples.stream().map(CalendarReader::readExample).toList());
    }

    /** The counting has one zone; data for another would be counted wrongly without a sign. */
    static void requireZone(Value zone) {
        if (!zone.text().equals(WorkingCalendar.ZONE.getId())) {
            throw zone.refused("is not the zone in which days are counted, " + WorkingCalendar.ZONE.getId());
        }
    }

    private static List<CalendarYear> readYears(Value years) {
        List<Value> values = years.entry().values();
        if (values.isEmpty()) {
            throw years.broken("a calendar without a year counts nothing");
        }
        return values.stream()
                .map(CalendarReader::readYear)
                .sorted(Comparator.comparing(CalendarYear::year))
                .toList();
    }

    /** The years tell a person which plan it was, the fingerprint tells its exact text. */
    private static String version(List<CalendarYear> years, String text) {
        return "holidays-vn " + years.getFirst().year() + "-" + years.getLast().year() + " " + Fingerprint.of(text);
    }

    private static CalendarYear readYear(Value value) {
        int year = year(value);
        Entry entry = value.entry().only("confidence", "source", "note", "days_off", "make_up_working_days");
        Sourced sourced = Sourced.read(entry);
        List<Entry> days = entry.required("days_off").entries();
        Unrepeated.dates(days, "date");
        List<DayOff> daysOff = days.stream()
                .map(day -> readDayOff(day, year, sourced.confidence()))
                .toList();
        List<Entry> makeUps = entry.required("make_up_working_days").entries();
        Unrepeated.dates(makeUps, "date");
        Unrepeated.dates(makeUps, "in_place_of");
        Set<LocalDate> off = daysOff.stream().map(DayOff::date).collect(Collectors.toSet());
        return new CalendarYear(
                year,
                sourced.confidence(),
                sourced.source(),
                entry.optional("note").map(Value::text).orElse(null),
                daysOff,
                makeUps.stream().map(day -> readMakeUp(day, year, off)).toList());
    }

    private static int year(Value value) {
        if (!value.field().matches("[12]\\d{3}")) {
            throw value.broken("a year of four digits is expected");
        }
        return Integer.parseInt(value.field());
    }

    private static DayOff readDayOff(Entry entry, int year, Confidence ofTheYear) {
        entry.only("date", "name_vi", "status", "confidence", "source", "note");
        Value date = entry.required("date");
        if (isWeekend(inYear(date, year))) {
            throw date.refused("is a weekend day, which is off anyway");
        }
        return new DayOff(
                date.date(),
                entry.required("name_vi").text(),
                entry.required("status").wordOf(DayOffStatus.class),
                Sourced.read(entry, ofTheYear).confidence(),
                entry.optional("note").map(Value::text).orElse(null));
    }

    private static MakeUpDay readMakeUp(Entry entry, int year, Set<LocalDate> daysOff) {
        entry.only("date", "in_place_of", "confidence", "source", "note");
        Value date = entry.required("date");
        if (!isWeekend(inYear(date, year))) {
            throw date.refused("is no weekend day");
        }
        Value swapped = entry.required("in_place_of");
        if (!daysOff.contains(swapped.date())) {
            throw swapped.refused("is no day off of the year");
        }
        Sourced sourced = Sourced.read(entry);
        return new MakeUpDay(date.date(), swapped.date(), sourced.confidence(), sourced.source());
    }

    private static CountingExample readExample(Entry entry) {
        entry.only("start", "working_days", "due", "why");
        return new CountingExample(
                entry.required("start").date(),
                (int) entry.required("working_days").whole(1, 1_000),
                entry.required("due").date(),
                entry.required("why").text());
    }

    private static LocalDate inYear(Value date, int year) {
        if (date.date().getYear() != year) {
            throw date.refused("is not in " + year);
        }
        return date.date();
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}

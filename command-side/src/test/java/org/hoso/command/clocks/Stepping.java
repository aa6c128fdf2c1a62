package org.hoso.command.clocks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A clock as somebody would keep it by hand, sharing nothing with the product: lengths and days off are found in the files by
 * pattern, hours are walked minute by minute and days day by day, in whole seconds of a clock seven hours ahead of UTC.
 */
final class Stepping {
    private static final long DAY = 86_400;
    private static final long VIET_NAM = 7 * 3_600;
    private static final String HOLIDAYS = text("law/holidays-vn.yaml");
    private static final Set<Long> OFF = daysMatching("date: \"([-\\d]{10})\", name_vi");
    private static final Set<Long> WORKED_WEEKENDS = daysMatching("date: \"([-\\d]{10})\", in_place_of");
    private static final Map<String, String[]> LENGTHS = lengths();

    private final long start;
    private String code;
    private final List<long[]> pauses = new ArrayList<>();
    private long grantedDue = -1;
    private long pausedAt = -1;

    Stepping(String code, long start) {
        this.code = code;
        this.start = start;
    }

    void pause(long at) {
        pausedAt = at;
    }

    void resume(long at) {
        pauses.add(new long[] {pausedAt, at});
        pausedAt = -1;
    }

    /** An office granted that instant, whatever happened before. */
    void grant(long due) {
        grantedDue = due;
        pauses.clear();
    }

    void longer(String other) {
        code = other;
        grantedDue = -1;
    }

    /** When it is due while it runs. */
    long due() {
        String unit = LENGTHS.get(code)[1];
        if (grantedDue >= 0) return dueAfterGrant(unit);
        int length = Integer.parseInt(LENGTHS.get(code)[0]);
        if (unit.equals("hours")) return walkMinutes(length * 60);
        long startDay = day(start);
        long left = unit.equals("working_days") ? length : nominal(unit, startDay, length) - startDay;
        return walkDays(startDay, left, unit);
    }

    private long walkMinutes(int minutes) {
        long now = start;
        for (int walked = 0; walked < minutes; walked++) now += 60;
        return now;
    }

    private long dueAfterGrant(String unit) {
        for (long[] pause : pauses) {
            boolean sameDay = day(pause[0]) == day(pause[1]);
            if (sameDay && pause[1] < grantedDue) continue;
            if (sameDay) return walkDays(day(pause[0]) - 1, 0, unit);
            long left = 0;
            for (long day = day(pause[0]) + 1; day <= day(grantedDue - 1); day++) if (counts(day, unit)) left++;
            return walkDays(day(pause[0]), left, unit);
        }
        return grantedDue;
    }

    private long walkDays(long from, long days, String unit) {
        long left = days;
        for (long day = from + 1; ; day++) {
            if (left > 0 && ranAtMidnightBefore(day) && counts(day, unit)) left--;
            if (left == 0 && ranAtMidnightBefore(day + 1) && worked(day)) return (day + 1) * DAY - VIET_NAM;
        }
    }

    private boolean ranAtMidnightBefore(long day) {
        long midnight = day * DAY - VIET_NAM;
        return pauses.stream().noneMatch(pause -> pause[0] < midnight && midnight <= pause[1]);
    }

    private static boolean counts(long day, String unit) {
        return !unit.equals("working_days") || worked(day);
    }

    private static boolean worked(long day) {
        // 1970-01-01 was a Thursday: counted from there, days 2 and 3 of each seven are Saturday and Sunday.
        long weekday = Math.floorMod(day, 7);
        return weekday == 2 || weekday == 3 ? WORKED_WEEKENDS.contains(day) : !OFF.contains(day);
    }

    /** Turns the pages of a wall calendar: the same day of a later month, or the last day of that page. */
    private static long nominal(String unit, long startDay, int length) {
        if (unit.equals("calendar_days")) return startDay + length;
        LocalDate page = LocalDate.ofEpochDay(startDay).withDayOfMonth(1);
        long months = unit.equals("years") ? 12L * length : length;
        int dayOfMonth = LocalDate.ofEpochDay(startDay).getDayOfMonth();
        for (long turned = 0; turned < months; ) {
            page = page.plusDays(1);
            if (page.getDayOfMonth() == 1) turned++;
        }
        return page.toEpochDay() + Math.min(dayOfMonth, page.lengthOfMonth()) - 1;
    }

    private static long day(long second) {
        return Math.floorDiv(second + VIET_NAM, DAY);
    }

    private static Set<Long> daysMatching(String pattern) {
        Set<Long> days = new HashSet<>();
        Matcher matcher = Pattern.compile(pattern).matcher(HOLIDAYS);
        while (matcher.find()) days.add(LocalDate.parse(matcher.group(1)).toEpochDay());
        return days;
    }

    private static Map<String, String[]> lengths() {
        Map<String, String[]> lengths = new HashMap<>();
        Matcher matcher = Pattern.compile("\\{code: (\\w+),.* length: (\\d+), unit: (\\w+),")
                .matcher(text("law/deadlines.yaml"));
        while (matcher.find()) lengths.put(matcher.group(1), new String[] {matcher.group(2), matcher.group(3)});
        return lengths;
    }

    private static String text(String resource) {
        try (InputStream in = Stepping.class.getClassLoader().getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

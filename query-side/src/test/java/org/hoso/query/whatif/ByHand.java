package org.hoso.query.whatif;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A what-if worked out from the raw events by walking a wall calendar day by day. Shares nothing with the product: lengths and
 * days off are found in the files by pattern, events are read as JSON, times are seconds of a clock seven hours ahead of UTC.
 */
final class ByHand {
    /** An event as it is stored. */
    record Raw(String name, JsonNode payload) {}

    /** How a clock came out, and how it would have. */
    record Outcome(String was, String then) {
        boolean changed() {
            return !was.equals(then);
        }
    }

    private static final class Sketch {
        String code = "";
        long start;
        long due = NEVER;
        long pausedAt = NEVER;
        long stoppedAt = NEVER;
        boolean anew;
        String nowCode = "";
        /** Which version of each rule that it was under. */
        final Map<String, String> versions = new HashMap<>();

        final List<Object[]> moves = new ArrayList<>();
    }

    private static final long NEVER = Long.MAX_VALUE;
    private static final long DAY = 86_400;
    private static final long VIET_NAM = 7 * 3_600;

    private final @Nullable String code;
    private final @Nullable Integer length;
    private final @Nullable String unit;
    private final Set<Long> off;
    private final Set<Long> worked;
    private final long now;
    private final Map<String, Integer> amendedLengths = new HashMap<>();

    ByHand(
            @Nullable String code,
            @Nullable Integer length,
            @Nullable String unit,
            List<LocalDate> off,
            List<LocalDate> worked,
            Instant now) {
        this.code = code;
        this.length = length;
        this.unit = unit;
        this.off = days("date: \"([-\\d]{10})\", name_vi");
        this.worked = days("date: \"([-\\d]{10})\", in_place_of");
        off.forEach(day -> {
            this.off.add(day.toEpochDay());
            this.worked.remove(day.toEpochDay());
        });
        worked.forEach(day -> {
            this.worked.add(day.toEpochDay());
            this.off.remove(day.toEpochDay());
        });
        this.now = now.getEpochSecond();
    }

    /** Under law that was amended. @param lengths by code, of the version since that day @param dayOff left alone where it is asked about */
    ByHand amended(LocalDate since, Map<String, Integer> lengths, List<LocalDate> daysOff, List<LocalDate> askedAbout) {
        lengths.forEach((of, length) -> amendedLengths.put(of + " " + since, length));
        for (LocalDate day : daysOff) if (!askedAbout.contains(day)) off.add(day.toEpochDay());
        return this;
    }

    /** By clock, every clock of that code, or every clock where no code is asked about. @param events of one case, in order */
    Map<String, Outcome> outcomes(List<Raw> events) {
        Map<String, Sketch> clocks = new LinkedHashMap<>();
        for (Raw event : events) take(event, clocks);
        Map<String, Outcome> outcomes = new LinkedHashMap<>();
        clocks.forEach((id, clock) -> {
            boolean asked = code == null
                    || clock.code.equals(code)
                    || clock.moves.stream().anyMatch(move -> code.equals(move[2]));
            if (asked && !clock.anew)
                outcomes.put(id, new Outcome(verdict(clock, clock.due), verdict(clock, then(clock))));
        });
        return outcomes;
    }

    private static void take(Raw event, Map<String, Sketch> clocks) {
        JsonNode e = event.payload();
        Sketch named = clocks.get(e.path("clockId").asString(""));
        if (named != null) happen(event.name(), e, named);
        for (JsonNode id : e.path("clocks").path("stopped")) {
            Sketch clock = clocks.get(id.asString());
            if (clock == null) continue;
            clock.stoppedAt = second(e.path("at"));
            clock.anew = event.name().equals("case.record-corrected");
        }
        for (JsonNode started : e.path("clocks").path("started")) {
            Sketch clock = new Sketch();
            clock.code = started.path("code").asString();
            clock.nowCode = clock.code;
            clock.versions.put(clock.code, started.path("validFrom").asString());
            clock.start = second(started.path("start"));
            clock.due = started.hasNonNull("due") ? second(started.path("due")) : NEVER;
            clocks.put(started.path("clockId").asString(), clock);
        }
    }

    private static void happen(String name, JsonNode e, Sketch clock) {
        long at = second(e.path("at"));
        switch (name) {
            case "case.clock-paused" -> clock.pausedAt = at;
            case "case.clock-resumed" -> {
                clock.moves.add(new Object[] {"pause", clock.pausedAt, null, at});
                clock.pausedAt = NEVER;
                clock.due = second(e.path("due"));
            }
            case "case.clock-extended" -> {
                JsonNode to = e.path("extended");
                String next = to.path("code").asString();
                clock.due = second(to.path("due"));
                clock.moves.add(
                        next.equals(clock.nowCode)
                                ? new Object[] {"grant", at, null, clock.due}
                                : new Object[] {"rule", at, next, null});
                clock.nowCode = next;
                clock.versions.put(next, to.path("validFrom").asString());
            }
            case "case.clock-rejudged" -> {
                JsonNode anew = e.path("rejudged");
                clock.due = anew.hasNonNull("due") ? second(anew.path("due")) : NEVER;
                clock.versions.put(
                        anew.path("code").asString(), anew.path("validFrom").asString());
            }
            default -> {}
        }
    }

    private String verdict(Sketch clock, long due) {
        long ran = Math.min(clock.pausedAt, clock.stoppedAt == NEVER ? now : clock.stoppedAt);
        if (ran >= due) return "late";
        return clock.stoppedAt == NEVER ? "open" : "met";
    }

    private long then(Sketch clock) {
        String rule = clock.code;
        long granted = NEVER;
        List<long[]> pauses = new ArrayList<>();
        for (Object[] move : clock.moves) {
            long due = reckon(rule, clock, granted, pauses);
            long at = (Long) move[1];
            if (at >= due) return due;
            switch ((String) move[0]) {
                case "pause" -> pauses.add(new long[] {at, (Long) move[3]});
                case "grant" -> {
                    if ((Long) move[3] >= due) {
                        granted = (Long) move[3];
                        pauses.clear();
                    }
                }
                default -> {
                    rule = (String) move[2];
                    granted = NEVER;
                }
            }
        }
        return reckon(rule, clock, granted, pauses);
    }

    private long reckon(String rule, Sketch clock, long granted, List<long[]> pauses) {
        long start = clock.start;
        String[] known = rule(rule, clock.versions.get(rule));
        String in = rule.equals(code) && unit != null ? unit : known[1];
        if (granted != NEVER) return afterGrant(granted, in, pauses);
        int many = rule.equals(code) && length != null ? length : Integer.parseInt(known[0]);
        if (in.equals("minutes")) return start + many * 60L;
        if (in.equals("hours")) return start + many * 3_600L;
        long startDay = day(start);
        long left = in.equals("working_days") ? many : nominal(in, startDay, many) - startDay;
        return walk(startDay, left, in, pauses);
    }

    /** At most one pause follows a grant in these tests. */
    private long afterGrant(long granted, String in, List<long[]> pauses) {
        if (pauses.isEmpty() || in.equals("hours") || in.equals("minutes")) return granted;
        long[] pause = pauses.getFirst();
        boolean sameDay = day(pause[0]) == day(pause[1]);
        if (sameDay && pause[1] < granted) return granted;
        long left = 0;
        for (long day = day(pause[0]) + 1; day <= day(granted - 1); day++) if (counts(day, in)) left++;
        return walk(sameDay ? day(pause[0]) - 1 : day(pause[0]), sameDay ? 0 : left, in, pauses);
    }

    private long walk(long from, long days, String in, List<long[]> pauses) {
        long left = days;
        for (long day = from + 1; ; day++) {
            if (left > 0 && ranAtMidnightBefore(day, pauses) && counts(day, in)) left--;
            if (left == 0 && ranAtMidnightBefore(day + 1, pauses) && isWorked(day)) return (day + 1) * DAY - VIET_NAM;
        }
    }

    private static boolean ranAtMidnightBefore(long day, List<long[]> pauses) {
        long midnight = day * DAY - VIET_NAM;
        return pauses.stream().noneMatch(pause -> pause[0] < midnight && midnight <= pause[1]);
    }

    private boolean counts(long day, String in) {
        return !in.equals("working_days") || isWorked(day);
    }

    private boolean isWorked(long day) {
        // 1970-01-01 was a Thursday: days 2 and 3 of each seven from there are Saturday and Sunday.
        long weekday = Math.floorMod(day, 7);
        return weekday == 2 || weekday == 3 ? worked.contains(day) : !off.contains(day);
    }

    private static long nominal(String in, long startDay, int many) {
        if (in.equals("calendar_days")) return startDay + many;
        LocalDate page = LocalDate.ofEpochDay(startDay).withDayOfMonth(1);
        int dayOfMonth = LocalDate.ofEpochDay(startDay).getDayOfMonth();
        for (long turned = 0, months = in.equals("years") ? 12L * many : many; turned < months; ) {
            page = page.plusDays(1);
            if (page.getDayOfMonth() == 1) turned++;
        }
        return page.toEpochDay() + Math.min(dayOfMonth, page.lengthOfMonth()) - 1;
    }

    private static long day(long second) {
        return Math.floorDiv(second + VIET_NAM, DAY);
    }

    private static long second(JsonNode instant) {
        return Instant.parse(instant.asString()).getEpochSecond();
    }

    private String[] rule(String code, String version) {
        String[] inTheFile = rule(code);
        Integer amended = amendedLengths.get(code + " " + version);
        return amended == null ? inTheFile : new String[] {amended.toString(), inTheFile[1]};
    }

    private static String[] rule(String code) {
        Matcher found = Pattern.compile("\\{code: " + code + ",.* length: (\\d+), unit: (\\w+),")
                .matcher(text("law/deadlines.yaml"));
        if (!found.find()) throw new IllegalStateException("no length of " + code);
        return new String[] {found.group(1), found.group(2)};
    }

    private static Set<Long> days(String pattern) {
        Set<Long> days = new HashSet<>();
        Matcher matcher = Pattern.compile(pattern).matcher(text("law/holidays-vn.yaml"));
        while (matcher.find()) days.add(LocalDate.parse(matcher.group(1)).toEpochDay());
        return days;
    }

    private static final Map<String, String> TEXTS = new java.util.concurrent.ConcurrentHashMap<>();

    private static String text(String resource) {
        return TEXTS.computeIfAbsent(resource, ByHand::read);
    }

    private static String read(String resource) {
        try (InputStream in = ByHand.class.getClassLoader().getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

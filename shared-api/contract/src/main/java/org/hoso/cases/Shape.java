package org.hoso.cases;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Shape is checked once, in the constructors of commands and values; events check nothing, because what was stored must load. */
public final class Shape {
    private static final Pattern RECEIVER = Pattern.compile("[A-Z0-9_]{1,40}");

    private Shape() {}

    public static void require(boolean holds, String rule) {
        if (!holds) throw new IllegalArgumentException(rule);
    }

    public static void shortText(@Nullable String text, int longest) {
        require(
                text == null || (!text.isBlank() && text.length() <= longest),
                "a text of 1 to " + longest + " characters");
    }

    static void some(@Nullable Collection<?> values, int most) {
        require(values != null && !values.isEmpty() && values.size() <= most, "a list of 1 to " + most + " entries");
    }

    static void eachOnce(Collection<?> values) {
        var different = new HashSet<Object>(values);
        require(
                different.size() == values.size() && !different.contains(null),
                "a list in which each entry stands once");
    }

    /** Codes under which orders go out. */
    static void receivers(List<String> codes) {
        some(codes, 50);
        eachOnce(codes);
        codes.forEach(code -> require(RECEIVER.matcher(code).matches(), "codes of 1 to 40 capitals, digits or _"));
    }

    static void day(@Nullable LocalDate day) {
        require(day != null && day.getYear() >= 1900 && day.getYear() <= 9999, "a day of the years 1900 to 9999");
    }

    /** Either what a measure rests on, or that it rests on nothing. */
    static void oneBasis(@Nullable Object restsOn, @Nullable Boolean none) {
        require(
                restsOn == null || !Boolean.TRUE.equals(none),
                "a measure that rests on something does not rest on nothing");
    }
}

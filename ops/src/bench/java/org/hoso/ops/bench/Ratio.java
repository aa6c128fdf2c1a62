package org.hoso.ops.bench;

import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is measured against what, and what is wanted of it.
 *
 * @param number  of the design; several lines may share one
 * @param part    which of them, or empty
 * @param other   what ours is divided by; absent where our own figure is held against what is wanted
 * @param unit    of both sides' figures
 * @param unbuilt why nobody can measure it yet; absent where one can
 */
record Ratio(
        String number,
        String part,
        String ours,
        @Nullable String other,
        String unit,
        Sense sense,
        double atLeast,
        double aim,
        @Nullable String unbuilt) {
    /** Which way is better. */
    enum Sense {
        HIGHER,
        LOWER;

        boolean reaches(double value, double wanted) {
            return this == HIGHER ? value >= wanted : value <= wanted;
        }
    }

    Ratio(
            String number,
            String part,
            String ours,
            @Nullable String other,
            String unit,
            Sense sense,
            double atLeast,
            double aim) {
        this(number, part, ours, other, unit, sense, atLeast, aim, null);
    }

    Ratio unbuilt(String why) {
        return new Ratio(number, part, ours, other, unit, sense, atLeast, aim, why);
    }

    /** How it is named on a command line and in the table. */
    String name() {
        return part.isEmpty() ? number : number + " " + part;
    }

    String verdict(double value) {
        if (sense.reaches(value, aim)) return "aim";
        return sense.reaches(value, atLeast) ? "at least" : "SHORT";
    }

    static boolean isNumber(String text) {
        return text.toUpperCase(Locale.ROOT).matches("R([1-9]|1\\d|2[0-5])");
    }

    /** @throws IllegalArgumentException when no such line is declared */
    static Ratio of(String number, String part) {
        return Ratios.ALL.stream()
                .filter(one -> one.number.equals(number) && one.part.equals(part))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no ratio " + number + " " + part));
    }

    static Ratio of(String number) {
        return of(number, "");
    }

    static Stream<Ratio> ofNumber(String number) {
        return Ratios.ALL.stream().filter(one -> one.number.equals(number));
    }
}

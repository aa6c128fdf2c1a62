package org.hoso.query.figures;

import java.util.Optional;

/** How many notices count in a figure. */
public record Tally(long numerator, long denominator) {
    public static final Tally NONE = new Tally(0, 0);

    /** Nothing where nothing was measured, which is not the same as none of them. */
    public Optional<Rational> rate() {
        return denominator == 0 ? Optional.empty() : Optional.of(Rational.of(numerator, denominator));
    }

    Tally plus(Tally other) {
        return new Tally(numerator + other.numerator, denominator + other.denominator);
    }

    Tally minus(Tally other) {
        return new Tally(numerator - other.numerator, denominator - other.denominator);
    }
}

package org.hoso.query.figures;

import java.util.Optional;

/**
 * How a figure came from one tally to another, and what any part of the way there contributes. With the mean rate r and the
 * mean denominator d of both ends, a part that adds n to the numerator and m to the denominator contributes (n - r m) / d:
 * exact, the same whatever the order of the parts, and all parts together make the difference (decision record 0052).
 */
record FigureDifference(Tally from, Tally to) {
    private static final Rational TWO = Rational.of(2, 1);

    /** Nothing where either end was not measured: there is no distance to what is not known. */
    Optional<Rational> whole() {
        return from.rate().flatMap(before -> to.rate().map(after -> after.minus(before)));
    }

    /** How much a part contributes, up or down. */
    Rational size(Tally part) {
        Rational contribution = of(part).orElse(Rational.ZERO);
        return contribution.compareTo(Rational.ZERO) < 0 ? Rational.ZERO.minus(contribution) : contribution;
    }

    /** What a part contributes; nothing where there is no difference. */
    Optional<Rational> of(Tally part) {
        return from.rate()
                .flatMap(before -> to.rate().map(after -> {
                    Rational rate = before.plus(after).dividedBy(TWO);
                    Rational under = Rational.of(from.denominator() + to.denominator(), 2);
                    return Rational.of(part.numerator(), 1)
                            .minus(rate.times(Rational.of(part.denominator(), 1)))
                            .dividedBy(under);
                }));
    }
}

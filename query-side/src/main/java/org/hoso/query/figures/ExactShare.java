package org.hoso.query.figures;

import java.math.BigDecimal;

/**
 * A rate, or a part of one.
 *
 * @param fraction exact, in lowest terms, {@code 47/50}; this is what adds up
 * @param percent  the same in percent, rounded to two places
 */
record ExactShare(String fraction, BigDecimal percent) {
    static ExactShare of(Rational exact) {
        return new ExactShare(exact.toString(), exact.percent());
    }
}

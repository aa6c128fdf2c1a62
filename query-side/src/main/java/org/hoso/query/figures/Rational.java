package org.hoso.query.figures;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** An exact fraction in lowest terms; the denominator is positive. */
public record Rational(BigInteger over, BigInteger under) implements Comparable<Rational> {
    public static final Rational ZERO = of(0, 1);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int PLACES = 2;

    /** @throws ArithmeticException where it has no denominator */
    public Rational {
        if (under.signum() == 0) throw new ArithmeticException("nothing is divided by zero");
        BigInteger common = over.gcd(under).multiply(BigInteger.valueOf(under.signum()));
        over = over.divide(common);
        under = under.divide(common);
    }

    public static Rational of(long over, long under) {
        return new Rational(BigInteger.valueOf(over), BigInteger.valueOf(under));
    }

    public Rational plus(Rational other) {
        return new Rational(over.multiply(other.under).add(other.over.multiply(under)), under.multiply(other.under));
    }

    public Rational minus(Rational other) {
        return plus(new Rational(other.over.negate(), other.under));
    }

    public Rational times(Rational other) {
        return new Rational(over.multiply(other.over), under.multiply(other.under));
    }

    public Rational dividedBy(Rational other) {
        return new Rational(over.multiply(other.under), under.multiply(other.over));
    }

    /** In percent with two places, half away from zero. */
    public BigDecimal percent() {
        return new BigDecimal(over).multiply(HUNDRED).divide(new BigDecimal(under), PLACES, RoundingMode.HALF_UP);
    }

    @Override
    public int compareTo(Rational other) {
        return over.multiply(other.under).compareTo(other.over.multiply(under));
    }

    /** {@code 47/50}; a whole number without its denominator of one. */
    @Override
    public String toString() {
        return under.equals(BigInteger.ONE) ? over.toString() : over + "/" + under;
    }
}

package org.hoso.query.publications;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Somebody who holds every published table and knows that a quarter is the sum of its months: solves what they say of one figure of one cut
 * exactly, in fractions, and narrows what is left by the fact that no number is below zero. Shares nothing with what withholds.
 */
final class Attacker {
    /** @param low and high the least and the most that it can be */
    record Range(long low, long high) {
        long width() {
            return high - low;
        }
    }

    private final int unknowns;
    private final List<BigInteger[]> solved = new ArrayList<>();
    private final List<BigInteger[]> told = new ArrayList<>();

    Attacker(int unknowns) {
        this.unknowns = unknowns;
    }

    /** @param coefficients one an unknown */
    void learns(long[] coefficients, long sum) {
        BigInteger[] row = new BigInteger[unknowns + 1];
        for (int n = 0; n < unknowns; n++) row[n] = BigInteger.valueOf(coefficients[n]);
        row[unknowns] = BigInteger.valueOf(sum);
        told.add(row);
        BigInteger[] reduced = reduced(row);
        int pivot = pivot(reduced);
        if (pivot < 0) return;
        for (int n = 0; n < solved.size(); n++) solved.set(n, without(solved.get(n), reduced, pivot));
        solved.add(reduced);
    }

    /** Whether the unknown follows from what is told. */
    boolean knows(int unknown) {
        BigInteger[] row = new BigInteger[unknowns + 1];
        Arrays.fill(row, BigInteger.ZERO);
        row[unknown] = BigInteger.ONE;
        return pivot(reduced(row)) < 0;
    }

    Range[] ranges(long most) {
        Range[] ranges = new Range[unknowns];
        Arrays.fill(ranges, new Range(0, most));
        List<BigInteger[]> equations = new ArrayList<>(told);
        equations.addAll(solved);
        boolean narrower = true;
        while (narrower) {
            narrower = false;
            for (BigInteger[] equation : equations) narrower |= narrow(equation, ranges);
        }
        return ranges;
    }

    private boolean narrow(BigInteger[] equation, Range[] ranges) {
        boolean narrower = false;
        for (int n = 0; n < unknowns; n++) {
            long own = equation[n].longValueExact();
            if (own == 0) continue;
            long least = equation[unknowns].longValueExact();
            long most = least;
            for (int other = 0; other < unknowns; other++) {
                long factor = equation[other].longValueExact();
                if (other == n || factor == 0) continue;
                least -= factor * (factor > 0 ? ranges[other].high() : ranges[other].low());
                most -= factor * (factor > 0 ? ranges[other].low() : ranges[other].high());
            }
            long low = own > 0 ? Math.ceilDiv(least, own) : Math.ceilDiv(most, own);
            long high = own > 0 ? Math.floorDiv(most, own) : Math.floorDiv(least, own);
            Range range = new Range(Math.max(low, ranges[n].low()), Math.min(high, ranges[n].high()));
            narrower |= !range.equals(ranges[n]);
            ranges[n] = range;
        }
        return narrower;
    }

    private BigInteger[] reduced(BigInteger[] row) {
        BigInteger[] left = row;
        for (BigInteger[] known : solved) left = without(left, known, pivot(known));
        return left;
    }

    /** Without the unknown at the pivot, in lowest terms. */
    private static BigInteger[] without(BigInteger[] row, BigInteger[] known, int pivot) {
        if (row[pivot].signum() == 0) return row;
        BigInteger[] next = new BigInteger[row.length];
        BigInteger divisor = BigInteger.ZERO;
        for (int n = 0; n < row.length; n++) {
            next[n] = row[n].multiply(known[pivot]).subtract(known[n].multiply(row[pivot]));
            divisor = divisor.gcd(next[n]);
        }
        if (divisor.signum() == 0) return next;
        for (int n = 0; n < next.length; n++) next[n] = next[n].divide(divisor);
        return next;
    }

    private int pivot(BigInteger[] row) {
        for (int n = 0; n < unknowns; n++) if (row[n].signum() != 0) return n;
        return -1;
    }
}

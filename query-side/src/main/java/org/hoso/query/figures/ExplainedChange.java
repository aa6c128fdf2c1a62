package org.hoso.query.figures;

import java.util.List;
import org.hoso.query.wording.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * A figure's change between two places of the ledger, with what made it.
 *
 * @param difference    of the rates; its percent are percentage points; absent where either end was not measured
 * @param contributions by cause, the largest first; their fractions add up to the difference exactly, and their steps to the
 *     differences of numerator and denominator
 */
record ExplainedChange(
        StatedFigure from, StatedFigure to, @Nullable ExactShare difference, List<Contribution> contributions) {
    /**
     * What one cause did.
     *
     * @param changes      how many times a notice came to count otherwise by it
     * @param numerator    by how much it changed the numerator
     * @param denominator  and the denominator
     * @param contribution to the difference; absent where there is none
     * @param events       where they are found one by one
     */
    record Contribution(
            Cause cause,
            Sentence said,
            long changes,
            long numerator,
            long denominator,
            @Nullable ExactShare contribution,
            String events) {}
}

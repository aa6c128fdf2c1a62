package org.hoso.query.figures;

import java.util.List;
import org.hoso.query.wording.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * A figure of two periods of the same length, known at the same place of the ledger, with what makes the difference.
 *
 * @param difference    of the rates; its percent are percentage points; absent where either period was not measured
 * @param contributions by where the notices stand, the largest first; their fractions add up to the difference exactly
 */
record PeriodsCompared(
        StatedFigure against,
        StatedFigure period,
        @Nullable ExactShare difference,
        List<StandContribution> contributions) {
    /**
     * What more or fewer notices that stand so did.
     *
     * @param against      how many of the other period
     * @param period       how many of the one that is asked about
     * @param contribution to the difference; absent where there is none
     * @param cases        where those of the period are found
     */
    record StandContribution(
            Stand stand,
            Sentence said,
            FigurePart part,
            long against,
            long period,
            @Nullable ExactShare contribution,
            String cases) {}
}

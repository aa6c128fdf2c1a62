package org.hoso.publications;

import java.util.List;
import java.util.Optional;
import org.hoso.publications.FigureTable.FigureCount;
import org.hoso.publications.FigureTable.PartOf;

/**
 * What a quarter counts beyond the months that tell anything: a table that nobody wrote and everybody can subtract, so that it is held to
 * the same rule as a written one.
 */
record QuarterRest(PublishedTotal quarter, List<PublishedTotal> months) {
    private static final PartOf TOTAL = new PartOf(Cut.OVERALL, Cut.ALL);

    /** What is wrong with it. Numbers of another version of a query are taken from nothing. */
    Optional<Unfit> problem(Cut cut, int threshold) {
        boolean comparable = months.stream()
                .allMatch(month -> !month.anything() || month.figures().equals(quarter.figures()));
        if (!comparable) return Optional.empty();
        List<PartOf> parts = quarter.shown().keySet().stream()
                .filter(part -> part.cut() == cut)
                .toList();
        for (int figure = 0; figure < quarter.figures().size(); figure++) {
            FigureCount hidden = left(TOTAL, figure);
            if (isSmall(hidden, threshold)) return unfit(Flaw.SMALL_TOTAL_OF_OTHER_MONTHS);
            for (PartOf part : parts) {
                FigureCount left = left(part, figure);
                if (isSmall(left, threshold))
                    return Optional.of(
                            Unfit.at(AcrossPeriods.ROWS, Flaw.SMALL_PART_OF_OTHER_MONTHS, "part", part.part()));
                hidden = hidden.minus(left);
            }
            if (isSmall(hidden, threshold)) return unfit(Flaw.SMALL_WITHHELD_OF_OTHER_MONTHS);
        }
        return Optional.empty();
    }

    private static Optional<Unfit> unfit(Flaw flaw) {
        return Optional.of(Unfit.at(AcrossPeriods.ROWS, flaw));
    }

    private FigureCount left(PartOf part, int figure) {
        FigureCount left = quarter.count(part, figure);
        for (PublishedTotal month : months) left = left.minus(month.count(part, figure));
        return left;
    }

    private static boolean isSmall(FigureCount count, int threshold) {
        return count.denominator() > 0 && count.denominator() < threshold;
    }
}

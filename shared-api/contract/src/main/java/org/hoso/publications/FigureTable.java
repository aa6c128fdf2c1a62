package org.hoso.publications;

import java.util.List;
import java.util.stream.Stream;

/**
 * The numbers of a period as known at one place of the ledger.
 *
 * @param position  of the ledger: what was recorded up to there is counted
 * @param threshold fewest cases that a rate is shown for
 * @param figures   what is counted, by code and version of the query; the counts of a row are in their order
 * @param rows      each part of each cut that has any notices
 * @param rule      of withholding, by version: what was published by that place of the same quarter is looked at too
 */
public record FigureTable(
        Period period, long position, int threshold, List<FigureVersion> figures, List<FigureRow> rows, int rule) {
    /** The rule that new tables follow. */
    public static final int ACROSS_PERIODS = 2;

    /** A figure by the version of its query. */
    public record FigureVersion(String code, int version) {}

    /**
     * @param part       a code of the cut's kind
     * @param suppressed whether it is withheld, because it is small or because the total would give a small one away
     * @param counts     one a figure; none where it is suppressed
     */
    public record FigureRow(Cut cut, String part, boolean suppressed, List<FigureCount> counts) {
        public FigureRow {
            counts = List.copyOf(counts);
        }

        public static FigureRow suppressed(Cut cut, String part) {
            return new FigureRow(cut, part, true, List.of());
        }

        public PartOf key() {
            return new PartOf(cut, part);
        }
    }

    /** A part of a cut, whatever is known of it. */
    public record PartOf(Cut cut, String part) {}

    /** So many over so many; over none is never measured, which is not zero. */
    public record FigureCount(long numerator, long denominator) {
        public static final FigureCount NONE = new FigureCount(0, 0);

        public FigureCount plus(FigureCount other) {
            return new FigureCount(numerator + other.numerator, denominator + other.denominator);
        }

        public FigureCount minus(FigureCount other) {
            return new FigureCount(numerator - other.numerator, denominator - other.denominator);
        }
    }

    public FigureTable {
        figures = List.copyOf(figures);
        rows = List.copyOf(rows);
    }

    /** Whether it tells any number: without the total none is shown. */
    public boolean tells() {
        return rows.stream().anyMatch(row -> !row.suppressed());
    }

    public Stream<FigureRow> rows(Cut cut) {
        return rows.stream().filter(row -> row.cut() == cut);
    }
}

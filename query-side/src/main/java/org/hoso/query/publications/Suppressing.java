package org.hoso.query.publications;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.hoso.publications.AcrossPeriods;
import org.hoso.publications.Cut;
import org.hoso.publications.FigureTable.FigureCount;
import org.hoso.publications.FigureTable.FigureRow;
import org.hoso.publications.FigureTable.PartOf;

/**
 * Withholds what is small: a row with a rate over too few cases, and so many further rows of its cut that nothing small is left when what is
 * shown is taken from the total, nor when what is published of the same quarter is. Where that does not help, everything is withheld. A
 * row is shown or withheld as a whole, because its figures share their notices. Pure.
 */
final class Suppressing {
    /**
     * One part as it is.
     *
     * @param cases of how many cases the counted notices are, one a figure
     */
    record Part(Cut cut, String code, List<FigureCount> counts, List<Long> cases) {
        long size() {
            return counts.stream().mapToLong(FigureCount::denominator).sum();
        }

        PartOf key() {
            return new PartOf(cut, code);
        }

        FigureRow shown() {
            return new FigureRow(cut, code, false, counts);
        }

        FigureRow withheld() {
            return FigureRow.suppressed(cut, code);
        }
    }

    private final Part total;
    private final List<Part> parts;
    private final List<Part> rest;
    private final AcrossPeriods across;
    private final int threshold;

    private Suppressing(List<Part> parts, List<Part> rest, AcrossPeriods across, int threshold) {
        this.total = parts.getFirst();
        this.parts = parts;
        this.rest = rest;
        this.across = across;
        this.threshold = threshold;
    }

    /**
     * @param parts  of all cuts; of the overall one exactly one part, which comes first
     * @param rest   the same of the months that only the quarter tells of
     * @param across what is published of the quarter
     */
    static List<FigureRow> of(List<Part> parts, List<Part> rest, AcrossPeriods across, int threshold) {
        Suppressing suppressing = new Suppressing(parts, rest, across, threshold);
        return suppressing
                .shown()
                .orElseGet(() -> parts.stream().map(Part::withheld).toList());
    }

    /** Nothing where all has to be withheld. */
    private Optional<List<FigureRow>> shown() {
        List<FigureRow> rows = new ArrayList<>();
        for (Cut cut : Cut.values()) {
            Optional<List<FigureRow>> fitting = cut(cut);
            if (fitting.isEmpty()) return Optional.empty();
            rows.addAll(fitting.get());
        }
        return Optional.of(rows);
    }

    private Optional<List<FigureRow>> cut(Cut cut) {
        List<Part> all = of(cut, parts);
        Set<PartOf> elsewhere = across.withheld();
        Set<PartOf> hidden = all.stream()
                .filter(part -> isSmall(part) || elsewhere.contains(part.key()))
                .map(Part::key)
                .collect(Collectors.toSet());
        List<Part> next = new ArrayList<>(all);
        next.removeIf(part -> hidden.contains(part.key())
                || part.size() == 0
                || cut == Cut.OVERALL
                || !across.canWithhold(part.key()));
        next.sort(Comparator.comparingLong(Part::size).thenComparing(Part::code));
        while (!fits(cut, all, hidden)) {
            if (next.isEmpty()) return Optional.empty();
            hidden.add(next.removeFirst().key());
        }
        return Optional.of(rows(all, hidden));
    }

    private static List<FigureRow> rows(List<Part> all, Set<PartOf> hidden) {
        return all.stream()
                .map(part -> hidden.contains(part.key()) ? part.withheld() : part.shown())
                .toList();
    }

    private boolean fits(Cut cut, List<Part> all, Set<PartOf> hidden) {
        return isSafe(all.stream().filter(part -> hidden.contains(part.key())).toList())
                && isSafe(of(cut, rest), part -> across.isTold(part.key(), hidden))
                && across.problem(cut, total.shown(), rows(all, hidden)).isEmpty();
    }

    private boolean isSmall(Part part) {
        for (int n = 0; n < part.counts().size(); n++)
            if (isSmall(part.counts().get(n), part.cases().get(n))) return true;
        return false;
    }

    /** What is hidden is known in sum, from the total. */
    private boolean isSafe(List<Part> hidden) {
        return hidden.size() != 1 && isSafeInSum(hidden);
    }

    /** Of the rest what is told one by one is known, and what is not in sum. */
    private boolean isSafe(List<Part> left, Predicate<Part> told) {
        return left.stream().filter(told).noneMatch(this::isSmall)
                && isSafeInSum(left.stream().filter(told.negate()).toList());
    }

    private boolean isSafeInSum(List<Part> hidden) {
        if (hidden.isEmpty()) return true;
        for (int n = 0; n < hidden.getFirst().counts().size(); n++) {
            int figure = n;
            FigureCount sum =
                    hidden.stream().map(part -> part.counts().get(figure)).reduce(FigureCount.NONE, FigureCount::plus);
            long cases =
                    hidden.stream().mapToLong(part -> part.cases().get(figure)).sum();
            if (isSmall(sum, cases)) return false;
        }
        return true;
    }

    private boolean isSmall(FigureCount count, long cases) {
        return count.denominator() > 0 && cases < threshold;
    }

    private static List<Part> of(Cut cut, List<Part> parts) {
        return parts.stream().filter(part -> part.cut() == cut).toList();
    }
}

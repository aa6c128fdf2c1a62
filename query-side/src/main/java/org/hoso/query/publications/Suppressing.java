package org.hoso.query.publications;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hoso.publications.Cut;
import org.hoso.publications.FigureTable.FigureCount;
import org.hoso.publications.FigureTable.FigureRow;

/**
 * Withholds what is small: a row with a rate over too few cases, and so many further rows of its cut that nothing small is left when what is
 * shown is taken from the total. A row is shown or withheld as a whole, because its figures share their notices. Pure.
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

        FigureRow shown() {
            return new FigureRow(cut, code, false, counts);
        }

        FigureRow withheld() {
            return FigureRow.suppressed(cut, code);
        }
    }

    private final int threshold;

    private Suppressing(int threshold) {
        this.threshold = threshold;
    }

    /** @param parts of all cuts; of the overall one exactly one part, which comes first */
    static List<FigureRow> of(List<Part> parts, int threshold) {
        Suppressing suppressing = new Suppressing(threshold);
        Part total = parts.getFirst();
        if (suppressing.isSmall(total))
            return parts.stream().map(Part::withheld).toList();
        return Stream.concat(
                        Stream.of(total.shown()),
                        Stream.of(Cut.PLATFORM, Cut.FIELD, Cut.PROVINCE)
                                .flatMap(cut ->
                                        suppressing
                                                .cut(parts.stream()
                                                        .filter(part -> part.cut() == cut)
                                                        .toList())
                                                .stream()))
                .toList();
    }

    private List<FigureRow> cut(List<Part> parts) {
        Set<Part> hidden =
                new LinkedHashSet<>(parts.stream().filter(this::isSmall).toList());
        List<Part> next = new ArrayList<>(parts);
        next.removeIf(part -> hidden.contains(part) || part.size() == 0);
        next.sort(Comparator.comparingLong(Part::size).thenComparing(Part::code));
        while (!isSafe(hidden) && !next.isEmpty()) hidden.add(next.removeFirst());
        return parts.stream()
                .map(part -> hidden.contains(part) ? part.withheld() : part.shown())
                .toList();
    }

    private boolean isSmall(Part part) {
        for (int n = 0; n < part.counts().size(); n++)
            if (isSmall(part.counts().get(n), part.cases().get(n))) return true;
        return false;
    }

    /** What is hidden is known in sum, from the total. */
    private boolean isSafe(Set<Part> hidden) {
        if (hidden.isEmpty()) return true;
        if (hidden.size() == 1) return false;
        int figures = hidden.iterator().next().counts().size();
        for (int n = 0; n < figures; n++) {
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
}

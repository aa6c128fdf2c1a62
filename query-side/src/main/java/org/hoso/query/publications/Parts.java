package org.hoso.query.publications;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hoso.publications.Cut;
import org.hoso.publications.FigureTable.FigureCount;
import org.hoso.publications.FigureTable.PartOf;
import org.hoso.query.figures.PartTally;
import org.hoso.query.publications.Suppressing.Part;

/** The parts of a period, before anything is withheld. */
final class Parts {
    private Parts() {}

    static Part of(Cut cut, PartTally part) {
        List<FigureCount> counts = part.tallies().stream()
                .map(tally -> new FigureCount(tally.numerator(), tally.denominator()))
                .toList();
        return new Part(cut, part.part(), counts, part.cases());
    }

    /** A period without any notice has its total all the same. */
    static List<Part> orNothing(List<Part> parts, int figures) {
        if (!parts.isEmpty()) return parts;
        return List.of(new Part(
                Cut.OVERALL,
                Cut.ALL,
                Collections.nCopies(figures, FigureCount.NONE),
                Collections.nCopies(figures, 0L)));
    }

    /** Those of several months in one. */
    static List<Part> together(List<List<Part>> months) {
        Map<PartOf, Part> parts = new LinkedHashMap<>();
        months.stream().flatMap(Collection::stream).forEach(part -> parts.merge(part.key(), part, Parts::together));
        return List.copyOf(parts.values());
    }

    /** A case may have notices in both, so that no more cases than the larger number are sure. */
    private static Part together(Part one, Part other) {
        return new Part(
                one.cut(),
                one.code(),
                IntStream.range(0, one.counts().size())
                        .mapToObj(n -> one.counts().get(n).plus(other.counts().get(n)))
                        .toList(),
                IntStream.range(0, one.cases().size())
                        .mapToObj(
                                n -> Math.max(one.cases().get(n), other.cases().get(n)))
                        .toList());
    }
}

package org.hoso.query.publications;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hoso.publications.ChangeCause;
import org.hoso.publications.Cut;
import org.hoso.publications.FigureTable;
import org.hoso.publications.FigureTable.FigureCount;
import org.hoso.publications.FigureTable.FigureVersion;
import org.hoso.publications.Period;
import org.hoso.query.figures.Figure;
import org.hoso.query.figures.PartTally;
import org.hoso.query.figures.PeriodFigures;
import org.hoso.query.figures.Tally;
import org.hoso.query.publications.Suppressing.Part;
import org.springframework.stereotype.Component;

/** Makes the table of a period, with what is small withheld; the same place of the ledger gives the same table for ever. */
@Component
class Tables {
    private final PeriodFigures figures;

    Tables(PeriodFigures figures) {
        this.figures = figures;
    }

    /** What is published today: every figure, in its newest version. */
    static List<FigureVersion> today() {
        return Figure.all().stream()
                .map(figure -> new FigureVersion(figure.code(), figure.version()))
                .toList();
    }

    /** @param generation of the figures' view, which has seen that place */
    FigureTable of(int generation, Period period, long position, int threshold, List<FigureVersion> versions) {
        List<Figure> counted = versions.stream().map(Tables::figure).toList();
        List<Part> parts = new ArrayList<>();
        for (Cut cut : Cut.values())
            for (PartTally part : figures.parts(generation, counted, cut, period, position))
                parts.add(new Part(cut, part.part(), counts(part), part.cases()));
        if (parts.isEmpty()) parts.add(nothing(counted.size()));
        return new FigureTable(period, position, threshold, versions, Suppressing.of(parts, threshold));
    }

    /** Why the figures over all read otherwise at the later place; a number that is small is not told. */
    List<ChangeCause> causes(int generation, FigureTable earlier, long position) {
        return earlier.figures().stream()
                .flatMap(version ->
                        figures
                                .causes(generation, figure(version), earlier.period(), earlier.position(), position)
                                .entrySet()
                                .stream()
                                .map(cause -> new ChangeCause(
                                        version.code(),
                                        cause.getKey().code(),
                                        cause.getValue() < earlier.threshold() ? null : cause.getValue())))
                .toList();
    }

    private static Figure figure(FigureVersion version) {
        return Figure.find(version.code(), version.version())
                .orElseThrow(() -> new IllegalStateException("a figure that was published is gone: " + version));
    }

    private static List<FigureCount> counts(PartTally part) {
        return part.tallies().stream().map(Tables::count).toList();
    }

    private static FigureCount count(Tally tally) {
        return new FigureCount(tally.numerator(), tally.denominator());
    }

    private static Part nothing(int figures) {
        List<FigureCount> none =
                Stream.generate(() -> FigureCount.NONE).limit(figures).toList();
        return new Part(
                Cut.OVERALL,
                Cut.ALL,
                none,
                Stream.generate(() -> 0L).limit(figures).toList());
    }
}

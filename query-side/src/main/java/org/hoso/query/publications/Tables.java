package org.hoso.query.publications;

import java.util.ArrayList;
import java.util.List;
import org.hoso.publications.AcrossPeriods;
import org.hoso.publications.ChangeCause;
import org.hoso.publications.Cut;
import org.hoso.publications.FigureTable;
import org.hoso.publications.FigureTable.FigureRow;
import org.hoso.publications.FigureTable.FigureVersion;
import org.hoso.publications.Period;
import org.hoso.query.figures.Figure;
import org.hoso.query.figures.PartTally;
import org.hoso.query.figures.PeriodFigures;
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
        return Figure.newest().stream()
                .map(figure -> new FigureVersion(figure.code(), figure.version()))
                .toList();
    }

    /**
     * By the second rule of withholding.
     *
     * @param generation of the figures' view, which has seen that place
     * @param published  what was published of the quarter by that place, in order
     */
    FigureTable of(
            int generation,
            Period period,
            long position,
            int threshold,
            List<FigureVersion> versions,
            List<FigureTable> published) {
        AcrossPeriods across = new AcrossPeriods(period, threshold, versions, published);
        List<Part> rest = Parts.together(across.untold().stream()
                .map(month -> parts(generation, month, position, versions))
                .toList());
        List<FigureRow> rows = Suppressing.of(
                Parts.orNothing(parts(generation, period, position, versions), versions.size()),
                rest,
                across,
                threshold);
        return new FigureTable(period, position, threshold, versions, rows, FigureTable.ACROSS_PERIODS);
    }

    /**
     * The table of a publication, made again by the rule that it followed.
     *
     * @param published what was published of the quarter by that place, in order
     */
    FigureTable again(int generation, FigureTable earlier, long position, List<FigureTable> published) {
        return of(generation, earlier.period(), position, earlier.threshold(), earlier.figures(), published);
    }

    private List<Part> parts(int generation, Period period, long position, List<FigureVersion> versions) {
        List<Figure> counted = versions.stream().map(Tables::figure).toList();
        List<Part> parts = new ArrayList<>();
        for (Cut cut : Cut.values())
            for (PartTally part : figures.parts(generation, counted, cut, period, position))
                parts.add(Parts.of(cut, part));
        return parts;
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
}

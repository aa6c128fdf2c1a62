package org.hoso.publications;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hoso.publications.FigureTable.FigureRow;
import org.hoso.publications.FigureTable.FigureVersion;
import org.hoso.publications.FigureTable.PartOf;

/**
 * Whether a table gives away, beside what is published of the same quarter, what one of them withholds. A quarter is the sum of its
 * months. So a part that a month withholds is withheld by the quarter too, and what the quarter shows is shown by its months;
 * then whatever can be worked out from all of them is worked out from one month alone, or from the {@link QuarterRest}.
 */
public final class AcrossPeriods {
    /** Where it shows, whatever is wrong. */
    static final String ROWS = "/rows";

    private final Period period;
    private final int threshold;
    private final List<FigureVersion> figures;
    private final Map<Period, PublishedTotal> told = new HashMap<>();

    /** @param published tables of its quarter and the months of it, in the order they were published; others are passed over */
    public AcrossPeriods(Period period, int threshold, List<FigureVersion> figures, List<FigureTable> published) {
        this.period = period;
        this.threshold = threshold;
        this.figures = figures;
        for (Period one : overlapping(period))
            told.put(
                    one,
                    PublishedTotal.by(published.stream()
                            .filter(table -> table.period().equals(one))
                            .toList()));
    }

    /** The quarter and its months: what shares days with one of them, and what shares days with that. */
    public static List<Period> overlapping(Period period) {
        return Stream.concat(Stream.of(period.quarter()), period.months().stream())
                .toList();
    }

    /** The first thing that is wrong with a table beside what is published, if anything is. */
    public static Optional<Unfit> of(FigureTable table, List<FigureTable> published) {
        AcrossPeriods across = new AcrossPeriods(table.period(), table.threshold(), table.figures(), published);
        if (!table.tells()) return Optional.empty();
        FigureRow total = table.rows(Cut.OVERALL).findFirst().orElseThrow();
        return Stream.of(Cut.values())
                .flatMap(cut -> across.problem(cut, total, table.rows(cut).toList()).stream())
                .findFirst();
    }

    /** What has to be withheld in any case, since it is withheld elsewhere. */
    public Set<PartOf> withheld() {
        Set<PartOf> withheld = new HashSet<>(of(period).withheld());
        if (period.quarterly())
            period.months().forEach(month -> withheld.addAll(of(month).withheld()));
        return withheld;
    }

    /** Whether withholding it hides it: the quarter does not show it, or an earlier publication of the same period does anyway. */
    public boolean canWithhold(PartOf part) {
        PublishedTotal quarter = of(period.quarter());
        return period.quarterly()
                || !quarter.anything()
                || quarter.withheld().contains(part)
                || of(period).shown().containsKey(part);
    }

    /** Once the period is published: the months that can only be told from the quarter and the others; none where there is no such rest. */
    public List<Period> untold() {
        if (!period.quarterly() && !of(period.quarter()).anything()) return List.of();
        List<Period> untold = period.months().stream()
                .filter(month -> !month.equals(period) && !of(month).anything())
                .toList();
        return untold.size() == period.months().size() ? List.of() : untold;
    }

    /** Whether the rest of a part is told by itself: the quarter shows it, or would. @param hidden by the table in question */
    public boolean isTold(PartOf part, Set<PartOf> hidden) {
        return period.quarterly()
                ? !hidden.contains(part)
                : of(period.quarter()).shown().containsKey(part);
    }

    /** What is wrong with a cut. @param total over all, shown @param rows of the cut */
    public Optional<Unfit> problem(Cut cut, FigureRow total, List<FigureRow> rows) {
        Set<PartOf> elsewhere = withheld();
        for (FigureRow row : rows) {
            if (!row.suppressed() && elsewhere.contains(row.key()))
                return Optional.of(Unfit.at(ROWS, Flaw.SHOWS_WHAT_IS_WITHHELD, "part", row.part()));
            if (row.suppressed() && !canWithhold(row.key()))
                return Optional.of(Unfit.at(ROWS, Flaw.WITHHOLDS_WHAT_IS_SHOWN, "part", row.part()));
        }
        return untold().isEmpty() ? Optional.empty() : rest(total, rows).problem(cut, threshold);
    }

    private QuarterRest rest(FigureRow total, List<FigureRow> rows) {
        Map<Period, PublishedTotal> after = new HashMap<>(told);
        List<FigureRow> all = Stream.concat(Stream.of(total), rows.stream()).toList();
        after.put(period, of(period).and(figures, all));
        return new QuarterRest(
                Objects.requireNonNull(after.get(period.quarter())),
                period.months().stream()
                        .map(after::get)
                        .map(Objects::requireNonNull)
                        .toList());
    }

    private PublishedTotal of(Period one) {
        return Objects.requireNonNull(told.get(one));
    }
}

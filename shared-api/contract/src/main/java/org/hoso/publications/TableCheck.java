package org.hoso.publications;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hoso.publications.FigureTable.FigureCount;
import org.hoso.publications.FigureTable.FigureRow;

/**
 * Whether a table may be published: what is shown of each cut adds up to the total, nothing small is shown, and nothing small can be
 * worked out by taking what is shown from the total.
 */
public final class TableCheck {
    /** Fewer than three, and one of two can work out the other. */
    public static final int LEAST_THRESHOLD = 3;

    private static final int MOST_THRESHOLD = 1_000;
    private static final int LONGEST_CODE = 100;

    private final FigureTable table;

    private TableCheck(FigureTable table) {
        this.table = table;
    }

    /** The first thing that is wrong, if anything is. */
    public static Optional<Unfit> of(FigureTable table) {
        TableCheck check = new TableCheck(table);
        return Stream.concat(
                        check.head().stream(),
                        Stream.concat(check.rows(), Stream.of(Cut.values()).flatMap(cut -> check.cut(cut).stream())))
                .findFirst();
    }

    private Optional<Unfit> head() {
        boolean fits = table.threshold() >= LEAST_THRESHOLD && table.threshold() <= MOST_THRESHOLD;
        if (!fits) return Optional.of(outOfRange());
        if (table.position() < 1) return unfit("/position", Flaw.NO_PLACE_OF_THE_LEDGER);
        if (table.figures().isEmpty()
                || new HashSet<>(table.figures()).size() < table.figures().size())
            return unfit("/figures", Flaw.FIGURES_MISSING_OR_TWICE);
        return total() == null ? unfit("/rows", Flaw.NOT_ONE_TOTAL) : Optional.empty();
    }

    private static Unfit outOfRange() {
        String least = String.valueOf(LEAST_THRESHOLD);
        String most = String.valueOf(MOST_THRESHOLD);
        return new Unfit("/threshold", Flaw.THRESHOLD_OUT_OF_RANGE, Map.of("least", least, "most", most));
    }

    private Stream<Unfit> rows() {
        Set<String> seen = new HashSet<>();
        return Stream.iterate(0, n -> n < table.rows().size(), n -> n + 1).flatMap(n -> {
            FigureRow row = table.rows().get(n);
            boolean again = !seen.add(row.cut() + "/" + row.part());
            return (again ? unfit("/rows/" + n, Flaw.ROW_TWICE) : row("/rows/" + n, row)).stream();
        });
    }

    private Optional<Unfit> row(String at, FigureRow row) {
        if (row.part().isBlank() || row.part().length() > LONGEST_CODE) return unfit(at, Flaw.PART_WITHOUT_CODE);
        if (row.suppressed()) return row.counts().isEmpty() ? Optional.empty() : unfit(at, Flaw.SUPPRESSED_WITH_COUNTS);
        if (row.counts().size() != table.figures().size()) return unfit(at, Flaw.NOT_ONE_COUNT_A_FIGURE);
        for (FigureCount count : row.counts()) {
            if (count.numerator() < 0 || count.numerator() > count.denominator())
                return unfit(at, Flaw.MORE_ABOVE_THAN_BELOW);
            if (isSmall(count)) return Optional.of(Unfit.at(at, Flaw.SMALL_RATE, "threshold", table.threshold()));
        }
        return Optional.empty();
    }

    private Optional<Unfit> cut(Cut cut) {
        FigureRow total = total();
        if (cut == Cut.OVERALL || total == null) return Optional.empty();
        List<FigureRow> shown = table.rows(cut).filter(row -> !row.suppressed()).toList();
        long hidden = table.rows(cut).count() - shown.size();
        String at = "/rows";
        if (total.suppressed()) return shown.isEmpty() ? Optional.empty() : unfit(at, Flaw.PARTS_OF_A_SUPPRESSED_TOTAL);
        if (hidden == 1) return unfit(at, Flaw.ONE_PART_SUPPRESSED, cut);
        for (int n = 0; n < table.figures().size(); n++) {
            FigureCount rest = total.counts().get(n).minus(sum(shown, n));
            boolean possible = rest.numerator() >= 0 && rest.numerator() <= rest.denominator();
            if (!possible || hidden == 0 && !rest.equals(FigureCount.NONE)) return unfit(at, Flaw.NOT_THE_TOTAL, cut);
            if (isSmall(rest)) return unfit(at, Flaw.SMALL_REST, cut);
        }
        return Optional.empty();
    }

    private static FigureCount sum(List<FigureRow> rows, int figure) {
        return rows.stream().map(row -> row.counts().get(figure)).reduce(FigureCount.NONE, FigureCount::plus);
    }

    private boolean isSmall(FigureCount count) {
        return count.denominator() > 0 && count.denominator() < table.threshold();
    }

    /** Null unless there is exactly one, with fitting counts. */
    private FigureTable.@org.jspecify.annotations.Nullable FigureRow total() {
        List<FigureRow> totals = table.rows(Cut.OVERALL).toList();
        if (totals.size() != 1 || !totals.getFirst().part().equals(Cut.ALL)) return null;
        return totals.getFirst();
    }

    private static Optional<Unfit> unfit(String pointer, Flaw flaw) {
        return Optional.of(Unfit.at(pointer, flaw));
    }

    private static Optional<Unfit> unfit(String pointer, Flaw flaw, Cut cut) {
        return Optional.of(Unfit.at(pointer, flaw, "cut", cut.name().toLowerCase(Locale.ROOT)));
    }
}

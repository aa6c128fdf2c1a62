package org.hoso.publications;

import java.util.HashSet;
import java.util.List;
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

    /** What is wrong. @param pointer where, within the table */
    public record Unfit(String pointer, String problem) {}

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
        if (!fits) return unfit("/threshold", "is not between " + LEAST_THRESHOLD + " and " + MOST_THRESHOLD);
        if (table.position() < 1) return unfit("/position", "is no place of the ledger");
        if (table.figures().isEmpty()
                || new HashSet<>(table.figures()).size() < table.figures().size())
            return unfit("/figures", "names no figure, or one twice");
        return total() == null ? unfit("/rows", "has not exactly one row over all") : Optional.empty();
    }

    private Stream<Unfit> rows() {
        Set<String> seen = new HashSet<>();
        return Stream.iterate(0, n -> n < table.rows().size(), n -> n + 1).flatMap(n -> {
            FigureRow row = table.rows().get(n);
            if (!seen.add(row.cut() + "/" + row.part())) return unfit("/rows/" + n, "stands there twice").stream();
            return row(row).map(problem -> new Unfit("/rows/" + n, problem)).stream();
        });
    }

    private Optional<String> row(FigureRow row) {
        if (row.part().isBlank() || row.part().length() > LONGEST_CODE) return Optional.of("names no part by its code");
        if (row.suppressed())
            return row.counts().isEmpty() ? Optional.empty() : Optional.of("is suppressed and has counts");
        if (row.counts().size() != table.figures().size()) return Optional.of("has not one count a figure");
        for (FigureCount count : row.counts()) {
            if (count.numerator() < 0 || count.numerator() > count.denominator())
                return Optional.of("counts more above than below");
            if (isSmall(count)) return Optional.of("shows a rate over fewer than " + table.threshold());
        }
        return Optional.empty();
    }

    private Optional<Unfit> cut(Cut cut) {
        FigureRow total = total();
        if (cut == Cut.OVERALL || total == null) return Optional.empty();
        List<FigureRow> shown = table.rows(cut).filter(row -> !row.suppressed()).toList();
        long hidden = table.rows(cut).count() - shown.size();
        String at = "/rows";
        if (total.suppressed())
            return shown.isEmpty() ? Optional.empty() : unfit(at, "shows parts of a total that is suppressed");
        if (hidden == 1) return unfit(at, "suppresses one part of " + name(cut) + ", which the total gives away");
        for (int n = 0; n < table.figures().size(); n++) {
            FigureCount rest = total.counts().get(n).minus(sum(shown, n));
            boolean possible = rest.numerator() >= 0 && rest.numerator() <= rest.denominator();
            if (!possible || hidden == 0 && !rest.equals(FigureCount.NONE))
                return unfit(at, "does not add up to the total by " + name(cut));
            if (isSmall(rest)) return unfit(at, "gives a small number of " + name(cut) + " away by the total");
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

    private static String name(Cut cut) {
        return cut.name().toLowerCase(java.util.Locale.ROOT);
    }

    private static Optional<Unfit> unfit(String pointer, String problem) {
        return Optional.of(new Unfit(pointer, problem));
    }
}

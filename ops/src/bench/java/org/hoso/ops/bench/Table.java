package org.hoso.ops.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A short table of text. */
final class Table {
    private final List<String[]> rows = new ArrayList<>();

    Table(String... heads) {
        rows.add(heads);
    }

    void row(String... cells) {
        rows.add(cells);
    }

    static String whole(Spread spread) {
        return String.format(Locale.ROOT, "%,.0f (%,.0f-%,.0f)", spread.median(), spread.least(), spread.most());
    }

    static String fine(Spread spread) {
        return String.format(Locale.ROOT, "%.2f (%.2f-%.2f)", spread.median(), spread.least(), spread.most());
    }

    /** With as many digits as it has meaning. */
    static String told(double figure) {
        String form = figure >= 1_000 ? "%,.0f" : figure >= 100 ? "%.0f" : figure >= 10 ? "%.1f" : "%.2f";
        return String.format(Locale.ROOT, figure < 0.1 ? "%.3f" : form, figure);
    }

    static String told(Spread spread) {
        return told(spread.median()) + " (" + told(spread.least()) + "-" + told(spread.most()) + ")";
    }

    void print(String title) {
        System.out.println("\n" + title);
        int[] widths = new int[rows.getFirst().length];
        for (String[] row : rows) for (int i = 0; i < row.length; i++) widths[i] = Math.max(widths[i], row[i].length());
        for (String[] row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < row.length; i++)
                line.append(i == 0 ? "  " : "   ").append(row[i]).append(" ".repeat(widths[i] - row[i].length()));
            System.out.println(line.toString().stripTrailing());
        }
    }
}

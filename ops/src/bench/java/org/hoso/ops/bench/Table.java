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

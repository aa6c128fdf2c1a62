package org.hoso.ops.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One table of every ratio that is declared: what was not measured stands there as such. */
final class RatioTable {
    private static final List<String> HEADS = List.of(
            "#",
            "Ours",
            "Other side",
            "Ours",
            "Other",
            "Ratio (least-most)",
            "At least",
            "Aim",
            "Verdict",
            "Each of ours: CPU; WAL (+ full-page images); commits",
            "Each of the other");

    private final Map<Ratio, RatioLine> lines;

    RatioTable(List<RatioLine> lines) {
        this.lines = lines.stream().collect(Collectors.toMap(RatioLine::ratio, Function.identity()));
    }

    /** Whether an answer was wrong. */
    boolean isWrong() {
        return lines.values().stream().anyMatch(RatioLine.Wrong.class::isInstance);
    }

    /** One line of it. */
    String line(Ratio ratio) {
        return String.join(" | ", cells(lines.getOrDefault(ratio, untaken(ratio))));
    }

    private static RatioLine untaken(Ratio ratio) {
        return new RatioLine.Untaken(ratio, "not measured yet");
    }

    /** Markdown that a terminal shows aligned. */
    String text() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(HEADS);
        for (Ratio ratio : Ratios.ALL) rows.add(cells(lines.getOrDefault(ratio, untaken(ratio))));
        int[] widths = new int[HEADS.size()];
        for (List<String> row : rows)
            for (int n = 0; n < widths.length; n++)
                widths[n] = Math.max(widths[n], row.get(n).length());
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            for (int n = 0; n < widths.length; n++)
                text.append("| ")
                        .append(row.get(n))
                        .append(" ".repeat(widths[n] - row.get(n).length() + 1));
            text.append("|\n");
            if (row == HEADS) text.append("|---".repeat(HEADS.size())).append("|\n");
        }
        return text.toString();
    }

    private static List<String> cells(RatioLine line) {
        return switch (line) {
            case RatioLine.Taken taken ->
                row(
                        taken.ratio(),
                        Table.told(taken.ours()),
                        taken.other() == null ? "–" : Table.told(taken.other()),
                        Table.told(taken.value()),
                        taken.ratio().verdict(taken.value().median()),
                        taken.ourCosts().told(),
                        taken.otherCosts().told());
            case RatioLine.Wrong wrong -> row(wrong.ratio(), "", "", "", "WRONG: " + wrong.what(), "", "");
            case RatioLine.Elsewhere other ->
                row(other.ratio(), other.ours(), other.other(), other.value(), "not in one run", "", "");
            case RatioLine.Untaken untaken -> {
                String unbuilt = untaken.ratio().unbuilt();
                yield row(untaken.ratio(), "", "", "", unbuilt == null ? untaken.why() : unbuilt, "", "");
            }
        };
    }

    private static List<String> row(
            Ratio of, String ours, String other, String ratio, String verdict, String costs, String others) {
        return List.of(
                of.name(),
                of.ours(),
                of.other() == null ? "–" : of.other(),
                ours.isEmpty() ? "" : ours + " " + of.unit(),
                other.isEmpty() ? "" : other,
                ratio,
                number(of.atLeast()),
                number(of.aim()),
                verdict,
                costs,
                others);
    }

    private static String number(double wanted) {
        return wanted == Math.rint(wanted) ? String.format(Locale.ROOT, "%,.0f", wanted) : String.valueOf(wanted);
    }
}

package org.hoso.ops.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What a grown store says at its sizes: one line for each kind, and those of the table of all ratios. */
final class GrownReport {
    private static final Path FILE = Path.of("ops", "target", "bench", "grown.md");
    private static final String BASE = GrownMarks.name(100_000);

    private final List<String> told = new ArrayList<>();

    void tell(String line) {
        System.out.println(line);
        told.add(line);
    }

    void print(GrownMarks marks) throws IOException {
        String text = kinds(marks) + lines(marks);
        System.out.println("\n" + text);
        Files.createDirectories(FILE.getParent());
        Files.writeString(FILE, "```\n" + String.join("\n", told) + "\n```\n\n" + text);
        System.out.println("The same to be pasted: " + FILE);
    }

    /** A line for each kind, in its order. */
    static String kinds(GrownMarks marks) {
        GrownMark largest = marks.of(GrownMarks.LARGEST).orElseThrow();
        Optional<GrownMark> base = marks.of(BASE);
        StringBuilder text = new StringBuilder("| p99, ms | %s | %s | Ratio |\n|---|---|---|---|\n"
                .formatted(base.map(GrownReport::size).orElse("100,000 cases: not reached"), size(largest)));
        largest.p99().forEach((kind, rounds) -> {
            List<Double> before = base.map(mark -> mark.p99().get(kind)).orElse(null);
            text.append("| %s | %s | %s | %s |\n"
                    .formatted(
                            kind,
                            before == null ? "" : Table.told(Spread.of(before)),
                            Table.told(Spread.of(rounds)),
                            before == null ? "" : Table.told(ratio(rounds, before))));
        });
        return text.append('\n').toString();
    }

    private static String size(GrownMark mark) {
        return "%,d cases, %,d events, %s".formatted(mark.cases(), mark.events(), mark.day());
    }

    private static double ratio(List<Double> now, List<Double> before) {
        return Spread.of(now).median() / Spread.of(before).median();
    }

    /** Of the table of all ratios: the worst kind is the one that counts. */
    static String lines(GrownMarks marks) {
        GrownMark largest = marks.of(GrownMarks.LARGEST).orElseThrow();
        Stream<RatioLine> growth = marks.of(BASE).stream()
                .filter(base -> largest.cases() > base.cases())
                .map(base -> worst(base, largest));
        List<RatioLine> all = Stream.concat(growth, pages(largest)).toList();
        RatioTable table = new RatioTable(all);
        StringBuilder text = new StringBuilder();
        for (RatioLine line : all)
            text.append("| ").append(table.line(line.ratio())).append(" |\n");
        return text.toString();
    }

    private static RatioLine worst(GrownMark base, GrownMark largest) {
        Map.Entry<String, List<Double>> worst = largest.p99().entrySet().stream()
                .max(Comparator.comparingDouble(
                        kind -> ratio(kind.getValue(), base.p99().get(kind.getKey()))))
                .orElseThrow();
        List<Double> before = base.p99().get(worst.getKey());
        return new RatioLine.Taken(
                Ratio.of("R22"),
                Spread.of(worst.getValue()),
                Spread.of(before),
                Spread.ratio(worst.getValue(), before),
                Costs.NONE,
                Costs.NONE);
    }

    private static Stream<RatioLine> pages(GrownMark largest) {
        PagesBesideFiles.Pages pages = largest.pages();
        boolean board =
                Spread.of(pages.board()).median() >= Spread.of(pages.search()).median();
        return Stream.of(PagesBesideFiles.line(
                Ratio.of("R23", "largest"), board ? pages.board() : pages.search(), pages.file()));
    }
}

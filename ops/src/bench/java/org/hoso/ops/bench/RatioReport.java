package org.hoso.ops.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a run has to say so far, in a file that is renewed with each line: what was told of the machine, the table, and a place for what
 * makes each line short. It can be pasted into {@code ops/benchmarks.md} as it is.
 */
final class RatioReport {
    private static final Path FOLDER = Path.of("ops", "target", "bench");

    private final Path file;
    private final List<String> told = new ArrayList<>();

    RatioReport() throws IOException {
        this(FOLDER.resolve("ratios.md"));
    }

    RatioReport(Path file) throws IOException {
        this.file = file;
        Files.createDirectories(file.toAbsolutePath().getParent());
    }

    Path file() {
        return file;
    }

    /** Prints a line about the run and keeps it. */
    void tell(String line) {
        System.out.println(line);
        told.add(line);
    }

    void write(List<RatioLine> lines) {
        String text =
                "```\n" + String.join("\n", told) + "\n```\n\n" + new RatioTable(lines).text() + "\n" + shorts(lines);
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException("what was measured cannot be written to " + file, e);
        }
    }

    /** The lines that fall short, each with what it took and what it lacks; why, and what would mend it, is for whoever reads it to say. */
    static String shorts(List<RatioLine> lines) {
        String all = lines.stream()
                .filter(RatioLine.Taken.class::isInstance)
                .map(RatioLine.Taken.class::cast)
                .filter(taken -> taken.ratio().verdict(taken.value().median()).equals("SHORT"))
                .map(RatioReport::shortOf)
                .collect(Collectors.joining());
        return all.isEmpty() ? "" : "Where it falls short, why, in figures, and what would mend it:\n\n" + all;
    }

    private static String shortOf(RatioLine.Taken taken) {
        Ratio ratio = taken.ratio();
        double median = taken.value().median();
        double lacks = ratio.sense() == Ratio.Sense.HIGHER ? ratio.atLeast() / median : median / ratio.atLeast();
        String costs = taken.ourCosts().told();
        return "- **" + ratio.name() + "** is at " + Table.told(median) + " of " + ratio.atLeast() + ", a factor of "
                + Table.told(lacks) + " away" + (costs.isEmpty() ? "" : " (each: " + costs + ")") + ": \n";
    }
}

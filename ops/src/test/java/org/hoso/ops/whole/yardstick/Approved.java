package org.hoso.ops.whole.yardstick;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What was approved, a line an answer, and what this run and the one before it were told in full, to be held side by side.
 *
 * @param file with the lines
 * @param kept folder of the answers in full
 */
public record Approved(Path file, Path kept) {

    /** @return the lines that were approved and are not answered any more, and those that are new */
    public List<String> differences(List<Answer> answers) {
        try {
            keep(answers);
            List<String> lines = answers.stream().map(Answer::line).sorted().toList();
            if (Boolean.getBoolean("approve")) {
                Files.createDirectories(file.getParent());
                Files.write(file, lines);
            }
            return differences(Files.readAllLines(file), lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> differences(List<String> approved, List<String> answered) {
        List<String> gone = new ArrayList<>(approved);
        answered.forEach(gone::remove);
        List<String> come = new ArrayList<>(answered);
        approved.forEach(come::remove);
        TreeSet<String> differences = new TreeSet<>(java.util.Comparator.comparing((String line) -> line.substring(2))
                .thenComparing(line -> line));
        gone.forEach(line -> differences.add("- " + line));
        come.forEach(line -> differences.add("+ " + line));
        return List.copyOf(differences);
    }

    /** By operation, in {@code this}; what was there is in {@code before} now. */
    private void keep(List<Answer> answers) throws IOException {
        Path now = kept.resolve("this");
        Path before = kept.resolve("before");
        if (Files.exists(now)) {
            if (Files.exists(before)) remove(before);
            Files.move(now, before);
        }
        Files.createDirectories(now);
        Map<String, StringBuilder> files = new TreeMap<>();
        for (Answer answer : answers)
            files.computeIfAbsent(answer.operation().replaceAll("[^A-Za-z0-9.]+", "_"), key -> new StringBuilder())
                    .append("=== ")
                    .append(answer.line())
                    .append('\n')
                    .append(answer.content())
                    .append('\n');
        for (Map.Entry<String, StringBuilder> file : files.entrySet())
            Files.writeString(now.resolve(file.getKey() + ".txt"), file.getValue());
    }

    private static void remove(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) Files.delete(file);
        }
        Files.delete(folder);
    }
}

package org.hoso.ops.whole;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The choices that no play has accepted, as somebody looked at them: a line each, {@code command choice | code | why}. Written
 * anew with {@code -Dapprove=true}, which keeps the reasons and asks for those that are missing.
 */
final class OnlyRefused {
    static final String UNEXPLAINED = "why?";
    private static final Path FILE = Path.of("src/test/resources/plays/only-refused.txt");

    /** @param why in words, never by the code alone */
    record Line(String code, String why) {}

    private final Map<String, Line> lines;

    private OnlyRefused(Map<String, Line> lines) {
        this.lines = lines;
    }

    static OnlyRefused approved() {
        Map<String, Line> lines = new TreeMap<>();
        for (String line : read()) {
            String[] parts = line.split(" \\| ");
            lines.put(parts[0], new Line(parts[1], parts[2]));
        }
        return new OnlyRefused(lines);
    }

    private static List<String> read() {
        try {
            return Files.exists(FILE) ? Files.readAllLines(FILE) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean holds(String choice, String code) {
        Line line = lines.get(choice);
        return line != null && line.code().equals(code);
    }

    /** Choices without a reason. */
    List<String> unexplained() {
        return lines.entrySet().stream()
                .filter(line -> line.getValue().why().equals(UNEXPLAINED))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** By choice, the code. */
    Map<String, String> codes() {
        Map<String, String> codes = new TreeMap<>();
        lines.forEach((choice, line) -> codes.put(choice, line.code()));
        return codes;
    }

    /** @param refused by choice, the code @param commands played; lines of others stay */
    void rewrite(Map<String, String> refused, Collection<String> commands) {
        Map<String, Line> all = new TreeMap<>(lines);
        all.keySet().removeIf(choice -> commands.contains(choice.substring(0, choice.indexOf(' '))));
        refused.forEach((choice, code) -> all.put(
                choice, new Line(code, holds(choice, code) ? lines.get(choice).why() : UNEXPLAINED)));
        try {
            Files.createDirectories(FILE.getParent());
            Files.write(
                    FILE,
                    all.entrySet().stream()
                            .map(line -> line.getKey() + " | " + line.getValue().code() + " | "
                                    + line.getValue().why())
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.hoso.ops.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.hoso.wire.CaseJson;
import tools.jackson.core.type.TypeReference;

/** What was measured of a store while it grew, kept beside it: it is there when the store grows on another day. */
final class GrownMarks {
    /** Cases at which it is measured on the way. */
    static final int[] SIZES = {1_000, 100_000};

    static final String LARGEST = "largest";
    private static final TypeReference<LinkedHashMap<String, GrownMark>> MARKS = new TypeReference<>() {};

    private final Path file;
    private final Map<String, GrownMark> marks;

    private GrownMarks(Path file, Map<String, GrownMark> marks) {
        this.file = file;
        this.marks = marks;
    }

    static GrownMarks in(Path home) throws IOException {
        Path file = home.resolve("grown.json");
        return new GrownMarks(
                file,
                Files.exists(file)
                        ? CaseJson.stored().readValue(Files.readString(file), MARKS)
                        : new LinkedHashMap<>());
    }

    static String name(int size) {
        return "%,d".formatted(size);
    }

    boolean has(String name) {
        return marks.containsKey(name);
    }

    Optional<GrownMark> of(String name) {
        return Optional.ofNullable(marks.get(name));
    }

    /** Whole or not at all: it may be killed meanwhile. */
    void keep(String name, GrownMark mark) throws IOException {
        marks.put(name, mark);
        Path next = file.resolveSibling("grown.json.next");
        Files.writeString(next, CaseJson.stored().writeValueAsString(marks));
        Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** @return where it is measured next, or very many */
    long next(long cases) {
        for (int size : SIZES) if (cases < size) return size;
        return Long.MAX_VALUE;
    }
}

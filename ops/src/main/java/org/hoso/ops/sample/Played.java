package org.hoso.ops.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What became of a sample report, field by field beside what was expected. Differences are listed, never hidden. */
final class Played {
    /** @param why what the system answered, where it turned something down */
    record Difference(String sample, String field, String expected, String got, String why) {}

    private final SampleCase sample;
    private final List<Difference> differences = new ArrayList<>();
    private int agreed;

    Played(SampleCase sample) {
        this.sample = sample;
    }

    void compare(String field, Object expected, Object got, String why) {
        if (Objects.equals(expected, got)) agreed++;
        else differences.add(new Difference(sample.id(), field, String.valueOf(expected), String.valueOf(got), why));
    }

    List<Difference> differences() {
        return List.copyOf(differences);
    }

    int agreed() {
        return agreed;
    }
}

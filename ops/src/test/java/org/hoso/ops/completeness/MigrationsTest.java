package org.hoso.ops.completeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The migrations of a schema")
class MigrationsTest {
    @ParameterizedTest
    @ValueSource(strings = {"events", "views", "keys"})
    @DisplayName("bear each number once, whichever module they lie in")
    void numbered_once(String schema) throws IOException {
        Map<String, List<String>> byNumber = names("src/main/resources/db/" + schema).stream()
                .collect(Collectors.groupingBy(name -> name.split("__")[0]));
        assertThat(byNumber)
                .isNotEmpty()
                .allSatisfy((number, files) -> assertThat(files).hasSize(1));
    }

    /** A side that waits for the events' schema knows by them whether it is up to date, or newer than itself. */
    @Test
    @DisplayName("of the events are known to both sides")
    void known_to_both() throws IOException {
        assertThat(names("src/main/resources/db/events"))
                .hasSameElementsAs(names("shared-api/runtime/src/main/resources/db/events"));
    }

    private static List<String> names(String folder) throws IOException {
        try (Stream<Path> files = Files.walk(Sources.ROOT)) {
            return files.filter(file -> file.getParent().endsWith(folder))
                    .map(file -> file.getFileName().toString())
                    .toList();
        }
    }
}

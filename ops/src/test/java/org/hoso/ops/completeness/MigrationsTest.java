package org.hoso.ops.completeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Until release 1.0 is cut: from then on a schema's first file stands for ever, and what changes is a new one (decision 0227). */
@DisplayName("A database schema")
class MigrationsTest {
    @ParameterizedTest
    @CsvSource({
        "events, shared-api/runtime", // A side that waits for it knows by the file whether it is there, and is this
        // program's.
        "keys, shared-api/runtime",
        "views, query-side"
    })
    @DisplayName("is made by one file, in one module")
    void one_file(String schema, String module) throws IOException {
        assertThat(migrations(schema))
                .containsExactly(Path.of(module, "src/main/resources/schema", schema, "V1__" + schema + ".sql"));
    }

    private static List<Path> migrations(String schema) throws IOException {
        try (Stream<Path> files = Files.walk(Sources.ROOT)) {
            return files.filter(file -> file.getParent().endsWith("src/main/resources/schema/" + schema))
                    .map(Sources.ROOT::relativize)
                    .toList();
        }
    }
}

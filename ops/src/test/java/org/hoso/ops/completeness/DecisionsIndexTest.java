package org.hoso.ops.completeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The index of decisions")
class DecisionsIndexTest {
    private static final Path FOLDER = Path.of("decisions");
    private static final Pattern ROW =
            Pattern.compile("\\| \\[(\\d{4})]\\((\\S+)\\) (.+) \\| \\d{4}-\\d\\d-\\d\\d \\| (.+) \\|");
    private static final Pattern NUMBER = Pattern.compile("^\\d{4}:? *");
    private static final Pattern REPLACED = Pattern.compile("\\*\\*Replaced by (\\d{4})\\*\\*");

    @Test
    @DisplayName("lists each decision once, by its title, and says by which one it was replaced")
    void complete() throws IOException {
        List<String> listed = ROW.matcher(Files.readString(FOLDER.resolve("README.md")))
                .results()
                .map(row -> row.group(2) + " | " + row.group(3) + " | " + row.group(4))
                .sorted()
                .toList();
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(listed)
                    .isEqualTo(files.filter(file -> !file.endsWith("README.md"))
                            .map(DecisionsIndexTest::row)
                            .sorted()
                            .toList());
        }
    }

    private static String row(Path file) {
        try {
            String text = Files.readString(file);
            String title = NUMBER.matcher(text.lines().findFirst().orElseThrow().substring(2))
                    .replaceFirst("");
            String status = REPLACED.matcher(text)
                    .results()
                    .map(by -> "replaced by " + by.group(1))
                    .findFirst()
                    .orElse("yes");
            return file.getFileName() + " | " + title.substring(0, 1).toUpperCase(java.util.Locale.ROOT)
                    + title.substring(1) + " | " + status;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}

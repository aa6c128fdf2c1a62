package org.hoso.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.hoso.cases.Happening;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Events that got a part more after something was stored under them: the texts of before are kept here for ever. */
class EarlierFormsTest {
    private static final Path BEFORE = Path.of("src/test/resources/before");

    static Stream<Path> texts() throws IOException {
        return Files.list(BEFORE);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    @DisplayName("An event stored before it had its newest part reads with that part absent, and is written as it was")
    void reads_and_is_written_as_it_was(Path file) throws IOException {
        String text = Files.readString(file).stripTrailing();
        String name = file.getFileName().toString().replace(".json", "");
        Class<? extends Happening> event = StoredNames.event(name).orElseThrow();
        assertThat(CaseJson.stored().writeValueAsString(CaseJson.stored().readValue(text, event)))
                .isEqualTo(text);
    }
}

package org.hoso.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hoso.cases.Happening;
import org.hoso.cases.SampleEvents;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is stored is stored for ever: one approved text an event. When a form changes on purpose, before anything was stored
 * under it, {@code mvn -pl shared-api/contract test -Dtest=StoredFormTest -Dapprove=true} writes the files anew; read the
 * difference before committing it.
 */
class StoredFormTest {
    private static final Path APPROVED = Path.of("src/test/resources/approved");
    private static final boolean APPROVE = Boolean.getBoolean("approve");

    static Stream<Happening> events() {
        return SampleEvents.ofEveryFamily().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("events")
    @DisplayName("An event is stored as exactly the approved text, and that text reads back as the same event")
    void stored_text_is_the_approved_one(Happening event) throws IOException {
        String text = CaseJson.stored().writeValueAsString(event);
        assertThat(text).isEqualTo(approved(StoredNames.of(event.getClass()) + ".json", text));
        assertThat(CaseJson.stored().readValue(text, event.getClass())).isEqualTo(event);
    }

    @Test
    @DisplayName(
            "The stored names and their revisions are the approved list: a renamed record would orphan its history")
    void stored_names_are_the_approved_list() throws IOException {
        String list = StoredNames.everyEvent().stream()
                .map(event -> StoredNames.of(event) + " " + StoredNames.revision(event))
                .collect(Collectors.joining("\n"));
        assertThat(list).isEqualTo(approved("stored-names.txt", list));
    }

    @Test
    @DisplayName("Each approved text belongs to an event of today: a stored name is never taken away")
    void no_approved_text_is_without_its_event() throws IOException {
        try (Stream<Path> files = Files.list(APPROVED)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".json")))
                    .allSatisfy(name -> assertThat(StoredNames.event(name.replace(".json", "")))
                            .isPresent());
        }
    }

    private static String approved(String file, String now) throws IOException {
        Path path = APPROVED.resolve(file);
        if (APPROVE) Files.writeString(path, now + "\n");
        assertThat(path).as("approve the new form with -Dapprove=true").exists();
        return Files.readString(path).stripTrailing();
    }
}

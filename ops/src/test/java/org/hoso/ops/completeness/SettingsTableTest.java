package org.hoso.ops.completeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.util.Collections;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hoso.wire.CaseJson;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** {@code -Dapprove=true} writes the table anew. */
@DisplayName("The table of settings")
class SettingsTableTest {
    private static final String HEAD = """
            # Settings

            Made by a test from what the program says of its own settings. Each can be given as a property, on the command line, or in
            the environment (`hoso.limits.body` as `HOSO_LIMITS_BODY`). How to put them together: [operating.md](operating.md).

            | Setting | Kind | If not given | |
            |---|---|---|---|
            """;
    private static final Pattern READ =
            Pattern.compile("\"\\$\\{(hoso\\.[a-z.-]+)|ConditionalOnProperty\\((?:name = )?\"(hoso\\.[a-z.-]+)\"");

    @Test
    @DisplayName("is the one that the program describes")
    void same() throws IOException {
        StringBuilder table = new StringBuilder(HEAD);
        described().forEach((name, setting) -> table.append(row(name, setting)));
        if (Boolean.getBoolean("approve")) Files.writeString(Sources.ROOT.resolve("ops/settings.md"), table);
        assertThat(Sources.text("ops/settings.md")).isEqualTo(table.toString());
    }

    @Test
    @DisplayName("holds each setting that is read, and says what it is")
    void complete() throws IOException {
        TreeMap<String, JsonNode> described = described();
        Set<String> read = new TreeSet<>();
        for (String module : new String[] {"shared-api/runtime", "command-side", "query-side", "ops"})
            READ.matcher(Sources.java(module + "/src/main"))
                    .results()
                    .forEach(one -> read.add(one.group(1) == null ? one.group(2) : one.group(1)));
        assertThat(read).isNotEmpty();
        assertThat(described.keySet())
                .as("META-INF/additional-spring-configuration-metadata.json")
                .containsAll(read);
        assertThat(described.entrySet().stream().filter(one -> !one.getValue().has("description")))
                .as("settings of which nothing is said")
                .isEmpty();
    }

    private static TreeMap<String, JsonNode> described() throws IOException {
        TreeMap<String, JsonNode> described = new TreeMap<>();
        for (URL url : Collections.list(
                SettingsTableTest.class.getClassLoader().getResources("META-INF/spring-configuration-metadata.json")))
            try (InputStream in = url.openStream()) {
                Stream<JsonNode> properties =
                        CaseJson.stored().readTree(in).path("properties").valueStream();
                properties
                        .filter(one -> one.path("name").asString().startsWith("hoso."))
                        .forEach(one -> described.merge(one.path("name").asString(), one, SettingsTableTest::one));
            }
        return described;
    }

    /** Both sides may know one setting: either may say what it is, always the same one. */
    private static JsonNode one(JsonNode one, JsonNode other) {
        return one.path("description")
                                .asString("")
                                .compareTo(other.path("description").asString(""))
                        <= 0
                ? one
                : other;
    }

    private static String row(String name, JsonNode setting) {
        String type = setting.path("type").asString();
        return "| `%s` | %s | %s | %s |%n"
                .formatted(
                        name,
                        type.contains("<") ? "several" : type.substring(type.lastIndexOf('.') + 1),
                        setting.has("defaultValue")
                                ? "`" + setting.path("defaultValue").asString() + "`"
                                : "",
                        setting.path("description")
                                .asString("")
                                .replaceAll("\\{@code ([^}]*)}", "`$1`")
                                .replaceAll("\\s+", " ")
                                .replace("|", "\\|"));
    }
}

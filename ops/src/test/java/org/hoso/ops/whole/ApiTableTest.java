package org.hoso.ops.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.hoso.ops.sample.Api;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** {@code -Dapprove=true} writes the table anew. */
@DisplayName("The table of all calls")
class ApiTableTest {
    private static final Path TABLE = Path.of("api.md");
    private static final String HEAD = """
            # All calls

            Made by a test from the interface's own description, which says more (`/swagger-ui.html` of a running Hoso). A step's
            body and who may take it: [steps.md](steps.md). Every step takes `?dryRun=true` and the headers `Idempotency-Key` and `If-Match`.
            """;

    private final Api api = Running.shared().api(exchange -> {});

    @Test
    @DisplayName("is the one that the interface describes")
    void same() throws IOException {
        JsonNode described = api.get("", "/v3/api-docs").body();
        String table = HEAD
                + described
                        .path("tags")
                        .valueStream()
                        .map(tag -> section(tag, described.path("paths")))
                        .collect(Collectors.joining());
        if (Boolean.getBoolean("approve")) Files.writeString(TABLE, table);
        assertThat(Files.readString(TABLE)).isEqualTo(table);
    }

    private static String section(JsonNode tag, JsonNode paths) {
        List<String> rows = new ArrayList<>();
        paths.properties()
                .forEach(path -> path.getValue().properties().forEach(method -> {
                    if (method.getValue().path("tags").path(0).equals(tag.path("name")))
                        rows.add("| `%s %s` | %s |%n"
                                .formatted(
                                        method.getKey().toUpperCase(Locale.ROOT),
                                        path.getKey(),
                                        method.getValue().path("summary").asString()));
                }));
        rows.sort(null);
        return "%n## %s%n%n%s%n%n| Call | |%n|---|---|%n%s"
                .formatted(tag.path("name").asString(), tag.path("description").asString(), String.join("", rows));
    }
}

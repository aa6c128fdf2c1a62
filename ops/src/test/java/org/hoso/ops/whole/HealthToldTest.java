package org.hoso.ops.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hoso.ops.sample.Api;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("What the running product tells of itself")
class HealthToldTest {
    private static final Pattern URI_TAG =
            Pattern.compile("http_server_requests_seconds_count\\{[^}]*uri=\"([^\"]+)\"");
    private static final int BOOTS_OWN_LIMIT = 100;
    private static final String LAST_IN_ORDER = "/api/v1/views";

    private final Api api = Running.shared().api(exchange -> {});

    @Test
    @DisplayName("names what is well and what is not to everybody, and its insides to administrators only")
    void details() {
        for (String officer : List.of("", "intake@abei", "reporter@demo", "auditor@gov")) {
            JsonNode components = api.get(officer, "/actuator/health").body().path("components");
            assertThat(components.propertyNames()).as(officer).contains("db", "keys", "ledger", "clock", "diskSpace");
            assertThat(components.valueStream().filter(one -> one.has("details")))
                    .as(officer)
                    .isEmpty();
        }
        JsonNode disk = api.get("admin@hoso", "/actuator/health")
                .body()
                .path("components")
                .path("diskSpace")
                .path("details");
        assertThat(disk.path("path").asString())
                .isEqualTo(Running.shared().data().toString());
        assertThat(disk.path("threshold").asLong()).isGreaterThanOrEqualTo(500_000_000);
    }

    @Test
    @DisplayName("is ready when it can serve: the database, the keys, the law")
    void readiness() {
        JsonNode ready = api.get("", "/actuator/health/readiness").body();
        assertThat(ready.path("status").asString()).isEqualTo("UP");
        assertThat(ready.path("components").propertyNames())
                .containsExactlyInAnyOrder("readinessState", "db", "keys", "law");
    }

    @Test
    @DisplayName("measures every path that is asked")
    void every_path_is_measured() throws Exception {
        JsonNode described = api.get("", "/v3/api-docs").body().path("paths");
        Set<String> asked = new TreeSet<>();
        described.propertyStream().filter(path -> path.getValue().has("get")).forEach(path -> asked.add(path.getKey()));
        assertThat(asked).hasSizeGreaterThan(BOOTS_OWN_LIMIT / 2);
        for (String path : asked)
            api.get(
                    "auditor@gov",
                    path.replaceAll("\\{[^}]+}", UUID.randomUUID().toString()));
        for (String path : described.propertyNames())
            if (described.path(path).has("post"))
                api.post(
                        "intake@abei",
                        path.replaceAll("\\{[^}]+}", UUID.randomUUID().toString()),
                        List.of());
        assertThat(measured()).hasSizeGreaterThan(BOOTS_OWN_LIMIT).contains(LAST_IN_ORDER);
        assertThat(Files.readString(Running.shared().log())).doesNotContain("Reached the maximum number");
    }

    private Set<String> measured() throws Exception {
        URI metrics = Running.shared().address().resolve("/actuator/prometheus");
        HttpRequest asking = HttpRequest.newBuilder(metrics)
                .header("Authorization", "Bearer " + api.token("admin@hoso"))
                .build();
        Matcher found = URI_TAG.matcher(
                HttpClient.newHttpClient().send(asking, BodyHandlers.ofString()).body());
        Set<String> measured = new TreeSet<>();
        while (found.find()) measured.add(found.group(1));
        return measured;
    }
}

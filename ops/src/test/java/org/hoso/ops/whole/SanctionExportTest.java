package org.hoso.ops.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.hoso.ops.sample.Api;
import org.hoso.ops.sample.StoryCase;
import org.hoso.ops.sample.StoryStart;
import org.hoso.ops.sample.stories.Fining;
import org.hoso.ops.sample.stories.Openings;
import org.hoso.wire.CaseJson;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("The file of sanction decisions, over HTTP")
class SanctionExportTest {
    private final Api api = Running.shared().api(exchange -> {});

    @Test
    @DisplayName("has the decision just made, by name for its own body, masked for another ministry, with its checksum")
    void exported() throws Exception {
        StoryCase matter =
                Openings.concludedSupplement(new StoryStart(api, Instant.now()), 20, List.of("FOOD_NO_ADVISORY"));
        String subject = Openings.identified(matter, "individual", "seller");
        String record = Fining.recorded(matter, subject, List.of("FOOD_NO_ADVISORY"));
        Fining.imposed(matter, Fining.proposed(matter, record));
        matter.until(
                "coordinator@abei",
                "the decision",
                file -> file.path("decisions").size() == 1);

        HttpResponse<byte[]> own = file("decider@abei", matter, "application/x-ndjson");
        JsonNode row = row(own, matter);
        assertThat(row.path("subject_name").asString()).isEqualTo("Đối Tượng Vi Phạm Mẫu");
        assertThat(row.path("fine_vnd").asLong()).isEqualTo(12_500_000L);
        assertThat(row.path("agency").asString()).isEqualTo("ABEI");
        assertThat(row.path("execution_state").asString()).isEqualTo("to_serve");
        assertThat(own.headers().firstValue("Repr-Digest")).contains("sha-256=:" + sha256(own) + ":");
        assertThat(own.headers().firstValueAsLong("Hoso-Rows"))
                .hasValue(text(own).lines().count());
        assertThat(row(file("decider@vcc", matter, "application/x-ndjson"), matter)
                        .path("subject_name")
                        .asString())
                .isEqualTo("[masked]");
        HttpResponse<byte[]> csv = file("auditor@gov", matter, "text/csv");
        assertThat(text(csv)).startsWith("case_number,").contains("\r\n" + matter.number() + ",");
    }

    @Test
    @DisplayName("is for officers who decide, coordinate, keep lists or audit, over a period of at most a year")
    void rights_and_shape() {
        String path = "/api/v1/exports/sanction-decisions?from=2026-01-01&until=";
        assertThat(api.get("intake@abei", path + "2026-12-31").status()).isEqualTo(403);
        assertThat(api.get("platform@facebook", path + "2026-12-31").status()).isEqualTo(403);
        assertThat(api.get("", path + "2026-12-31").status()).isEqualTo(401);
        assertThat(api.get("decider@abei", path + "2025-12-31").status()).isEqualTo(400);
        assertThat(api.get("decider@abei", path + "2027-06-01").status()).isEqualTo(400);
        assertThat(api.get("decider@abei", path + "yesterday").status()).isEqualTo(400);
        assertThat(api.get("decider@abei", path + "2026-12-31").body().toString())
                .contains("/Hoso-Reason", "reason-needed");
        assertThat(api.get("decider@abei", "/api/v1/exports/sanction-decisions/columns")
                        .body())
                .isNotEmpty();
    }

    private static JsonNode row(HttpResponse<byte[]> file, StoryCase matter) {
        return text(file)
                .lines()
                .map(line -> CaseJson.stored().readTree(line))
                .filter(row -> row.path("case_number").asString("").equals(matter.number()))
                .findFirst()
                .orElseThrow();
    }

    private HttpResponse<byte[]> file(String officer, StoryCase matter, String type) {
        long position = matter.file("coordinator@abei").path("position").asLong();
        return new Downloads(Running.shared(), api)
                .get(
                        officer,
                        "/api/v1/exports/sanction-decisions?from=" + matter.today() + "&until=" + matter.today()
                                + "&since=" + position,
                        Map.of("Accept", type, "Hoso-Reason", "bao cao thang"));
    }

    private static String text(HttpResponse<byte[]> file) {
        return new String(file.body(), StandardCharsets.UTF_8);
    }

    private static String sha256(HttpResponse<byte[]> file) throws Exception {
        return Base64.getEncoder()
                .encodeToString(MessageDigest.getInstance("SHA-256").digest(file.body()));
    }
}

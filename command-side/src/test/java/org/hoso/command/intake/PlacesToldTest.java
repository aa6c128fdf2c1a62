package org.hoso.command.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hoso.command.RunningDesk;
import org.hoso.wire.CaseJson;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@DisplayName("A command's answer tells the version and the place in the ledger")
class PlacesToldTest extends RunningDesk {
    @LocalServerPort
    private int port;

    @Test
    @DisplayName("of a report, of a report that joins, and of a step")
    void steps() throws Exception {
        String url = url();
        JsonNode opened = placed(key -> report(url, key));
        JsonNode joined = placed(key -> report(url, key));
        assertThat(joined.path("caseId")).isEqualTo(opened.path("caseId"));
        assertThat(joined.path("version").asLong()).isEqualTo(1);
        String step = opened.path("caseId").asString() + "/add-item";
        String item = item();
        assertThat(placed(key -> send(intake(), step, item, key))
                        .path("version")
                        .asLong())
                .isEqualTo(2);
    }

    @Test
    @DisplayName("of each line of an import that opened a case or joined one")
    void lines() throws Exception {
        String url = url();
        String lines = String.join("\n", line(url()), line(url), line(url));
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1/cases/import"))
                .header("Authorization", "Bearer " + intake())
                .header("Content-Type", "application/x-ndjson")
                .POST(HttpRequest.BodyPublishers.ofString(lines))
                .build();
        HttpResponse<String> reply = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        List<JsonNode> told =
                reply.body().lines().map(CaseJson.stored()::readTree).toList();
        assertThat(told)
                .extracting(line -> line.path("outcome").asString())
                .containsExactly("opened", "opened", "joined");
        assertThat(told).extracting(line -> line.path("version").asLong(-1)).containsExactly(0L, 0L, 1L);
        for (JsonNode line : told) {
            JsonNode place = line.path("position");
            if (place.isNumber())
                assertThat(place.asLong())
                        .isEqualTo(count("select position from events.event_position where aggregate_identifier = '"
                                + line.path("caseId").asString() + "' and sequence_number = "
                                + line.path("version").asLong()));
        }
    }

    private interface Asking {
        HttpResponse<String> under(Map<String, String> key) throws Exception;
    }

    /** Asked again under its key while the ledger is behind, which a busy machine may make it. */
    private static JsonNode placed(Asking asking) throws Exception {
        Map<String, String> key = Map.of("Idempotency-Key", UUID.randomUUID().toString());
        JsonNode answer = json(asking.under(key));
        for (int i = 0; i < 100 && answer.path("position").isNull(); i++) answer = json(asking.under(key));
        assertThat(answer.path("position").isNumber()).as(answer.toString()).isTrue();
        assertThat(answer.path("version").isNumber()).as(answer.toString()).isTrue();
        return answer;
    }

    private static String line(String url) {
        return "{\"reference\":\"" + UUID.randomUUID() + "\"," + reportOf(url).substring(1);
    }
}

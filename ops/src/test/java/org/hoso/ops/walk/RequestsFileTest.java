package org.hoso.ops.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hoso.ops.walk.HttpFile.Asked;
import org.hoso.ops.whole.Running;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("requests.http")
class RequestsFileTest {
    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    @DisplayName(
            "walks from a report to a closed case and to published figures, each request as it stands answered with 2xx")
    void as_it_stands() throws Exception {
        HttpFile file = HttpFile.read(Files.readString(Path.of("requests.http")));
        Map<String, String> given = new LinkedHashMap<>(file.variables());
        given.put("server", Running.shared().address().toString());
        given.put("run", String.valueOf(System.currentTimeMillis() % 1_000_000));
        Variables variables = new Variables(given);
        String last = "";
        for (Asked asked : file.requests()) {
            HttpResponse<String> answer = sent(asked, variables);
            assertThat(answer.statusCode())
                    .as("%s %s after %s: %s", asked.method(), asked.url(), last, answer.body())
                    .isBetween(200, 299);
            variables.answered(asked.name(), answer);
            last = asked.url();
        }
        assertThat(variables.filled("{{closed.response.body.$.events[0]}}")).isEqualTo("case-closed");
        assertThat(variables.filled("{{published.response.body.$.events[0]}}")).isEqualTo("figures-published");
    }

    private HttpResponse<String> sent(Asked asked, Variables variables) throws IOException, InterruptedException {
        String body = variables.filled(asked.body());
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(variables.filled(asked.url())))
                .method(asked.method(), body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        asked.headers().forEach((name, value) -> request.header(name, encoded(variables.filled(value))));
        return http.send(request.build(), BodyHandlers.ofString());
    }

    /** Name and secret are written as they are, as editors take them. */
    private static String encoded(String value) {
        if (!value.startsWith("Basic ")) return value;
        byte[] plain = value.substring("Basic ".length()).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(plain);
    }
}

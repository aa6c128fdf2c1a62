package org.hoso.runtime.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import org.hoso.runtime.TestPostgres;
import org.hoso.wire.CaseJson;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

/** The edge on a real port, one for all tests of it. */
@SpringBootTest(
        classes = EdgeTestApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "hoso.limits.body=64KB",
            "hoso.limits.rate.per-second=1",
            "hoso.limits.rate.burst=60",
            "management.endpoints.web.exposure.include=*"
        })
public abstract class RunningEdge {
    protected static final TestIssuer ISSUER = TestIssuer.running();
    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    protected int port;

    @DynamicPropertySource
    static void properties(DynamicPropertyRegistry registry) {
        TestPostgres.withEventStore().register(registry);
        registry.add("hoso.signin.issuer", ISSUER::url);
    }

    protected static String token() {
        return ISSUER.token("officer-" + System.nanoTime(), "ABEI", List.of("intake"), Map.of());
    }

    protected HttpResponse<String> get(String path, @Nullable String token) throws Exception {
        return send(request(path, token).build());
    }

    protected HttpRequest.Builder request(String path, @Nullable String token) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    protected HttpResponse<String> send(HttpRequest request) throws Exception {
        return client.send(request, BodyHandlers.ofString());
    }

    protected static JsonNode json(HttpResponse<String> answer) {
        return CaseJson.stored().readTree(answer.body());
    }

    protected static void isProblem(HttpResponse<String> answer, int status, String code) {
        JsonNode body = json(answer);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(body.get("status").asInt()).isEqualTo(status);
        assertThat(body.get("code").asString()).isEqualTo(code);
        assertThat(body.get("title").asString()).isNotBlank();
        assertThat(body.get("detail").asString()).isNotBlank().doesNotContain("{");
        assertThat(body.get("instance").asString()).startsWith("/").doesNotContain("?");
        assertThat(body.get("requestId").asString())
                .isEqualTo(answer.headers().firstValue("X-Request-Id").orElseThrow());
    }
}

package org.hoso.runtime.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

@DisplayName("The sign-in")
class SignInTest extends RunningEdge {
    @Test
    void knows_who_is_signed_in_from_the_token_alone() throws Exception {
        Map<String, Object> more = Map.of(
                "on_behalf_of", "MOCST",
                "office", "department_director",
                "ceiling", Map.of("individualVnd", 80_000_000, "basis", "ND 189/2025", "invented", false));
        String token = ISSUER.token("officer-7", "ABEI", List.of("liaison", "system", "emperor", "decider"), more);

        JsonNode me = json(get("/api/v1/me", token));

        assertThat(me.get("officer").asString()).isEqualTo("officer-7");
        assertThat(me.get("agency").asString()).isEqualTo("ABEI");
        assertThat(me.get("roles")).extracting(JsonNode::asString).containsExactly("liaison", "decider");
        assertThat(me.get("onBehalfOf").asString()).isEqualTo("MOCST");
        assertThat(me.get("signer").get("ceilingIndividualVnd").asLong()).isEqualTo(80_000_000);
    }

    @Test
    void signs_nothing_for_an_officer_without_a_ceiling() throws Exception {
        assertThat(json(get("/api/v1/me", token()))
                        .get("signer")
                        .get("ceilingIndividualVnd")
                        .asLong())
                .isZero();
    }

    @Test
    void keeps_the_calling_application_and_no_name_of_a_person() throws Exception {
        assertThat(clientOf(Map.of("azp", "one-window-hcm", "client_id", "other")))
                .isEqualTo("one-window-hcm");
        assertThat(clientOf(Map.of("client_id", "https://motcua.example/app"))).isEqualTo("https://motcua.example/app");
        assertThat(clientOf(Map.of())).isNull();
        for (String person : List.of("nguyen.van.mau@abei.example", "Nguyễn Văn Mẫu", "van mau", "a".repeat(101), "-x"))
            assertThat(clientOf(Map.of("azp", person))).as(person).isNull();
        assertThat(clientOf(Map.of("client_id", "mau", "preferred_username", "mau")))
                .isNull();
    }

    private @Nullable String clientOf(Map<String, ?> claims) throws Exception {
        JsonNode me = json(get("/api/v1/me", ISSUER.token("officer-7", "ABEI", List.of("intake"), claims)));
        return me.hasNonNull("client") ? me.get("client").asString() : null;
    }

    @Test
    void turns_away_who_brings_no_token_and_says_how_to() throws Exception {
        HttpResponse<String> answer = get("/api/v1/me", null);

        isProblem(answer, 401, "not-signed-in");
        assertThat(answer.headers().firstValue("WWW-Authenticate")).contains("Bearer");
    }

    @Test
    void turns_away_every_token_that_is_not_good() throws Exception {
        List<String> bad = List.of(
                ISSUER.forged(),
                ISSUER.unsigned(),
                ISSUER.confused(),
                ISSUER.token(c -> c.expirationTime(Date.from(Instant.now().minusSeconds(120)))),
                ISSUER.token(c -> c.expirationTime(null)),
                ISSUER.token(c -> c.notBeforeTime(Date.from(Instant.now().plusSeconds(120)))),
                ISSUER.token(c -> c.issuer("https://elsewhere.example")),
                ISSUER.token(c -> c.audience("another")),
                ISSUER.token(c -> c.subject(null)),
                ISSUER.token(c -> c.claim("agency", null)),
                "nonsense",
                token() + "x");
        for (String token : bad) {
            HttpResponse<String> answer = get("/api/v1/me", token);
            isProblem(answer, 401, "not-signed-in");
            assertThat(answer.headers().firstValue("WWW-Authenticate").orElseThrow())
                    .startsWith("Bearer error=");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v3/api-docs", "/swagger-ui/index.html", "/actuator/health", "/actuator/info"})
    void leaves_open_what_describes_it(String path) throws Exception {
        assertThat(get(path, null).statusCode()).isEqualTo(200);
    }

    @Test
    void leads_who_opens_the_bare_address_to_the_page_of_the_interface() throws Exception {
        HttpResponse<String> answer = get("/", null);

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location")).contains("/swagger-ui.html");
        isProblem(get("/elsewhere", null), 401, "not-signed-in");
    }

    @Test
    void lets_only_an_administrator_look_inside() throws Exception {
        isProblem(get("/actuator/metrics", null), 401, "not-signed-in");
        isProblem(get("/actuator/metrics", token()), 403, "not-allowed");
        assertThat(get("/actuator/metrics", ISSUER.token("a", "HOSO", List.of("admin"), Map.of()))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void slows_down_one_officer_without_slowing_others() throws Exception {
        String flooding = ISSUER.token("flood", "ABEI", List.of("intake"), Map.of());
        HttpResponse<String> answer = get("/api/v1/me", flooding);
        for (int i = 0; i < 100 && answer.statusCode() == 200; i++) answer = get("/api/v1/me", flooding);

        isProblem(answer, 429, "too-many-requests");
        assertThat(answer.headers().firstValue("Retry-After")).contains("1");
        assertThat(get("/api/v1/me", token()).statusCode()).isEqualTo(200);
    }

    @Test
    void slows_down_one_address_that_reads_what_is_open_whatever_it_reads() throws Exception {
        List<String> open = List.of("/api/v1/publications/x.pdf", "/api/v1/lists/black", "/api/v1/publications");
        HttpClient elsewhere = HttpClient.newBuilder()
                .localAddress(InetAddress.getByName("127.0.0.2"))
                .build();
        HttpResponse<String> answer =
                elsewhere.send(request(open.getFirst(), null).build(), BodyHandlers.ofString());
        for (int i = 0; i < 100 && answer.statusCode() != 429; i++)
            answer = elsewhere.send(request(open.get(i % 3), null).build(), BodyHandlers.ofString());

        isProblem(answer, 429, "too-many-requests");
        assertThat(get(open.getFirst(), null).statusCode()).isNotEqualTo(429);
    }

    @Test
    void tells_browsers_to_run_and_keep_nothing() throws Exception {
        HttpResponse<String> answer = get("/api/v1/me", token());

        assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
    }
}

package org.hoso.ops.issuer;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import org.hoso.runtime.problems.ProblemsAutoConfiguration;
import org.hoso.runtime.signin.SignInAutoConfiguration;
import org.hoso.runtime.signin.SignedIn;
import org.hoso.wire.CaseJson;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.security.autoconfigure.SecurityAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.boot.security.oauth2.server.authorization.autoconfigure.servlet.OAuth2AuthorizationServerAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

@DisplayName("The embedded issuer")
@ActiveProfiles("standalone")
@SpringBootTest(
        classes = IssuerTest.Application.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"hoso.signin.issuer=http://localhost:8080", "hoso.demo.secret=told"})
class IssuerTest {
    @TempDir
    static Path data;

    @LocalServerPort
    private int port;

    private final HttpClient client = HttpClient.newHttpClient();

    @SpringBootConfiguration
    @ImportAutoConfiguration({
        TomcatServletWebServerAutoConfiguration.class,
        DispatcherServletAutoConfiguration.class,
        WebMvcAutoConfiguration.class,
        HttpMessageConvertersAutoConfiguration.class,
        JacksonAutoConfiguration.class,
        SecurityAutoConfiguration.class,
        ServletWebSecurityAutoConfiguration.class,
        SecurityFilterAutoConfiguration.class,
        OAuth2AuthorizationServerAutoConfiguration.class,
        ProblemsAutoConfiguration.class,
        SignInAutoConfiguration.class
    })
    @Import({IssuerConfiguration.class, Me.class})
    static class Application {}

    @RestController
    static class Me {
        @GetMapping("/api/v1/me")
        SignedIn me(SignedIn signedIn) {
            return signedIn;
        }
    }

    @DynamicPropertySource
    static void keyFile(DynamicPropertyRegistry registry) {
        registry.add("hoso.demo.key-file", () -> data.resolve("issuer/key.json"));
    }

    @Test
    void gives_an_officer_a_token_that_the_sign_in_takes() throws Exception {
        JsonNode me = me("decider@svh_hcm");

        assertThat(me.get("agency").asString()).isEqualTo("SVH_HCM");
        assertThat(me.get("roles").get(0).asString()).isEqualTo("decider");
        assertThat(me.get("signer").get("office").asString()).isEqualTo("department_director");
        assertThat(me.get("signer").get("ceilingIndividualVnd").asLong()).isPositive();
        assertThat(me("platform@facebook").get("platform").asString()).isEqualTo("FACEBOOK");
        assertThat(me("liaison@abei").get("onBehalfOf").asString()).isEqualTo("MOCST");
    }

    @Test
    void names_an_officer_by_the_same_pseudonym_each_time_and_never_by_name() throws Exception {
        assertThat(me("intake@abei").get("officer").asString())
                .isEqualTo(me("intake@abei").get("officer").asString())
                .hasSize(36)
                .doesNotContain("intake");
    }

    @Test
    void turns_away_strangers_and_wrong_secrets() throws Exception {
        assertThat(token("emperor@abei", "told").statusCode()).isEqualTo(401);
        assertThat(token("intake@abei", "demo").statusCode()).isEqualTo(401);
        assertThat(token("system@abei", "told").statusCode()).isEqualTo(401);
    }

    @Test
    void publishes_the_public_half_of_its_key_only() throws Exception {
        String keys = send(request("/oauth2/jwks").build()).body();

        assertThat(keys).contains("\"kty\":\"RSA\"").doesNotContain("\"d\"", "\"p\"", "\"q\"");
    }

    @Test
    void keeps_its_key_where_only_its_owner_reads_it_and_signs_with_it_after_a_restart() throws Exception {
        Path file = data.resolve("issuer/key.json");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(send(request("/oauth2/jwks").build()).body())
                .contains(TokenKey.kept(file).getKeyID());
    }

    private JsonNode me(String officer) throws Exception {
        HttpResponse<String> answer = token(officer, "told");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        String token =
                CaseJson.stored().readTree(answer.body()).get("access_token").asString();
        HttpResponse<String> me = send(
                request("/api/v1/me").header("Authorization", "Bearer " + token).build());
        assertThat(me.statusCode()).as(me.body()).isEqualTo(200);
        return CaseJson.stored().readTree(me.body());
    }

    private HttpResponse<String> token(String officer, String secret) throws Exception {
        String basic = Base64.getEncoder().encodeToString((officer + ":" + secret).getBytes());
        return send(request("/oauth2/token")
                .header("Authorization", "Basic " + basic)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=client_credentials"))
                .build());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    }

    private HttpResponse<String> send(HttpRequest request) throws Exception {
        return client.send(request, BodyHandlers.ofString());
    }
}

package org.hoso.command.coordination;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.Serializer;
import org.hoso.cases.Actor;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.CaseId;
import org.hoso.cases.Coordination.ExpireLeadOffer;
import org.hoso.command.AtOnce;
import org.hoso.command.CommandSide;
import org.hoso.command.casefile.CaseFile;
import org.hoso.command.intake.SystemDesk;
import org.hoso.runtime.TestPostgres;
import org.hoso.runtime.problems.Refused;
import org.hoso.runtime.signin.TestIssuer;
import org.hoso.wire.CaseJson;
import org.hoso.wire.StoredNames;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;

/** Two instances, each with its own cache, on one database; both take every command and both sweep. */
@DisplayName("With two instances at work")
class TwoInstancesTest {
    private static final TestIssuer ISSUER = TestIssuer.running();
    private static final Instant LONG_AGO = Instant.parse("2025-02-10T02:00:00Z");
    private static final List<ConfigurableApplicationContext> INSTANCES = new ArrayList<>();
    private final HttpClient http = HttpClient.newHttpClient();

    @BeforeAll
    static void start() throws IOException {
        TestPostgres.Database events = TestPostgres.withEventStore();
        TestPostgres.Database keys = TestPostgres.empty();
        Path folder = Files.createTempDirectory("hoso-two");
        for (int n = 0; n < 2; n++)
            INSTANCES.add(new SpringApplicationBuilder(CommandSide.class)
                    .initializers(asProcess("process-" + n))
                    .properties(Map.of("spring.config.name", "hoso-command"))
                    .run(
                            "--server.port=0",
                            "--spring.datasource.url=" + events.url(),
                            "--spring.datasource.username=" + events.user(),
                            "--spring.datasource.password=",
                            "--hoso.keys.url=" + keys.url(),
                            "--hoso.keys.username=" + keys.user(),
                            "--hoso.keys.master-key-file=" + folder.resolve("master.key"),
                            "--hoso.keys.create-master-key=true",
                            "--hoso.due.every=200ms",
                            "--hoso.limits.rate.per-second=0",
                            "--spring.jmx.enabled=false",
                            "--hoso.signin.issuer=" + ISSUER.url()));
    }

    /** Tokens are claimed by process; two instances inside one would both hold the same claim, which two processes never do. */
    private static ApplicationContextInitializer<GenericApplicationContext> asProcess(String name) {
        return context -> context.registerBean(
                TokenStore.class,
                () -> JdbcTokenStore.builder()
                        .connectionProvider(context.getBean(ConnectionProvider.class))
                        .serializer(context.getBean(Serializer.class))
                        .schema(context.getBean(TokenSchema.class))
                        .nodeId(name)
                        .build());
    }

    @AfterAll
    static void stop() {
        INSTANCES.forEach(ConfigurableApplicationContext::close);
    }

    @Test
    @DisplayName(
            "accepting, withdrawing and expiry race for one offer: one wins, the others are told why, one body answers")
    void race_for_an_offer() throws Exception {
        for (int round = 0; round < 15; round++) {
            Instant began = Instant.now().minus(Duration.ofDays(3));
            String caseId = reported(began);
            String offer = offered(round % 2, caseId, began);
            List<String> outcomes = AtOnce.all(race(caseId, offer, began));
            assertThat(outcomes.stream().filter("won"::equals).count()).isLessThanOrEqualTo(1);
            assertThat(outcomes)
                    .allMatch(outcome ->
                            List.of("won", "offer-not-open", "wrong-agency").contains(outcome));
            List<CaseEvent> events = events(caseId);
            assertThat(events.stream().map(event -> StoredNames.kebab(event.getClass())))
                    .filteredOn(List.of("lead-accepted", "lead-offer-withdrawn", "lead-offer-expired")::contains)
                    .hasSize(1);
            boolean accepted = events.stream()
                    .anyMatch(event -> StoredNames.kebab(event.getClass()).equals("lead-accepted"));
            assertThat(folded(events).lead().accountable().agency()).isEqualTo(accepted ? "VFA" : "ABEI");
            assertThat(folded(events).lead().openOffers()).isEmpty();
        }
    }

    @Test
    @DisplayName(
            "a case of a body that ended long ago passes to its successor once, as of the first instant without it")
    void passes_once() throws Exception {
        String caseId = reported(LONG_AGO);
        String dispute = json(ask(
                        0,
                        "ABEI",
                        caseId + "/dispute-competence",
                        Map.of(
                                "claimants",
                                List.of("ABEI", "VHCS"),
                                "reason",
                                "Hai bên cùng nhận.",
                                "at",
                                LONG_AGO.plusSeconds(60).toString())))
                .path("created")
                .path("disputeId")
                .asString();
        ask(
                1,
                "GOV",
                caseId + "/settle-competence",
                Map.of(
                        "disputeId",
                        dispute,
                        "lead",
                        "VHCS",
                        "reason",
                        "Theo phân công.",
                        "at",
                        LONG_AGO.plusSeconds(120).toString()));
        Instant deadline = Instant.now().plusSeconds(30);
        while (!passed(caseId) && Instant.now().isBefore(deadline)) LockSupport.parkNanos(50_000_000);
        List<CaseEvent> events = events(caseId);
        assertThat(events.stream().map(event -> StoredNames.kebab(event.getClass())))
                .as("what is awaited: %s", awaited())
                .containsOnlyOnce("lead-passed-to-successor")
                .endsWith("competence-settled", "lead-passed-to-successor");
        assertThat(events.getLast().at()).isEqualTo("2025-02-28T17:00:00Z");
        assertThat(folded(events).lead().accountable().agency()).isEqualTo("VHCSGDTV");
    }

    @Test
    @DisplayName(
            "what one does not remember makes it refuse nothing: not a version that it has not seen, not under a key")
    void a_memory_left_behind() throws Exception {
        Instant began = Instant.now().minus(Duration.ofMinutes(10));
        String caseId = reported(began);
        String offer = offered(1, caseId, began);
        Map<String, Object> answer =
                Map.of("offerId", offer, "at", began.plusSeconds(120).toString());
        Map<String, String> headers =
                Map.of("If-Match", "\"1\"", "Idempotency-Key", UUID.randomUUID().toString());
        HttpResponse<String> accepted = ask(0, "VFA", caseId + "/accept-lead", answer, headers);
        assertThat(accepted.statusCode()).as(accepted.body()).isEqualTo(200);
        assertThat(json(ask(1, "VFA", caseId + "/accept-lead", answer, headers)).path("version"))
                .isEqualTo(json(accepted).path("version"));
        assertThat(events(caseId)).hasSize(3);
        HttpResponse<String> stale = ask(0, "VFA", caseId + "/accept-lead", answer, Map.of("If-Match", "\"1\""));
        assertThat(stale.statusCode()).isEqualTo(412);
        assertThat(stale.body()).contains("lead-accepted");
    }

    private String offered(int instance, String caseId, Instant began) throws Exception {
        Map<String, Object> offer = Map.of(
                "toAgency",
                "VFA",
                "answerBy",
                began.plusSeconds(7_200).toString(),
                "at",
                began.plusSeconds(60).toString());
        return json(ask(instance, "ABEI", caseId + "/offer-lead", offer))
                .path("created")
                .path("offerId")
                .asString();
    }

    private static Object awaited() {
        var jdbc = INSTANCES.getFirst().getBean(JdbcTemplate.class);
        return List.of(
                jdbc.queryForList("select * from events.awaited_body"),
                jdbc.queryForList("select position, watermark::text from events.ledger_head"),
                jdbc.queryForList("select max(global_index) from events.event_entry"),
                jdbc.queryForList("select processor_name, owner, convert_from(token, 'UTF8') from events.token_entry"));
    }

    private boolean passed(String caseId) {
        return folded(events(caseId)).lead().accountable().agency().equals("VHCSGDTV");
    }

    private List<Callable<String>> race(String caseId, String offer, Instant began) {
        String at = began.plusSeconds(3_600).toString();
        List<Callable<String>> racers = new ArrayList<>();
        for (int n = 0; n < 2; n++) {
            int instance = n;
            racers.add(
                    () -> outcome(ask(instance, "VFA", caseId + "/accept-lead", Map.of("offerId", offer, "at", at))));
            racers.add(() -> outcome(
                    ask(instance, "ABEI", caseId + "/withdraw-lead-offer", Map.of("offerId", offer, "at", at))));
            racers.add(() -> expire(instance, caseId, offer, began.plusSeconds(7_200)));
        }
        return racers;
    }

    private String expire(int instance, String caseId, String offer, Instant at) {
        try {
            INSTANCES
                    .get(instance)
                    .getBean(SystemDesk.class)
                    .submit(new ExpireLeadOffer(CaseId.of(caseId), Actor.system(), at, UUID.fromString(offer)));
            return "won";
        } catch (Refused refused) {
            return refused.code();
        }
    }

    private static String outcome(HttpResponse<String> reply) {
        return reply.statusCode() == 200 ? "won" : json(reply).path("code").asString();
    }

    private static List<CaseEvent> events(String caseId) {
        return INSTANCES
                .getFirst()
                .getBean(EventStore.class)
                .readEvents(caseId)
                .asStream()
                .<CaseEvent>map(message -> (CaseEvent) message.getPayload())
                .toList();
    }

    private static CaseFile folded(List<CaseEvent> events) {
        CaseFile file = CaseFile.EMPTY;
        for (CaseEvent event : events) file = file.after(event);
        return file;
    }

    private String reported(Instant at) throws Exception {
        Map<String, Object> report = Map.of(
                "reporter",
                Map.of("type", "scanner"),
                "title",
                "Thuốc lạ",
                "productField",
                "functional_food",
                "items",
                List.of(Map.of("url", "https://facebook.example/posts/" + UUID.randomUUID())),
                "at",
                at.toString());
        return json(send(
                        0,
                        ISSUER.token("intake", "ABEI", List.of("intake"), Map.of()),
                        "report-content",
                        report,
                        Map.of()))
                .path("caseId")
                .asString();
    }

    private HttpResponse<String> ask(int instance, String agency, String path, Map<String, Object> body)
            throws Exception {
        return ask(instance, agency, path, body, Map.of());
    }

    private HttpResponse<String> ask(
            int instance, String agency, String path, Map<String, Object> body, Map<String, String> headers)
            throws Exception {
        String token = ISSUER.token("coordinator-" + agency, agency, List.of("coordinator"), Map.of());
        return send(instance, token, path, body, headers);
    }

    private HttpResponse<String> send(
            int instance, String token, String path, Map<String, Object> body, Map<String, String> headers)
            throws Exception {
        String port = INSTANCES.get(instance).getEnvironment().getProperty("local.server.port");
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + port + "/api/v1/cases/" + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(CaseJson.stored().writeValueAsString(body)));
        headers.forEach(request::header);
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static JsonNode json(HttpResponse<String> reply) {
        return CaseJson.stored().readTree(reply.body());
    }
}

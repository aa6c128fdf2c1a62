package org.hoso.command.rehearsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.hoso.cases.By;
import org.hoso.cases.CaseCommand;
import org.hoso.cases.Report;
import org.hoso.cases.Role;
import org.hoso.command.RunningDesk;
import org.hoso.runtime.intake.SampleBodies;
import org.hoso.wire.CaseJson;
import org.hoso.wire.StoredNames;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@DisplayName("A dry run")
class RehearsalTest extends RunningDesk {
    private static final String DRY = "?dryRun=true";

    @Test
    @DisplayName("of a report tells the event and the clocks, opens nothing, and takes no case number")
    void opens_nothing() throws Exception {
        String url = url();
        JsonNode told = unchanged(() -> send(intake(), "report-content" + DRY, reportOf(url), Map.of()));
        JsonNode event = told.path("events").path(0);
        assertThat(told.path("dryRun").asBoolean()).isTrue();
        assertThat(told.path("caseId").isNull()).isTrue();
        assertThat(event.path("storedName").asString()).isEqualTo("case.content-reported");
        assertThat(event.path("payload").path("title").path("sealed").asBoolean())
                .isTrue();
        assertThat(event.path("payload").path("caseNumber").asString()).endsWith("-000000");
        assertThat(told.toString()).doesNotContain("Nguyễn Văn Kín");
        JsonNode real = json(report(url, Map.of()));
        assertThat(real.path("events").path(0)).isEqualTo(event.path("name"));
    }

    @Test
    @DisplayName(
            "of a report on what an open case handles would join it; who may not know that case is told no more than by a receipt")
    void joins_nothing() throws Exception {
        String url = url();
        String caseId = json(report(url, Map.of())).path("caseId").asString();
        JsonNode told = unchanged(() -> send(intake(), "report-content" + DRY, reportOf(url), Map.of()));
        assertThat(told.path("caseId").asString()).isEqualTo(caseId);
        assertThat(told.path("events").path(0).path("name").asString()).isEqualTo("report-joined");
        String hanoi = ISSUER.token("officer-hn", "SVH_HN", List.of("intake"), Map.of());
        JsonNode receipt = unchanged(() -> send(hanoi, "report-content" + DRY, reportOf(url), Map.of()));
        assertThat(receipt.path("caseId").isNull()).isTrue();
        assertThat(receipt.path("events").path(0).path("payload").isNull()).isTrue();
        assertThat(receipt.path("clocks").isEmpty()).isTrue();
        assertThat(receipt.toString()).doesNotContain(caseId);
    }

    @Test
    @DisplayName(
            "of a step tells what would happen on the version it was decided on, whatever the idempotency key says")
    void steps_nowhere() throws Exception {
        String caseId = json(report(url(), Map.of())).path("caseId").asString();
        String body = item();
        var key = Map.of("Idempotency-Key", UUID.randomUUID().toString(), "If-Match", "\"0\"");
        HttpResponse<String> reply = send(intake(), caseId + "/add-item" + DRY, body, key);
        assertThat(reply.headers().firstValue("ETag")).contains("\"0\"");
        JsonNode told = unchanged(() -> send(intake(), caseId + "/add-item" + DRY, body, key));
        assertThat(told.path("version").asLong(-1)).isZero();
        assertThat(told.path("events").path(0).path("name").asString()).isEqualTo("item-added");
        JsonNode real = json(send(intake(), caseId + "/add-item", body, key));
        assertThat(real.path("version").asLong(-1)).isEqualTo(1);
    }

    @Test
    @DisplayName("that a rule would turn down answers 200 with the refusal inside, in the language asked for")
    void refusal_inside() throws Exception {
        String body = reportOf(url()).replace("\"type\"", "\"province\":\"XX\",\"type\"");
        JsonNode told = unchanged(() -> send(intake(), "report-content" + DRY, body, Map.of("Accept-Language", "en")));
        assertThat(told.path("refusal").path("code").asString()).isEqualTo("unknown-province");
        assertThat(told.path("refusal").path("status").asInt()).isEqualTo(409);
        assertThat(told.path("refusal").path("title").asString()).isNotBlank();
        assertThat(told.path("events").isEmpty()).isTrue();
    }

    @Test
    @DisplayName("is checked as the real call: shape, sign-in, role, case, version")
    void checked() throws Exception {
        String caseId = json(report(url(), Map.of())).path("caseId").asString();
        assertThat(send(intake(), caseId + "/add-item" + DRY, "{}", Map.of()).statusCode())
                .isEqualTo(400);
        assertThat(send("x", caseId + "/add-item" + DRY, item(), Map.of()).statusCode())
                .isEqualTo(401);
        assertThat(send(intake(), UUID.randomUUID() + "/add-item" + DRY, item(), Map.of())
                        .statusCode())
                .isEqualTo(404);
        String hanoi = ISSUER.token("officer-hn", "SVH_HN", List.of("intake"), Map.of());
        assertThat(send(hanoi, caseId + "/add-item" + DRY, item(), Map.of("If-Match", "\"7\""))
                        .statusCode())
                .isEqualTo(404);
        assertThat(send(hanoi, caseId + "/add-item", item(), Map.of("If-Match", "\"7\""))
                        .statusCode())
                .isEqualTo(404);
        assertThat(send(intake(), caseId + "/add-item" + DRY, item(), Map.of("If-Match", "\"7\""))
                        .statusCode())
                .isEqualTo(412);
    }

    @ParameterizedTest
    @ValueSource(strings = {"?dryrun=true", "?dryRun=yes", "?dryRun", "?dryRun=true&dryRun=false", "?dryRun=true&x=1"})
    @DisplayName("that is misspelt is turned down, never carried out")
    void misspelt(String query) throws Exception {
        long cases = count("select count(*) from events.case_number");
        var reply = send(intake(), "report-content" + query, reportOf(url()), Map.of());
        assertThat(reply.statusCode()).isEqualTo(400);
        assertThat(json(reply).path("errors")).hasSize(1);
        assertThat(count("select count(*) from events.case_number")).isEqualTo(cases);
    }

    @Test
    @DisplayName("of a long case starts from its snapshot")
    void from_a_snapshot() throws Exception {
        String caseId = json(report(url(), Map.of())).path("caseId").asString();
        for (int i = 0; i < 25; i++) send(intake(), caseId + "/add-item", item(), Map.of());
        String taken = "select count(*) from events.snapshot_entry where aggregate_identifier = '" + caseId + "'";
        Instant deadline = Instant.now().plus(Duration.ofSeconds(20));
        while (count(taken) == 0 && Instant.now().isBefore(deadline))
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        assertThat(count(taken)).isPositive();
        JsonNode told = unchanged(() -> send(intake(), caseId + "/add-item" + DRY, item(), Map.of()));
        assertThat(told.path("version").asLong(-1)).isEqualTo(25);
        assertThat(told.path("events").path(0).path("name").asString()).isEqualTo("item-added");
    }

    static Stream<Class<? extends CaseCommand>> commands() {
        return StoredNames.commands().stream()
                .filter(command -> command != Report.ReportContent.class)
                .filter(command -> roles(command).findFirst().orElseThrow() != Role.SYSTEM);
    }

    @ParameterizedTest
    @MethodSource("commands")
    @DisplayName("of any command foretells the events of the real call, or its refusal")
    void any_command(Class<? extends CaseCommand> command) throws Exception {
        String caseId = json(report(url(), Map.of())).path("caseId").asString();
        String body = CaseJson.stored().writeValueAsString(SampleBodies.of(command));
        String path = caseId + "/" + StoredNames.kebab(command);
        Role role = roles(command).findFirst().orElseThrow();
        String token = ISSUER.token("citizen-1", "ABEI", List.of(role.stored()), Map.of());
        Map<String, Long> before = stored();
        var told = send(token, path + DRY, body, Map.of());
        assertThat(stored()).isEqualTo(before);
        var real = send(token, path, body, Map.of());
        if (told.statusCode() != 200) {
            assertThat(told.statusCode())
                    .as(told.body())
                    .isEqualTo(real.statusCode())
                    .isIn(403, 404);
            assertThat(json(told).path("code")).isEqualTo(json(real).path("code"));
        } else if (real.statusCode() != 200) {
            assertThat(json(told).path("refusal").path("code"))
                    .as(told.body())
                    .isEqualTo(json(real).path("code"));
            assertThat(json(told).path("refusal").path("details").valueStream().count())
                    .isEqualTo(json(real).path("details").valueStream().count());
        } else
            assertThat(json(told).path("events").valueStream().map(event -> event.path("name")))
                    .containsExactlyElementsOf(
                            json(real).path("events").valueStream().toList());
    }

    private static Stream<Role> roles(Class<? extends CaseCommand> command) {
        return Stream.of(command.getAnnotation(By.class).value());
    }

    private interface Call {
        HttpResponse<String> make() throws Exception;
    }

    /** Makes a call that is answered 200 and leaves every table of both databases, and the row of case numbers, as they were. */
    private JsonNode unchanged(Call call) throws Exception {
        Map<String, Long> before = stored();
        HttpResponse<String> reply = call.make();
        assertThat(reply.statusCode()).as(reply.body()).isEqualTo(200);
        assertThat(stored()).isEqualTo(before);
        return json(reply);
    }

    private Map<String, Long> stored() {
        return StoredRows.counted(db, JdbcClient.create(keys().dataSource()));
    }
}

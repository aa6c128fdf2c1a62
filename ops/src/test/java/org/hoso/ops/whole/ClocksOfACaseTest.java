package org.hoso.ops.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoso.ops.sample.CommandBody.document;
import static org.hoso.ops.sample.CommandBody.fields;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.hoso.ops.sample.Api;
import org.hoso.ops.sample.Reply;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("The clocks of a case open to their working:")
class ClocksOfACaseTest {
    private static final String OFFICER = "coordinator@abei";

    private final Heard heard = new Heard();
    private final Api api = heard.api();
    private final String caseId = Bodies.freshCase(api);

    @Test
    @DisplayName("start, rule, each pause and extension with its reason, the result")
    void shows_the_working() {
        step("request-conclusion", fields("fromAgency", "VFA"));
        String clock = clock(OFFICER, "referral_reply_internal").path("clockId").asString();
        step("pause-clock", fields("clockId", clock, "reason", "Chờ kiểm nghiệm.", "document", paper("12/TB")));
        step("resume-clock", fields("clockId", clock));
        Instant until = Instant.now().plus(Duration.ofDays(40)).truncatedTo(ChronoUnit.SECONDS);
        step(
                "extend-clock",
                fields(
                        "clockId",
                        clock,
                        "newDue",
                        until.toString(),
                        "reason",
                        "Vụ việc phức tạp.",
                        "approver",
                        "Cục trưởng",
                        "document",
                        paper("13/QĐ")));

        JsonNode shown = clock(OFFICER, "referral_reply_internal");
        assertThat(shown.path("state").asString()).isEqualTo("running");
        assertThat(shown.path("explained").asBoolean()).isTrue();
        assertThat(Instant.parse(shown.path("due").asString())).isEqualTo(until);
        assertThat(shown.path("started").path("storedName").asString()).isEqualTo("case.conclusion-requested");
        assertThat(shown.path("rule").path("nameVi").asString()).isNotBlank();
        assertThat(shown.path("rule").path("confidence").asString()).isEqualTo("unverified");
        JsonNode pause = shown.path("pauses").path(0);
        assertThat(pause.path("reason").path("text").asString()).isEqualTo("Chờ kiểm nghiệm.");
        assertThat(pause.path("resumed").path("calendarVersion").asString()).startsWith("holidays-vn");
        JsonNode extension = shown.path("extensions").path(0);
        assertThat(extension.path("reason").path("text").asString()).isEqualTo("Vụ việc phức tạp.");
        assertThat(extension.path("approver").asString()).isEqualTo("Cục trưởng");
        asDescribed();
    }

    @Test
    @DisplayName("for who sees the case in detail; a masked summary shows none, and what does not exist is not there")
    void for_whom() {
        String path = "/api/v1/cases/" + caseId + "/clocks";
        assertThat(api.get(OFFICER, path + "?since=v0").status()).isEqualTo(200);
        assertThat(api.get("classifier@idea", path).status()).isEqualTo(403);
        assertThat(api.get("platform@facebook", path).status()).isEqualTo(404);
        assertThat(api.get(OFFICER, "/api/v1/cases/HS-2020-000001/clocks").status())
                .isEqualTo(404);
        assertThat(api.get("", path).status()).isEqualTo(401);
        assertThat(api.get(OFFICER, path + "?since=soon").status()).isEqualTo(400);
        asDescribed();
    }

    @Test
    @DisplayName("a day that somebody asks about is explained in the same way and stored nowhere")
    void explains_a_day() {
        Reply answer = api.get("classifier@idea", "/api/v1/clocks/explain?code=decision_7wd&start=2026-02-10");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text("due")).isEqualTo("2026-02-26T17:00:00Z");
        assertThat(answer.body().path("counting").path("skipped")).hasSize(9);
        Reply impossible = api.get(OFFICER, "/api/v1/clocks/explain?code=record_2wd&start=2026-02-30");
        assertThat(impossible.status()).isEqualTo(400);
        assertThat(impossible.body().path("errors").path(0).path("pointer").asString())
                .isEqualTo("/start");
        assertThat(impossible.body().path("errors").path(0).path("code").asString())
                .isEqualTo("not-a-date");
        asDescribed();
    }

    private void step(String command, Map<String, Object> body) {
        Reply reply = api.post(OFFICER, "/api/v1/cases/" + caseId + "/" + command, body);
        assertThat(reply.status()).as(command + " " + reply.body()).isEqualTo(200);
        api.get(
                OFFICER,
                "/api/v1/cases/" + caseId + "?since=v"
                        + reply.body().path("version").asLong());
    }

    private JsonNode clock(String officer, String code) {
        JsonNode all =
                api.get(officer, "/api/v1/cases/" + caseId + "/clocks").body().path("clocks");
        return StreamSupport.stream(all.spliterator(), false)
                .filter(one -> one.path("code").asString().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Object> paper(String number) {
        return document(number, LocalDate.now());
    }

    private void asDescribed() {
        heard.asDescribed(path -> path.contains("clocks"));
    }
}

package org.hoso.ops.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hoso.ops.sample.CommandBody.fields;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hoso.ops.sample.Api;
import org.hoso.ops.sample.Reply;
import org.hoso.ops.sample.StoryCase;
import org.hoso.ops.sample.StoryStart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("Who looked, over HTTP")
class LooksWholeTest {
    private static final String NAME = "Nguyễn Thị Người Phản Ánh";
    private static final String WHY = "kiem tra theo ke hoach 12/KH-TTCP";

    private final Heard heard = new Heard();
    private final Api api = heard.api();
    private final StoryCase matter = new StoryStart(api, Instant.now())
            .reported(
                    "intake@abei",
                    Instant.now().minus(Duration.ofDays(3)),
                    fields(
                            "reporter",
                            fields("type", "citizen", "name", NAME),
                            "title",
                            "Quảng cáo sai",
                            "productField",
                            "functional_food",
                            "items",
                            List.of(fields("url", StoryStart.post("facebook.example")))));
    private final String path = "/api/v1/cases/" + matter.caseId();

    @BeforeEach
    void is_there() {
        matter.file("intake@abei");
    }

    @AfterEach
    void as_described() {
        heard.asDescribed(
                path -> path.contains(matter.caseId()) || path.contains("glasses") || path.contains("exports"));
    }

    @Test
    @DisplayName("a case of another body is shown for a reason, and its body learns who looked")
    void foreign() {
        for (String officer : List.of("coordinator@mocst", "coordinator@ttcp", "auditor@gov", "dpo@mocst")) {
            Reply silent = api.get(officer, path + "?since=v0");
            assertThat(silent.status()).as(officer).isEqualTo(428);
            assertThat(silent.text("code")).isEqualTo("reason-needed");
            assertThat(silent.body().at("/errors/0/pointer").asString()).isEqualTo("/Hoso-Reason");
            assertThat(with(officer, "", "Hoso-Reason", WHY).status()).isEqualTo(200);
        }
        assertThat(api.get("coordinator@mocst", path + "/history").status()).isEqualTo(428);
        assertThat(with("coordinator@mocst", "/history", "Hoso-Reason", WHY).status())
                .isEqualTo(200);
        for (String bad : List.of(" ", "x".repeat(301), "ly do"))
            assertThat(with("coordinator@mocst", "", "Hoso-Reason", bad).status())
                    .isEqualTo(400);
        assertThat(api.get("coordinator@vcc", "/api/v1/board?limit=1").status()).isEqualTo(200);

        JsonNode lead = readers("coordinator@abei", "MOCST", 3);
        assertThat(lead.toString()).contains("\"HISTORY\"", "\"withheld\":\"masked\"");
        assertThat(readers("auditor@gov", "TTCP", 1).toString()).contains("\"reason\":\"" + WHY + "\"");
    }

    @Test
    @DisplayName(
            "another ministry's coordinator gets the masked summary, and neither history nor pack, whatever the reason")
    void masked() {
        for (String part : List.of("/history", "/pack", "/readers"))
            assertThat(with("coordinator@vcc", part, "Hoso-Reason", WHY).status())
                    .as(part)
                    .isEqualTo(403);
        Reply file = with("coordinator@vcc", "", "Hoso-Reason", WHY);
        assertThat(file.text("seenAs")).isEqualTo("other_ministry");
        assertThat(file.body().toString()).doesNotContain(NAME);
    }

    @Test
    @DisplayName("who breaks a glass is not who is told of it, by whatever name")
    void oneself() {
        for (String own : List.of("auditor@gov", "AUDITOR@Gov"))
            assertThat(broken("auditor@gov", fields("hours", 1, "told", own, "reason", WHY))
                            .text("code"))
                    .isEqualTo("told-oneself");
    }

    @Test
    @DisplayName(
            "an auditor breaks the glass of one case for a while, a second person knows, and each look under it is kept")
    void glass() {
        Reply broken = broken("auditor@gov", fields("hours", 1, "told", "dpo@mocst", "reason", WHY));
        String glass = broken.created("glassId");
        assertThat(broken.status()).isEqualTo(200);
        assertThat(with("auditor@gov", "?since=v0", "Hoso-Reason", WHY).body().toString())
                .doesNotContain(NAME);
        assertThat(with("auditor@gov", "", "Hoso-Glass", glass).body().toString())
                .contains(NAME);
        wrong(with("auditor@ttcp", "", "Hoso-Glass", glass), "glass-not-yours");
        wrong(with("coordinator@abei", "", "Hoso-Glass", glass), "glass-not-yours");
        wrong(with("auditor@gov", "", "Hoso-Glass", UUID.randomUUID().toString()), "glass-not-yours");
        String past = Instant.now().minus(Duration.ofHours(2)).toString();
        String over = broken("auditor@gov", fields("hours", 1, "told", "dpo@mocst", "reason", WHY, "at", past))
                .created("glassId");
        wrong(with("auditor@gov", "", "Hoso-Glass", over), "glass-expired");
        assertThat(with("auditor@gov", "", "Hoso-Glass", "no id").status()).isEqualTo(400);

        await().atMost(Duration.ofSeconds(120))
                .until(() -> listed("dpo@mocst", glass).path("looks").asLong() == 1);
        assertThat(listed("dpo@mocst", over).path("over").asBoolean()).isTrue();
        assertThat(listed("auditor@gov", glass).path("told").asString()).isEqualTo("dpo@mocst");
        assertThat(listed("auditor@ttcp", glass).isMissingNode()).isTrue();
        assertThat(api.get("coordinator@abei", "/api/v1/access/glasses").status())
                .isEqualTo(403);
        assertThat(readers("auditor@gov", "GOV", 4).toString()).contains("REPORTER_IDENTITY", "GLASS", glass);
    }

    @Test
    @DisplayName("a glass is broken by auditors alone, in the right form, once for one key, and in no dry run")
    void breaking() {
        Map<String, Object> good = fields("hours", 2, "told", "dpo@mocst", "reason", WHY);
        assertThat(broken("coordinator@abei", good).status()).isEqualTo(403);
        Reply bad = broken("auditor@gov", fields("hours", "2", "reason", " "));
        assertThat(bad.status()).isEqualTo(400);
        assertThat(bad.body().toString()).contains("/hours", "/told", "/reason");
        assertThat(broken("auditor@gov", fields("hours", 9, "told", "dpo@mocst", "reason", WHY))
                        .status())
                .isEqualTo(400);
        assertThat(broken("auditor@gov", fields("hours", 1, "told", NAME, "reason", WHY))
                        .status())
                .isEqualTo(400);
        assertThat(api.post("auditor@gov", "/api/v1/cases/" + UUID.randomUUID() + "/break-glass", good)
                        .status())
                .isEqualTo(404);
        Reply dry = api.post("auditor@gov", path + "/break-glass?dryRun=true", good);
        assertThat(dry.body().at("/events/0/storedName").asString()).isEqualTo("access.glass-broken");
        String json = org.hoso.wire.CaseJson.stored().writeValueAsString(good);
        Map<String, String> key = Map.of("Idempotency-Key", UUID.randomUUID().toString());
        String first = api.call("auditor@gov", "POST", path + "/break-glass", json, key)
                .created("glassId");
        assertThat(api.call("auditor@gov", "POST", path + "/break-glass", json, key)
                        .created("glassId"))
                .isEqualTo(first);
        assertThat(Kept.by(Running.shared())
                        .number(
                                "select count(*) from events.event_entry where type = 'access' and payload->>'caseId' = ?",
                                matter.caseId()))
                .isEqualTo(1);
    }

    private Reply broken(String officer, Map<String, Object> body) {
        return api.post(officer, path + "/break-glass", body);
    }

    private Reply with(String officer, String part, String header, String value) {
        return api.call(officer, "GET", path + part, null, Map.of(header, value));
    }

    private static void wrong(Reply reply, String code) {
        assertThat(reply.status()).isEqualTo(403);
        assertThat(reply.text("code")).isEqualTo(code);
        assertThat(reply.body().toString()).doesNotContain(NAME);
    }

    private JsonNode listed(String officer, String glass) {
        return api.get(officer, "/api/v1/access/glasses?limit=200")
                .body()
                .path("glasses")
                .valueStream()
                .filter(one -> one.path("glassId").asString().equals(glass))
                .findFirst()
                .orElse(tools.jackson.databind.node.MissingNode.getInstance());
    }

    /** The looks of a body, once so many are known. */
    private JsonNode readers(String officer, String agency, int looks) {
        JsonNode[] last = {null};
        await().atMost(Duration.ofSeconds(120)).until(() -> {
            last[0] = with(officer, "/readers", "Hoso-Reason", WHY)
                    .body()
                    .path("couldSee")
                    .valueStream()
                    .filter(one -> one.at("/body/agency").asString().equals(agency))
                    .map(one -> one.path("looked"))
                    .findFirst()
                    .orElseThrow();
            return last[0].size() >= looks;
        });
        return last[0];
    }
}

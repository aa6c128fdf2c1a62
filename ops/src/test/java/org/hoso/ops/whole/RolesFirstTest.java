package org.hoso.ops.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hoso.cases.Role;
import org.hoso.ops.sample.Api;
import org.hoso.ops.sample.CommandBody;
import org.hoso.ops.sample.Reply;
import org.hoso.ops.whole.tour.Tokens;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Who may not ask is told that and nothing else:")
class RolesFirstTest {
    private static final String REPORTER = "reporter@demo";
    private static final Map<Role, String> OFFICERS = new EnumMap<>(Map.ofEntries(
            Map.entry(Role.INTAKE, "intake@abei"),
            Map.entry(Role.CLASSIFIER, "classifier@abei"),
            Map.entry(Role.COORDINATOR, "coordinator@abei"),
            Map.entry(Role.EXPERT, "expert@vfa"),
            Map.entry(Role.LIAISON, "liaison@abei"),
            Map.entry(Role.RECORDER, "recorder@abei"),
            Map.entry(Role.DECIDER, "decider@abei"),
            Map.entry(Role.APPEALS, "appeals@abei"),
            Map.entry(Role.AUDITOR, "auditor@ttcp"),
            Map.entry(Role.LISTS, "lists@abei"),
            Map.entry(Role.DPO, "dpo@mocst"),
            Map.entry(Role.ADMIN, "admin@hoso"),
            Map.entry(Role.PLATFORM, "platform@facebook"),
            Map.entry(Role.ISP, "isp@demo"),
            Map.entry(Role.REPORTER, REPORTER),
            Map.entry(Role.SUBSCRIBER, "subscriber@demo")));

    private final Running running = Running.shared();
    private final Api api = running.api(exchange -> {});
    private final Kept kept = Kept.by(running);

    @Test
    @DisplayName(
            "an auditor is one of a body that inspects; of any other body the word opens nothing and takes nothing away")
    void auditors_of_other_bodies() {
        Tokens tokens = Tokens.of(running.address(), running.data().resolve("issuer.key"));
        String id = Bodies.freshCase(api);
        String history = "/api/v1/cases/" + id + "/history";
        String glass = "/api/v1/cases/" + id + "/break-glass";
        Map<String, Object> broken =
                CommandBody.fields("hours", 1, "told", "dpo@mocst", "reason", "Kiểm tra theo 12/KH-TTCP");
        for (String body : List.of("VFA", "MOH", "SVH_HN", "NOBODY")) {
            Map<String, String> only = auditing(tokens, body, "auditor");
            for (String path : List.of(history, "/api/v1/cases/" + id, "/api/v1/cases/" + id + "/readers"))
                assertThat(api.call("", "GET", path, null, only).status())
                        .as(body + path)
                        .isIn(403, 404);
            BadInputTest.problem(api.call("", "POST", glass, Bodies.json(broken), only), 403, "wrong-role");
            assertThat(api.call("", "POST", "/api/v1/proofs/checkpoints", "{}", only)
                            .status())
                    .isEqualTo(403);
        }
        assertThat(api.call("", "GET", history, null, auditing(tokens, "MOH", "auditor", "coordinator"))
                        .status())
                .isEqualTo(403);
        assertThat(api.call("", "GET", history, null, auditing(tokens, "ABEI", "coordinator", "auditor"))
                        .status())
                .isEqualTo(200);
        assertThat(api.call("", "GET", history, null, auditing(tokens, "TTCP", "auditor"))
                        .status())
                .isEqualTo(200);
    }

    private Map<String, String> auditing(Tokens tokens, String body, String... roles) {
        String token = tokens.changed(
                api, "auditor@ttcp", claims -> claims.claim("agency", body).claim("roles", List.of(roles)));
        Map<String, String> headers = new HashMap<>(Tokens.bearing(token));
        headers.put("Hoso-Reason", "kiem tra theo ke hoach 12/KH-TTCP");
        return headers;
    }

    @Test
    @DisplayName(
            "every command, every role that may not ask it, whether or not what it names is there and its body can be read")
    void every_command_and_role() {
        Commands commands = Commands.of(api.get("", "/v3/api-docs").body());
        assertThat(commands.forSomebody()).isEqualTo(Set.copyOf(commands.names()));
        String id = Bodies.freshCase(api);
        List<String> told = new ArrayList<>();
        int asked = 0;
        for (String path : commands.paths())
            for (Map.Entry<Role, String> one : OFFICERS.entrySet()) {
                if (commands.mayAsk(path).contains(one.getKey())) continue;
                asked++;
                String there = path.replaceAll("\\{[^}]*}", id);
                String nowhere = path.replaceAll("\\{[^}]*}", UUID.randomUUID().toString());
                otherwise(one.getValue(), there, "{\"half\": ", told);
                otherwise(one.getValue(), (asked % 2 == 0 ? nowhere : there) + "?dryRun=true", "{}", told);
                otherwise(one.getValue(), nowhere + (asked % 2 == 0 ? "" : "?dryRun=perhaps"), "[]", told);
            }
        assertThat(told).isEmpty();
        assertThat(asked).isGreaterThan(1_000);
        assertThat(kept.events(id)).isEqualTo(1);
    }

    private void otherwise(String officer, String path, String body, List<String> told) {
        Reply reply = api.call(officer, "POST", path, body, Map.of());
        if (reply.status() != 403 || !reply.text("code").equals("wrong-role"))
            told.add(officer + " " + path + ": " + reply.status() + " " + reply.body());
    }

    @Test
    @DisplayName("an import is for officers of a body, a file of applications for those who keep the lists")
    void files() {
        for (String other : List.of(REPORTER, "platform@facebook", "coordinator@abei", "dpo@mocst"))
            BadInputTest.problem(
                    api.call(
                            other,
                            "POST",
                            "/api/v1/cases/import",
                            Bodies.json(Bodies.report()),
                            Map.of("Content-Type", "application/x-ndjson")),
                    403,
                    "wrong-role");
        BadInputTest.problem(
                api.call(
                        "intake@abei",
                        "POST",
                        "/api/v1/lists/propose-listings?dryRun=perhaps",
                        "no file",
                        Map.of("Content-Type", "text/csv")),
                403,
                "wrong-role");
    }

    @Test
    @DisplayName("what lies under an id of another family is not there, by the name of what is asked for")
    void other_families() {
        String caseId = Bodies.freshCase(api);
        String affair = api.post(
                        "coordinator@abei", "/api/v1/affairs/open-affair", CommandBody.fields("title", "Chiến dịch"))
                .created("affairId");
        String amendment = "01900000-0000-7000-8000-000000000001";
        Map<String, Object> note = Bodies.note("Một");
        Map<String, Object> joining = CommandBody.fields("caseId", caseId);
        Map<String, Object> grounds = CommandBody.fields("contact", "a@example.com", "grounds", "Nhầm trang.");
        for (String dry : List.of("", "?dryRun=true")) {
            for (String other : List.of(affair, amendment)) {
                told("coordinator@abei", "cases/" + other + "/add-note" + dry, note, "no-such-case");
                told(
                        "auditor@ttcp",
                        "cases/" + other + "/break-glass" + dry,
                        CommandBody.fields("reason", "Kiểm tra", "hours", 1, "told", "dpo@mocst"),
                        "no-such-case");
            }
            told("coordinator@abei", "affairs/" + caseId + "/add-case-to-affair" + dry, joining, "unknown-affair");
            told(REPORTER, "lists/" + caseId + "/challenge-listing" + dry, grounds, "unknown-listing");
            told(REPORTER, "lists/" + affair + "/challenge-listing" + dry, grounds, "unknown-listing");
            told(
                    "coordinator@abei",
                    "publishing/" + affair + "/publish-figures" + dry,
                    Map.of(),
                    "unknown-publication");
            Reply merging = api.post(
                    "coordinator@abei",
                    "/api/v1/cases/" + caseId + "/merge-cases" + dry,
                    CommandBody.fields("absorbed", affair, "reason", "Cùng nội dung"));
            assertThat(merging.status() < 500).as(merging.body().toString()).isTrue();
            assertThat(merging.body().toString()).contains("unknown-case");
        }
        assertThat(kept.events(caseId)).isEqualTo(1);
        assertThat(kept.events(affair)).isEqualTo(1);
    }

    private void told(String officer, String path, Map<String, Object> body, String code) {
        Reply reply = api.post(officer, "/api/v1/" + path, body);
        assertThat(reply.body().toString()).as(path).contains(code);
        assertThat(reply.status()).as(path + " " + reply.body()).isIn(200, 404);
    }
}

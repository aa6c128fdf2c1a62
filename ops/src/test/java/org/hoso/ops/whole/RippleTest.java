package org.hoso.ops.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoso.ops.sample.CommandBody.fields;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.hoso.ops.sample.Api;
import org.hoso.ops.sample.Reply;
import org.hoso.ops.sample.StoryCase;
import org.hoso.ops.sample.StoryStart;
import org.hoso.ops.sample.stories.Fining;
import org.hoso.ops.sample.stories.Openings;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("A correction and all that it reaches, over HTTP")
class RippleTest {
    private static final String COORDINATOR = "coordinator@abei";
    private static final String DECIDER = "decider@abei";
    private static final List<String> TYPES = List.of("FOOD_NO_ADVISORY");

    private final Heard heard = new Heard();
    private final Api api = heard.api();

    @Test
    @DisplayName("a wrong number of a decision is put right: the files given out before are marked, and each comes out"
            + " right again")
    void a_correction_reaches_what_it_changes() throws Exception {
        StoryCase matter = Openings.concludedSupplement(new StoryStart(api, Instant.now()), 20, TYPES);
        String subject = Openings.identified(matter, "individual", "seller");
        String decision = Fining.imposed(matter, Fining.proposed(matter, Fining.recorded(matter, subject, TYPES)));
        long wrong = version(matter, "case.sanction-imposed");
        String given = text(DECIDER, period(matter, "") + "&since=" + position(matter));
        JsonNode file = api.get(DECIDER, "/api/v1/exports?limit=1").body().at("/files/0");
        assertThat(given).contains("82/QĐ-XPHC");
        assertThat(file.path("sha256").asString()).isEqualTo(sha256(given));

        long correction = version(corrected(matter, wrong, "/document/number", "83/QĐ-XPHC"));
        String since = "?since=v" + correction;
        JsonNode ripple = ok(COORDINATOR, ripple(matter, correction) + since);
        assertThat(names(ripple.path("answers"), "answer"))
                .containsExactlyInAnyOrder("case_file", "true_file", "history");
        assertThat(ids(ripple.path("files"))).contains(file.path("id").asLong());

        JsonNode own = ok(DECIDER, ripple(matter, correction)).path("files");
        JsonNode touched = find(own, file.path("id").asLong());
        String restated = text(DECIDER, "/api/v1/exports/" + file.path("id").asLong() + "/restated");
        assertThat(restated).contains("83/QĐ-XPHC").contains(decision);
        assertThat(touched.path("sha256").asString()).isEqualTo(sha256(given));
        assertThat(touched.path("restatedSha256").asString()).isEqualTo(sha256(restated));
        JsonNode marked = ok(DECIDER, "/api/v1/exports/" + file.path("id").asLong());
        assertThat(marked.path("restated").asBoolean()).isTrue();
        assertThat(marked.at("/restatedBy/0/ripple").asString()).isEqualTo(ripple(matter, correction));
        JsonNode all = ok("auditor@gov", path(matter) + "/corrections").path("corrections");
        assertThat(all).hasSize(1);
        assertThat(all.at("/0/reason/text").asString()).isEqualTo("Ghi nhầm số.");

        nobody_else(matter, correction, file.path("id").asLong());
        described(".*/(corrections|exports)([/?].*)?");
    }

    @Test
    @DisplayName(
            "an answer of a platform written down wrongly is put right: its figures change, and one stated before says so; a"
                    + " notice is not put right to a platform that its content does not lie on")
    void a_correction_changes_figures() {
        StoryCase matter = Openings.concludedSupplement(new StoryStart(api, Instant.now()), 20, TYPES);
        Reply notice = Openings.notified(matter);
        refused(matter, version(notice), "TIKTOK");
        long wrong = version(matter.step(
                "liaison@abei",
                "record-platform-answer",
                fields("noticeId", notice.created("noticeId"), "answer", "acting")));
        matter.until(COORDINATOR, "the answer", file -> file.path("version").asLong() >= wrong);
        long before = position(matter);
        long correction = version(corrected(matter, wrong, "/answer", "refused"));

        JsonNode figures = ok(COORDINATOR, ripple(matter, correction) + "?since=v" + correction)
                .path("figures");
        assertThat(names(figures, "platform")).contains("FACEBOOK");
        JsonNode first = figures.get(0);
        JsonNode stated = ok(COORDINATOR, first.at("/before/statement").asString());
        assertThat(stated.path("denominator")).isEqualTo(first.at("/before/denominator"));
        JsonNode then = ok("auditor@gov", "/api/v1/figures/pending-share?platform=FACEBOOK&knownAt=" + before);
        assertThat(names(then.path("restatedBy"), "ripple")).contains(ripple(matter, correction));
        JsonNode theirs = ok("platform@facebook", "/api/v1/figures/pending-share?knownAt=" + before);
        assertThat(theirs.path("restatedBy")).isEmpty();
        assertThat(theirs.path("restatedWithheld").asInt()).isPositive();
        assertThat(status(COORDINATOR, "/api/v1/figures/pending-share?restatedAfter=x"))
                .isEqualTo(400);
        described(".*/(corrections/|figures/pending).*");
    }

    private void described(String paths) {
        heard.asDescribed(path -> path.matches(paths));
    }

    private void nobody_else(StoryCase matter, long correction, long file) {
        assertThat(status(COORDINATOR, ripple(matter, 0))).isEqualTo(404);
        assertThat(status(COORDINATOR, ripple(matter, 9_999))).isEqualTo(404);
        assertThat(status(COORDINATOR, ripple(matter, correction) + "?filesAfter=x"))
                .isEqualTo(400);
        assertThat(status(COORDINATOR, ripple(matter, correction) + "?since=x")).isEqualTo(400);
        assertThat(status(COORDINATOR, "/api/v1/cases/01a20d10-e11d-76bd-83af-8f655566f771/corrections"))
                .isEqualTo(404);
        assertThat(status("decider@vcc", ripple(matter, correction))).isEqualTo(403);
        assertThat(status("platform@tiktok", ripple(matter, correction))).isEqualTo(404);
        assertThat(status("", ripple(matter, correction))).isEqualTo(401);
        assertThat(status("auditor@gov", "/api/v1/exports/" + file)).isEqualTo(200);
        assertThat(status("decider@vcc", "/api/v1/exports/" + file)).isEqualTo(404);
        assertThat(status("decider@vcc", "/api/v1/exports/" + file + "/restated"))
                .isEqualTo(404);
        assertThat(status("intake@abei", "/api/v1/exports")).isEqualTo(403);
        assertThat(status(DECIDER, "/api/v1/exports?limit=51")).isEqualTo(400);
        assertThat(status(DECIDER, "/api/v1/exports?before=x")).isEqualTo(400);
    }

    private static Reply corrected(StoryCase matter, long wrong, String field, Object value) {
        matter.later(Duration.ofHours(1));
        return matter.step(DECIDER, "correct-record", correction(matter, wrong, field, value));
    }

    private static Map<String, Object> correction(StoryCase matter, long wrong, String field, Object value) {
        return fields(
                "version",
                wrong,
                "fields",
                List.of(fields("field", field, "value", value)),
                "reason",
                "Ghi nhầm số.",
                "authority",
                matter.document("9/ĐC"));
    }

    private static void refused(StoryCase matter, long notice, String platform) {
        Reply reply = matter.ask("liaison@abei", "correct-record", correction(matter, notice, "platform", platform));
        assertThat(reply.text("code")).as(reply.body().toString()).isEqualTo("item-on-other-platform");
        assertThat(reply.text("detail")).contains("Facebook");
    }

    private long version(StoryCase matter, String storedName) {
        matter.until(
                COORDINATOR, "the decision", file -> !file.path("decisions").isEmpty());
        return ok(COORDINATOR, path(matter) + "/history?storedName=" + storedName)
                .at("/lines/0/version")
                .asLong();
    }

    private long position(StoryCase matter) {
        return ok(COORDINATOR, path(matter)).path("position").asLong();
    }

    private static long version(Reply step) {
        return step.body().path("version").asLong();
    }

    private static String period(StoryCase matter, String more) {
        return "/api/v1/exports/sanction-decisions?from=" + matter.today() + "&until=" + matter.today() + more;
    }

    private JsonNode ok(String officer, String asked) {
        Reply reply = api.look(officer, asked);
        assertThat(reply.status()).as(asked + " " + reply.body()).isEqualTo(200);
        return reply.body();
    }

    private int status(String officer, String asked) {
        return api.get(officer, asked).status();
    }

    private static String path(StoryCase matter) {
        return "/api/v1/cases/" + matter.caseId();
    }

    private static String ripple(StoryCase matter, long version) {
        return path(matter) + "/corrections/" + version + "/ripple";
    }

    private static Set<String> names(JsonNode all, String name) {
        Set<String> names = new TreeSet<>();
        all.forEach(one -> names.add(one.path(name).asString()));
        return names;
    }

    private static Set<Long> ids(JsonNode all) {
        Set<Long> ids = new TreeSet<>();
        all.forEach(one -> ids.add(one.path("id").asLong()));
        return ids;
    }

    private static JsonNode find(JsonNode all, long id) {
        for (JsonNode one : all) if (one.path("id").asLong() == id) return one;
        throw new AssertionError("no file " + id + " in " + all);
    }

    private String text(String officer, String asked) throws Exception {
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(Running.shared()
                                        .address()
                                        .resolve(asked)
                                        .toString()))
                                .timeout(Duration.ofSeconds(30))
                                .header("Authorization", "Bearer " + api.token(officer))
                                .header("Accept", "text/csv")
                                .header("Hoso-Reason", "bao cao thang")
                                .build(),
                        BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }

    private static String sha256(String text) throws Exception {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    }
}

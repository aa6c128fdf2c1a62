package org.hoso.ops.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hoso.ops.sample.CommandBody.fields;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.hoso.ops.sample.Api;
import org.hoso.ops.sample.Reply;
import org.hoso.ops.sample.StoryCase;
import org.hoso.ops.sample.StoryStart;
import org.hoso.ops.sample.stories.Fining;
import org.hoso.ops.sample.stories.Openings;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("An affair of two bodies, over HTTP")
class AffairsTest {
    private static final String ABEI = "coordinator@abei";
    private static final String VFA = "coordinator@vfa";

    private final Heard heard = new Heard();
    private final Api api = heard.api();
    private final StoryStart stage = new StoryStart(api, Instant.now());

    @Test
    @DisplayName("joins their cases and says who is liable beside whom, each case as far as the reader may see it")
    void two_bodies() {
        StoryCase first = reported("intake@abei");
        StoryCase second = reported("intake@vfa");
        String host = first.step("classifier@abei", "allege-subject", fields("role", "influencer", "name", "Người Mẫu"))
                .created("subjectId");
        String affair = api.post(ABEI, "/api/v1/affairs/open-affair", fields("title", "Chiến dịch kẹo mẫu"))
                .created("affairId");
        assertThat(said(ABEI, affair, "add-case-to-affair", first).ok()).isTrue();
        assertThat(said(ABEI, affair, "add-case-to-affair", second).text("code"))
                .isEqualTo("wrong-agency");
        assertThat(said(VFA, affair, "add-case-to-affair", second).ok()).isTrue();
        Reply liable = api.post(
                ABEI,
                "/api/v1/affairs/" + affair + "/record-liability",
                fields("caseId", first.caseId(), "subjectId", host, "liability", "host"));
        assertThat(liable.ok()).as(liable.body().toString()).isTrue();

        JsonNode told = await().atMost(Duration.ofSeconds(120))
                .until(
                        () -> api.get(ABEI, "/api/v1/affairs/" + affair).body(),
                        body -> body.toString().contains("\"host\""));
        assertThat(told.path("agencies").valueStream().map(JsonNode::asString)).containsExactly("ABEI", "VFA");
        assertThat(told.path("cases")).hasSize(2);
        assertThat(told.path("withheld").asInt()).isZero();
        assertThat(told.toString()).contains("Chiến dịch kẹo mẫu", "Người Mẫu");
        JsonNode ministry =
                api.get("classifier@idea", "/api/v1/affairs/" + affair).body();
        assertThat(ministry.path("cases")).hasSize(2);
        assertThat(ministry.toString()).doesNotContain("Chiến dịch kẹo mẫu").doesNotContain("Người Mẫu");
        assertThat(api.get("platform@facebook", "/api/v1/affairs/" + affair).status())
                .isEqualTo(403);
        assertThat(api.get(ABEI, "/api/v1/affairs/" + first.caseId()).status()).isEqualTo(404);
        assertThat(api.get(ABEI, "/api/v1/affairs/none").status()).isEqualTo(404);
        assertThat(api.get(ABEI, "/api/v1/affairs/" + affair + "?knownAt=once").status())
                .isEqualTo(400);

        long before = told.path("position").asLong();
        Reply removed = api.post(
                VFA,
                "/api/v1/affairs/" + affair + "/remove-case-from-affair",
                fields("caseId", second.caseId(), "reason", "Không liên quan."));
        assertThat(removed.ok()).isTrue();
        await().atMost(Duration.ofSeconds(120))
                .until(() -> api.get(ABEI, "/api/v1/affairs/" + affair)
                                .body()
                                .path("cases")
                                .size()
                        == 1);
        assertThat(api.get(ABEI, "/api/v1/affairs/" + affair + "?knownAt=" + before)
                        .body()
                        .path("cases"))
                .hasSize(2);
        String offer = first.step(ABEI, "offer-lead", fields("toAgency", "VFA")).created("offerId");
        first.later(Duration.ofHours(1)).step(VFA, "accept-lead", fields("offerId", offer));
        JsonNode passed = await().atMost(Duration.ofSeconds(120))
                .until(
                        () -> api.get(ABEI, "/api/v1/affairs/" + affair).body(),
                        body -> body.path("cases")
                                .path(0)
                                .path("accountable")
                                .asString()
                                .equals("VFA"));
        assertThat(passed.path("agencies").valueStream().map(JsonNode::asString))
                .containsExactly("VFA");
        JsonNode past =
                api.get(VFA, "/api/v1/affairs/" + affair + "?knownAt=" + before).body();
        assertThat(past.path("agencies").valueStream().map(JsonNode::asString)).containsExactly("ABEI", "VFA");
        assertThat(past.path("cases").findValuesAsString("accountable")).contains("ABEI");
        assertThat(past.toString()).as("who answers today reads all of it").contains("Chiến dịch kẹo mẫu");
        described("/api/v1/affairs");
    }

    @Test
    @DisplayName(
            "and before a second body measures somebody for the same act it is warned of the first one, and that one of it")
    void a_collision() {
        String number = "0790" + (100_000_000 + Math.abs(UUID.randomUUID().hashCode() % 100_000_000));
        List<String> types = List.of("FOOD_NO_ADVISORY");
        StoryCase first = Openings.concludedSupplement(stage, 6, types, ofItsOwn());
        String subject = Openings.identified(first, "individual", "seller", number);
        String acted = first.today().minusDays(3).toString();
        String record = Fining.recorded(first, subject, types);

        StoryCase second = reported("intake@svh_hn", ofItsOwn());
        String there = second.step("recorder@svh_hn", "identify-subject", Openings.who("individual", "seller", number))
                .created("subjectId");
        Map<String, Object> asked = fields(
                "subjectId",
                there,
                "acts",
                List.of(fields("violationType", types.getFirst(), "endedOn", acted)),
                "document",
                second.document("18/BB-VPHC"),
                "refusedToSign",
                false,
                "at",
                second.now().toString());
        String path = "/api/v1/cases/" + second.caseId() + "/issue-record";
        JsonNode foretold = await().atMost(Duration.ofSeconds(120))
                .until(
                        () -> api.post("recorder@svh_hn", path + "?dryRun=true", asked)
                                .body(),
                        body -> body.has("warnings"));
        JsonNode warning = foretold.path("warnings").path(0);
        assertThat(warning.path("body").asString()).isEqualTo("ABEI");
        assertThat(warning.path("theirMeasure").asString()).isEqualTo("record");
        assertThat(warning.path("violationTypes").valueStream().map(JsonNode::asString))
                .containsExactlyElementsOf(types);
        assertThat(warning.path("said").path("vi").asString()).contains("đã lập biên bản");
        assertThat(warning.path("said").path("en").asString()).contains("violation record");
        assertThat(warning.has("caseNumber")).as("a case of another area").isFalse();
        assertThat(foretold.toString()).doesNotContain(first.caseId()).doesNotContain(first.number());
        Reply done = api.post("recorder@svh_hn", path, asked);
        assertThat(done.ok()).as(done.body().toString()).isTrue();
        assertThat(done.body().path("warnings")).hasSize(1);

        first.later(Duration.ofHours(2));
        first.step("recorder@abei", "close-explanation", fields("recordId", record, "outcome", "waived"));
        String proposing = "/api/v1/cases/" + first.caseId() + "/propose-sanction?dryRun=true";
        JsonNode other = await().atMost(Duration.ofSeconds(120))
                .until(
                        () -> api.post(
                                        "recorder@abei",
                                        proposing,
                                        fields(
                                                "recordId",
                                                record,
                                                "circumstances",
                                                List.of(),
                                                "at",
                                                first.now().toString()))
                                .body(),
                        body -> body.has("warnings"));
        assertThat(other.path("warnings").path(0).path("body").asString()).isEqualTo("SVH_HN");
        assertThat(other.path("warnings").path(0).path("caseNumber").asString()).isEqualTo(second.number());
        JsonNode row = await().atMost(Duration.ofSeconds(120))
                .until(
                        () -> api.get(ABEI, "/api/v1/board?collision=true&text=" + first.number())
                                .body()
                                .path("rows")
                                .path(0),
                        one -> one.has("collisions"));
        assertThat(row.path("collisions").path(0).path("body").asString()).isEqualTo("SVH_HN");
        JsonNode alerts = api.get(ABEI, "/api/v1/cases/" + first.number() + "/collisions?since=v0")
                .body();
        assertThat(alerts.path("caseId").asString()).isEqualTo(first.caseId());
        assertThat(alerts.path("collisions")).as("by its number").isNotEmpty();
        JsonNode local = api.get("coordinator@svh_hn", "/api/v1/cases/" + second.caseId())
                .body()
                .path("collisions")
                .path(0);
        assertThat(local.path("body").asString()).isEqualTo("ABEI");
        assertThat(local.has("caseNumber")).isFalse();
        described("/api/v1/cases", "/api/v1/board");
    }

    @Test
    @DisplayName("and also where all that is known is an account, whose page the one has removed and the other locked")
    void a_collision_by_account() {
        String account = "trang.mau." + UUID.randomUUID().toString().substring(0, 8);
        StoryCase first = Openings.concludedSupplement(
                stage,
                6,
                List.of("FOOD_NO_ADVISORY"),
                "https://m.facebook.com/" + account.toUpperCase(Locale.ROOT) + "?fbclid=1");
        Openings.notice(first);
        StoryCase second = stage.reported(
                        "intake@svh_hn",
                        stage.daysAgo(2),
                        Openings.report(
                                "Quảng cáo sai",
                                "https://www.facebook.com/@" + account + "/posts/1",
                                "functional_food",
                                "Kẹo Mẫu"))
                .later(Duration.ofHours(1));
        String seller = second.step(
                        "classifier@svh_hn", "allege-subject", fields("role", "seller", "platform", "FACEBOOK"))
                .created("subjectId");
        Map<String, Object> asked = fields(
                "platform",
                "FACEBOOK",
                "subjectId",
                seller,
                "kind",
                "temporary",
                "days",
                7,
                "document",
                second.document("31/YC-KTK"),
                "at",
                second.now().toString());
        String path = "/api/v1/cases/" + second.caseId() + "/request-account-lock";
        JsonNode warning = soon(() ->
                api.post("liaison@svh_hn", path + "?dryRun=true", asked).body().at("/warnings/0"));
        assertThat(warning.path("body").asString()).isEqualTo("ABEI");
        assertThat(warning.path("theirMeasure").asString()).isEqualTo("removal_request");
        assertThat(warning.path("said").path("vi").asString()).contains("yêu cầu gỡ bỏ nội dung của cùng tài khoản");
        assertThat(warning.path("said").path("en").asString()).contains("the same account");
        assertThat(warning.has("caseNumber")).as("a case of another area").isFalse();
        String party = warning.path("party").asString();
        assertThat(party).hasSize(64);
        String file = "/api/v1/cases/" + first.caseId();
        long before =
                api.get(ABEI, file + "/collisions").body().path("position").asLong();
        Reply locked = api.post("liaison@svh_hn", path, asked);
        assertThat(locked.ok()).as(locked.body().toString()).isTrue();
        assertThat(locked.body().path("warnings")).hasSize(1);

        JsonNode told = soon(() -> api.get(ABEI, file + "/collisions").body().at("/collisions/0"));
        assertThat(told.path("body").asString()).isEqualTo("SVH_HN");
        assertThat(told.path("measure").asString()).isEqualTo("removal_request");
        assertThat(told.path("theirMeasure").asString()).isEqualTo("account_lock");
        assertThat(told.path("caseNumber").asString()).isEqualTo(second.number());
        assertThat(api.get(ABEI, file).body().at("/collisions/0/party").asString())
                .isEqualTo(party);
        long position =
                api.get(ABEI, file + "/collisions").body().path("position").asLong();
        String board = "?collision=true&text=" + first.number();
        assertThat(soon(() -> api.get(ABEI, "/api/v1/board" + board).body().at("/rows/0/collisions/0"))
                        .path("party")
                        .asString())
                .isEqualTo(party);
        PastBoard past = new PastBoard(api, ABEI, "agency=ABEI&collision=true");
        assertThat(past.row(first, position)
                        .orElseThrow()
                        .at("/collisions/0/party")
                        .asString())
                .isEqualTo(party);
        assertThat(past.row(first, before)).isEmpty();
        assertThat(api.get("classifier@idea", "/api/v1/board" + board).body().path("rows"))
                .as("who a case is against is not theirs to see")
                .isEmpty();
        described("/api/v1/cases", "/api/v1/board");
    }

    /** What is asked for once it is there. */
    private static JsonNode soon(Callable<JsonNode> asked) {
        return await().atMost(Duration.ofSeconds(120)).until(asked, one -> !one.isMissingNode());
    }

    private void described(String... under) {
        heard.asDescribed(path -> Stream.of(under).anyMatch(path::startsWith));
    }

    private Reply said(String officer, String affair, String command, StoryCase matter) {
        return api.post(officer, "/api/v1/affairs/" + affair + "/" + command, fields("caseId", matter.caseId()));
    }

    private StoryCase reported(String officer) {
        return reported(officer, StoryStart.post("facebook.example"));
    }

    private StoryCase reported(String officer, String post) {
        return stage.reported(
                        officer, stage.daysAgo(2), Openings.report("Quảng cáo sai", post, "functional_food", "Kẹo Mẫu"))
                .later(Duration.ofHours(1));
    }

    /** A post of an account that no other matter is about: measures against a shared one meet. */
    private static String ofItsOwn() {
        return "https://facebook.example/trang-" + UUID.randomUUID() + "/posts/1";
    }
}

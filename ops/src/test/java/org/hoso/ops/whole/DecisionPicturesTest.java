package org.hoso.ops.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hoso.ops.sample.Api;
import org.hoso.ops.sample.Reply;
import org.hoso.ops.sample.StoryCase;
import org.hoso.ops.sample.StoryStart;
import org.hoso.ops.sample.stories.Fining;
import org.hoso.ops.sample.stories.Openings;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("Changes of a case, and pictures of its decisions, over HTTP")
class DecisionPicturesTest {
    private static final String COORDINATOR = "coordinator@abei";
    private static final Map<String, String> WHY = Map.of("Hoso-Reason", "kiem tra theo ke hoach 12/KH-TTCP");
    private static final List<String> TYPES = List.of("FOOD_NO_ADVISORY");

    private final Heard heard = new Heard();
    private final Api api = heard.api();
    private final Downloads downloads = new Downloads(Running.shared(), api);

    @Test
    @DisplayName(
            "a picture is told by its place and its event's id, in every form, with its hash, and is the same after more happened")
    void pictures() throws Exception {
        StoryCase matter = Openings.concludedSupplement(new StoryStart(api, Instant.now()), 25, TYPES);
        JsonNode decided = decisions(matter);
        assertThat(decided.valueStream().map(one -> one.path("storedName").asString()))
                .containsExactly("case.violation-classified", "case.conclusion-given");
        JsonNode conclusion = decided.path(1);
        HttpResponse<byte[]> picture =
                downloads.get(COORDINATOR, conclusion.path("picture").asString());
        assertThat(picture.headers().firstValue("Hoso-Picture-Sha256")).contains(sha256(picture.body()));
        JsonNode told = answer(COORDINATOR, conclusion.path("picture").asString());
        assertThat(told.path("form").asString()).isEqualTo("hoso-picture-2");
        assertThat(told.at("/classifications/0/content/types/0/violationType").asString())
                .isEqualTo("FOOD_NO_ADVISORY");
        assertThat(told.at("/law/violations/0/version/decree").asString()).isEqualTo("87/2026/ND-CP");
        assertThat(told.at("/law/mandates/0/role").asString()).isEqualTo("sector_conclusion");
        assertThat(codes(told, "co")).contains("VFA");

        String subject = Openings.identified(matter, "individual", "seller");
        Fining.proposed(matter, Fining.recorded(matter, subject, TYPES));
        assertThat(decisions(matter).size()).isGreaterThan(decided.size());
        assertThat(downloads
                        .get("auditor@gov", conclusion.path("picture").asString(), WHY)
                        .body())
                .isEqualTo(picture.body());
        String byId = path(matter) + "/decisions/" + conclusion.path("eventId").asString() + "/picture";
        assertThat(downloads.get(COORDINATOR, byId).body()).isEqualTo(picture.body());
        assertThat(answer(COORDINATOR, byId + "?form=hoso-picture-1").has("couldSee"))
                .isFalse();
        asDescribed();
    }

    @Test
    @DisplayName("what each event changed is told page by page, and the pages together are the whole")
    void changes() {
        StoryCase matter = Openings.concludedSupplement(new StoryStart(api, Instant.now()), 25, TYPES);
        // A missed clock may be noticed between two of these questions: all of them end at one place.
        long head = head();
        String upToHere = path(matter) + "/changes?to=" + head;
        JsonNode all = answer(COORDINATOR, upToHere + "&since=" + head);
        List<JsonNode> paged = new ArrayList<>();
        JsonNode page = answer(COORDINATOR, upToHere + "&limit=2");
        page.path("steps").forEach(paged::add);
        while (page.path("next").isNumber()) {
            page = answer(
                    COORDINATOR, upToHere + "&limit=2&from=" + page.path("next").asLong());
            page.path("steps").forEach(paged::add);
        }
        assertThat(paged)
                .hasSizeGreaterThan(3)
                .isEqualTo(all.path("steps").valueStream().toList());
        asDescribed();
    }

    @Test
    @DisplayName("an impossible question about changes is turned down, and each parameter named")
    void bad_changes() {
        StoryCase matter = reported();
        long first = position(matter);
        fault(matter, "/changes?from=2026-02-30T00:00:00Z", "/from not-an-instant");
        fault(matter, "/changes?from=yesterday&to=tomorrow", "/from not-an-instant", "/to not-an-instant");
        fault(matter, "/changes?from=%00", "/from wrong-form");
        fault(matter, "/changes?to=0001-01-01T00:00:00Z", "/to out-of-range");
        fault(matter, "/changes?to=2150-01-01T00:00:00Z", "/to in-the-future");
        fault(matter, "/changes?from=999999999999", "/from in-the-future");
        fault(matter, "/changes?to=9999999999999999999", "/to not-an-instant");
        fault(matter, "/changes?from=" + first + "&to=" + (first - 1), "/to wrong-order");
        fault(matter, "/changes?from=" + Instant.now().toString() + "&to=2026-01-01T00:00:00Z", "/to wrong-order");
        for (String limit : List.of("0", "201", "-1")) fault(matter, "/changes?limit=" + limit, "/limit out-of-range");
        assertThat(api.get(COORDINATOR, path(matter) + "/changes?limit=many").status())
                .isEqualTo(400);
        assertThat(api.get(COORDINATOR, path(matter) + "/changes?since=soon").status())
                .isEqualTo(400);
        BadInputTest.problem(api.get(COORDINATOR, path(matter) + "/changes?to=" + (first - 1)), 404, "not-known-then");
        asDescribed();
    }

    @Test
    @DisplayName("there is a picture of a decision of this very case only, of a place that is reached, in a known form")
    void bad_pictures() {
        StoryCase matter = Openings.concludedSupplement(new StoryStart(api, Instant.now()), 25, TYPES);
        JsonNode decision = decisions(matter).path(0);
        long report = decision.path("position").asLong() - 1;
        StoryCase other = reported();
        position(other);
        for (String none :
                List.of(String.valueOf(report), "999999999999", "0", "-1", "latest", matter.caseId(), "9".repeat(200)))
            BadInputTest.problem(
                    api.get(COORDINATOR, path(matter) + "/decisions/" + none + "/picture"), 404, "no-such-decision");
        for (String named : List.of("position", "eventId"))
            BadInputTest.problem(
                    api.get(
                            COORDINATOR,
                            path(other) + "/decisions/" + decision.path(named).asString() + "/picture"),
                    404,
                    "no-such-decision");
        Reply form = api.get(COORDINATOR, decision.path("picture").asString() + "?form=hoso-picture-0");
        BadInputTest.problem(form, 400, "bad-shape");
        assertThat(form.body().toString()).contains("/form", "hoso-picture-2");
        asDescribed();
    }

    @Test
    @DisplayName("who has no right to the history has none to these; for whom there is no case there are none")
    void rights() {
        StoryCase matter = Openings.concludedSupplement(new StoryStart(api, Instant.now()), 25, TYPES);
        String picture = decisions(matter).path(0).path("picture").asString();
        for (String path : List.of(path(matter) + "/changes", path(matter) + "/decisions", picture)) {
            assertThat(api.get("", path).status()).isEqualTo(401);
            BadInputTest.problem(api.get("recorder@vcc", path), 403, "not-allowed");
            BadInputTest.problem(api.get("auditor@gov", path), 428, "reason-needed");
            BadInputTest.problem(api.get("platform@tiktok", path), 404, "no-such-case");
            BadInputTest.problem(api.get("coordinator@svh_hn", path), 404, "no-such-case");
            BadInputTest.problem(
                    api.get(
                            COORDINATOR,
                            path.replace(matter.caseId(), UUID.randomUUID().toString())),
                    404,
                    "no-such-case");
            assertThat(api.get("expert@vfa", path).status()).isEqualTo(200);
            assertThat(api.get("coordinator@svh_hcm", path).status()).isEqualTo(200);
        }
        asDescribed();
    }

    @Test
    @DisplayName("an erasure changes no byte of a picture, while the same texts read erased in the history")
    void erased() {
        Planted planted = Planted.in(api, 981);
        JsonNode rejected = decisions(planted.matter()).path(0);
        byte[] before = downloads
                .get("auditor@gov", rejected.path("picture").asString(), WHY)
                .body();
        assertThat(planted.matter().history(COORDINATOR).toString()).contains(Planted.MARK + "-note");
        planted.erase();
        planted.matter()
                .until(
                        "intake@abei",
                        "its texts as erased",
                        file -> !file.toString().contains(Planted.MARK));
        assertThat(planted.matter().history(COORDINATOR).toString())
                .doesNotContain(Planted.MARK)
                .contains("erased");
        assertThat(new String(before)).doesNotContain(Planted.MARK);
        assertThat(downloads
                        .get("auditor@gov", rejected.path("picture").asString(), WHY)
                        .body())
                .isEqualTo(before);
    }

    private StoryCase reported() {
        return new StoryStart(api, Instant.now())
                .reported(
                        "intake@abei",
                        Instant.now().minus(Duration.ofDays(3)),
                        Openings.report(
                                "Quảng cáo sai",
                                StoryStart.post("facebook.example"),
                                "functional_food",
                                "Đường An Mẫu"));
    }

    private JsonNode decisions(StoryCase matter) {
        return answer(COORDINATOR, path(matter) + "/decisions?since=" + head()).path("decisions");
    }

    /** Up to there everything that was acknowledged has its place. */
    private long head() {
        return answer("auditor@gov", "/api/v1/views").path("head").asLong();
    }

    /** Of its first event. */
    private long position(StoryCase matter) {
        return answer("auditor@gov", path(matter) + "/history?since=v0")
                .path("lines")
                .path(0)
                .path("position")
                .asLong();
    }

    private JsonNode answer(String officer, String path) {
        Reply reply = api.look(officer, path);
        assertThat(reply.status()).as(path + " " + reply.body()).isEqualTo(200);
        return reply.body();
    }

    private void fault(StoryCase matter, String asked, String... faults) {
        Reply reply = api.get(COORDINATOR, path(matter) + asked);
        BadInputTest.problem(reply, 400, "bad-shape");
        assertThat(reply.body().path("errors").valueStream().map(BadInputTest::fault))
                .as(asked)
                .containsExactly(faults);
    }

    private void asDescribed() {
        heard.asDescribed(path -> path.contains("/changes") || path.contains("/decisions"));
    }

    private static List<String> codes(JsonNode picture, String relation) {
        return picture.path("couldSee")
                .valueStream()
                .filter(one -> one.path("relation").asString().equals(relation))
                .flatMap(one -> one.path("codes").valueStream())
                .map(JsonNode::asString)
                .toList();
    }

    private static String path(StoryCase matter) {
        return "/api/v1/cases/" + matter.caseId();
    }

    private static String sha256(byte[] body) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
    }
}

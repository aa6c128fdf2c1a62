package org.hoso.ops.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hoso.ops.sample.CommandBody.fields;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hoso.ops.sample.Api;
import org.hoso.ops.sample.Reply;
import org.hoso.ops.sample.StoryCase;
import org.hoso.ops.sample.StoryStart;
import org.hoso.ops.sample.stories.Annulling;
import org.hoso.ops.sample.stories.Fining;
import org.hoso.ops.sample.stories.Openings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("The lists, over HTTP")
class ListsWholeTest {
    private static final Duration SOON = Duration.ofSeconds(120);
    private static final String SUBSCRIBER = "subscriber@demo";
    private static final LocalDate TODAY = LocalDate.now(java.time.ZoneId.of("Asia/Ho_Chi_Minh"));

    private final Heard heard = new Heard();
    private final Api api = heard.api();
    private final StoryStart stage = new StoryStart(api, Instant.now());
    private final String host = "lua-dao-" + UUID.randomUUID() + ".example";

    @AfterEach
    void as_described() {
        heard.asDescribed(path -> path.startsWith("/api/v1/lists"));
    }

    @Test
    @DisplayName(
            "a site is listed on a case, taken over by a subscriber, challenged, taken off, and owed until the subscriber shows it")
    void a_listing() throws Exception {
        StoryCase matter = Openings.concludedSupplement(stage, 5, List.of("FOOD_NO_ADVISORY"));
        String listing = listed(fields("caseId", matter.caseId()));
        Reply check = check("black");
        assertThat(check.body().at("/entries/0/by").asString()).isEqualTo("site");
        assertThat(check.body().at("/entries/0/entry/caseNumber").asString()).isEqualTo(matter.number());
        Held held = takenOver();
        assertThat(held.text()).contains(host);
        confirmed(held);

        String challenge = api.post(
                        "subject@demo",
                        "/api/v1/lists/" + listing + "/challenge-listing",
                        fields("contact", "0900 000 000", "grounds", "Trang này không còn là của tôi."))
                .created("challengeId");
        await().atMost(SOON)
                .until(() ->
                        check("black").body().at("/entries/0/entry/contested").asBoolean());
        assertThat(api.get("lists@abei", "/api/v1/lists/" + listing + "/delisting")
                        .status())
                .isEqualTo(404);
        String history = "/api/v1/lists/" + listing + "/history";
        await().atMost(SOON)
                .until(() ->
                        api.get("appeals@mocst", history).body().path("lines").size() == 3);
        assertThat(api.get("appeals@mocst", history).body().toString())
                .contains("không còn là của tôi", "0900 000 000");
        assertThat(api.get("auditor@gov", history).body().toString())
                .doesNotContain("0900 000 000")
                .contains("\"sealed\":true");
        assertThat(api.get("coordinator@abei", history).status()).isEqualTo(403);
        assertThat(api.get("lists@abei", "/api/v1/lists/" + matter.caseId() + "/history")
                        .status())
                .isEqualTo(404);
        assertThat(api.post(
                                "appeals@mocst",
                                "/api/v1/lists/" + listing + "/review-listing",
                                fields("challengeId", challenge, "finding", "falls", "reason", "Chủ đã khác."))
                        .body()
                        .path("events")
                        .toString())
                .isEqualTo("[\"listing-reviewed\",\"listing-removed\"]");
        check("none");
        JsonNode told = await().atMost(SOON)
                .until(
                        () -> mine("subject@demo", challenge),
                        one -> one.path("state").asString("").equals("falls"));
        assertThat(told.at("/outcome/reason/text").asString()).isEqualTo("Chủ đã khác.");
        assertThat(told.path("removedOn").isString()).isTrue();
        assertThat(mine("reporter@demo", challenge).isMissingNode()).isTrue();

        String delisting = "/api/v1/lists/" + listing + "/delisting";
        await().atMost(SOON).until(() -> api.get("lists@abei", delisting).status() == 200);
        assertThat(api.get("lists@abei", delisting)
                        .body()
                        .at("/subscribers/0/confirmedAt")
                        .isString())
                .isFalse();
        assertThat(owed(listing)).isEqualTo(1);
        assertThat(api.get(SUBSCRIBER, delisting).status()).isEqualTo(403);
        assertThat(api.get("coordinator@abei", "/api/v1/lists/work").status()).isEqualTo(403);
        assertThat(api.get("coordinator@abei", "/api/v1/lists/changes").status())
                .isEqualTo(403);

        Held after = takenOver();
        Reply wrong = api.post(
                SUBSCRIBER, "/api/v1/lists/confirm-list", fields("number", after.number(), "hash", held.hash()));
        assertThat(wrong.text("code")).isEqualTo("list-differs");
        JsonNode mine = api.get(SUBSCRIBER, "/api/v1/lists/owed").body();
        assertThat(mine.path("held").asLong()).isEqualTo(held.number());
        assertThat(mine.path("owed").findValuesAsString("listingId")).contains(listing);
        confirmed(after);
        await().atMost(SOON)
                .until(() -> api.get("lists@abei", delisting)
                        .body()
                        .at("/subscribers/0/confirmedAt")
                        .isString());
        assertThat(owed(listing)).isZero();
        assertThat(api.get(SUBSCRIBER, "/api/v1/lists/owed").body().path("owed"))
                .isEmpty();
    }

    @Test
    @DisplayName(
            "an entry whose decision was annulled stays, shown as one whose ground fell, until somebody reviews it")
    void ground_fell() {
        StoryCase matter = Openings.concludedSupplement(stage, 60, List.of("FOOD_NO_ADVISORY"));
        String subject = Openings.identified(matter, "individual", "seller");
        String record = Fining.recorded(matter, subject, List.of("FOOD_NO_ADVISORY"));
        String decision = Fining.imposed(matter, Fining.proposed(matter, record));
        Fining.served(matter, decision);
        String listing = listed(fields("caseId", matter.caseId(), "decisionId", decision));
        assertThat(check("black").body().at("/entries/0/entry/groundFell").asBoolean())
                .isFalse();
        matter.later(Duration.ofDays(1));
        Annulling.annulled(matter, subject, decision);
        await().atMost(SOON)
                .until(() ->
                        check("black").body().at("/entries/0/entry/groundFell").asBoolean());
        assertThat(todo("lists@abei", listing)).contains("ground_fell");
        String challenge = api.post(
                        "lists@abei",
                        "/api/v1/lists/" + listing + "/challenge-listing",
                        fields(
                                "challengerName",
                                "Người Phản Đối",
                                "contact",
                                "0911 222 333",
                                "grounds",
                                "Đơn gửi bằng giấy.",
                                "document",
                                matter.document("8/ĐĐN")))
                .created("challengeId");
        String history = "/api/v1/lists/" + listing + "/history";
        await().atMost(SOON)
                .until(() -> api.get("appeals@mocst", history).body().toString().contains("0911 222 333"));
        assertThat(erased(listing, challenge, matter).text("code")).isEqualTo("challenge-waits");
        String owed = consequence(matter);
        Map<String, Object> proof = fields("consequenceId", owed, "proof", matter.document("12/BB"));
        matter.refused("lists@abei", "settle-consequence", proof, "not-undone-yet");
        Reply removed =
                api.post("lists@abei", "/api/v1/lists/" + listing + "/remove-listing", fields("reason", "ground_fell"));
        assertThat(removed.status()).isEqualTo(200);
        matter.step("lists@abei", "settle-consequence", proof);
        check("none");
        Reply erased = erased(listing, challenge, matter);
        assertThat(erased.status()).as(erased.body().toString()).isEqualTo(200);
        await().atMost(Duration.ofSeconds(90))
                .until(() ->
                        !api.get("appeals@mocst", history).body().toString().contains("0911 222 333"));
        assertThat(api.get("appeals@mocst", history).body().toString())
                .contains("lists.challenger-erased", "\"erased\"")
                .doesNotContain("Người Phản Đối");
    }

    @Test
    @DisplayName("applications come as a file: all of it or nothing, each bad row by its place, the same file once")
    void applications() {
        String good = "kind,url,natural_person,application_number,application_date,from,review_on,note\n"
                + row("https://a." + host + "/")
                + row("https://b." + host + "/");
        Reply dry = file("lists@abei", good, "?dryRun=true");
        assertThat(dry.status()).as(dry.body().toString()).isEqualTo(200);
        assertThat(dry.body().path("proposals")).hasSize(2);
        assertThat(dry.body().at("/proposals/0/listingId").isString()).isFalse();
        Reply taken = file("lists@abei", "\uFEFF" + good, "");
        String listing = taken.body().at("/proposals/1/listingId").asString();
        await().atMost(SOON).until(() -> todo("lists@abei", listing).contains("to_announce"));
        Reply again = file("lists2@abei", "\uFEFF" + good, "");
        assertThat(again.body().path("repeated").asBoolean()).isTrue();
        assertThat(again.body().path("proposals")).isEqualTo(taken.body().path("proposals"));

        Reply unfit = file("lists@abei", good + row("https://www.c." + host) + row("https://c." + host), "");
        assertThat(unfit.text("code")).isEqualTo("rows-unfit");
        assertThat(unfit.body().at("/details/problems").findValuesAsString("pointer"))
                .containsExactly("/rows/2/url", "/rows/3/url", "/rows/5/url");
        assertThat(unfit.body().at("/details/problems").findValuesAsString("code"))
                .containsExactly("already-listed", "already-listed", "row-repeated");
        Reply unread = file("lists@abei", good + row("=HYPERLINK(1)").replace("site", "shop"), "");
        assertThat(unread.body().at("/errors/0/pointer").asString()).isEqualTo("/rows/4/url");
        assertThat(file("lists@abei", good.replace("false", "maybe"), "")
                        .body()
                        .path("errors")
                        .findValuesAsString("pointer"))
                .containsExactly("/rows/2/natural_person", "/rows/3/natural_person");
        assertThat(file("lists@abei", good + row("https://d." + host).repeat(100_000), "")
                        .status())
                .isEqualTo(413);
        assertThat(file("coordinator@abei", good, "").text("code")).isEqualTo("wrong-role");
        assertThat(file("lists@abei", good, "?dryrun=true").status()).isEqualTo(400);
        assertThat(file("lists@abei", good + row("https://c." + host), "").text("code"))
                .isEqualTo("rows-unfit");
    }

    private static String row(String url) {
        return "site," + url + ",false,7/ĐĐK," + TODAY + "," + TODAY + "," + TODAY.plusMonths(6)
                + ",\"Chủ trang: A\"\n";
    }

    private Reply file(String officer, String text, String query) {
        return api.call(
                officer, "POST", "/api/v1/lists/propose-listings" + query, text, Map.of("Content-Type", "text/csv"));
    }

    private JsonNode mine(String citizen, String challenge) {
        for (JsonNode one : api.get(citizen, "/api/v1/lists/challenges").body().path("challenges"))
            if (one.path("challengeId").asString().equals(challenge)) return one;
        return tools.jackson.databind.node.MissingNode.getInstance();
    }

    private Reply erased(String listing, String challenge, StoryCase matter) {
        return api.post(
                "dpo@mocst",
                "/api/v1/lists/" + listing + "/erase-challenger",
                fields(
                        "challengeId",
                        challenge,
                        "legalBasis",
                        "91/2025/QH15",
                        "document",
                        matter.document("5/QĐ"),
                        "retentionEnded",
                        matter.document("7/QĐ-LT")));
    }

    /** What the case owes about its list entry. */
    private static String consequence(StoryCase matter) {
        JsonNode file = matter.until(
                "coordinator@abei",
                "the entry among the consequences",
                shown -> !entry(shown).isEmpty());
        return entry(file);
    }

    private static String entry(JsonNode file) {
        for (JsonNode one : file.path("consequences"))
            if (one.path("kind").asString().equals("withdraw_list_entry"))
                return one.path("consequenceId").asString();
        return "";
    }

    /** @param text of all changes together */
    private record Held(long number, String hash, String text) {}

    /** As a subscriber does it, from the first change on: the hash is computed here, from what was read. */
    private Held takenOver() throws Exception {
        MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
        byte[] hash = sha256.digest("hoso-lists1".getBytes(StandardCharsets.UTF_8));
        StringBuilder all = new StringBuilder();
        long number = 0;
        while (true) {
            JsonNode page = api.get(SUBSCRIBER, "/api/v1/lists/changes?limit=7&after=" + number)
                    .body();
            for (JsonNode change : page.path("changes")) {
                assertThat(change.path("number").asLong()).isEqualTo(++number);
                sha256.update(hash);
                hash = sha256.digest(change.path("text").asString().getBytes(StandardCharsets.UTF_8));
                assertThat(change.path("hash").asString())
                        .isEqualTo(HexFormat.of().formatHex(hash));
                all.append(change.path("text").asString()).append('\n');
            }
            if (!page.path("next").isNumber())
                return new Held(number, HexFormat.of().formatHex(hash), all.toString());
        }
    }

    private void confirmed(Held held) {
        Reply reply = api.post(
                SUBSCRIBER, "/api/v1/lists/confirm-list", fields("number", held.number(), "hash", held.hash()));
        assertThat(reply.status()).as(reply.body().toString()).isEqualTo(200);
    }

    /** Why somebody must look at that entry. */
    private String todo(String officer, String listing) {
        String next = "";
        while (true) {
            JsonNode page =
                    api.get(officer, "/api/v1/lists/work?limit=200" + next).body();
            for (JsonNode item : page.path("items"))
                if (item.path("listingId").asString().equals(listing))
                    return item.path("why").toString();
            if (!page.path("next").isString()) return "";
            next = "&after=" + page.path("next").asString();
        }
    }

    /** How many subscribers still owe that removal. */
    private long owed(String listing) {
        for (JsonNode one :
                api.get("lists2@abei", "/api/v1/lists/delistings").body().path("owed"))
            if (one.path("listingId").asString().equals(listing))
                return one.path("owed").asLong();
        return 0;
    }

    private String listed(Map<String, Object> ground) {
        Reply proposed = api.post(
                "lists@abei",
                "/api/v1/lists/propose-listing",
                fields(
                        "list",
                        "black",
                        "kind",
                        "site",
                        "url",
                        "https://" + host,
                        "naturalPerson",
                        false,
                        "ground",
                        ground,
                        "from",
                        TODAY.toString(),
                        "reviewOn",
                        TODAY.plusMonths(6).toString()));
        assertThat(proposed.status()).as(proposed.body().toString()).isEqualTo(200);
        String listing = proposed.created("listingId");
        Map<String, Object> announcement =
                fields("document", fields("number", "9/TB", "date", TODAY.toString()), "where", "https://abei.example");
        String publish = "/api/v1/lists/" + listing + "/publish-listing";
        assertThat(api.post("lists@abei", publish, announcement).text("code")).isEqualTo("own-proposal");
        assertThat(api.post("lists2@abei", publish, announcement).status()).isEqualTo(200);
        return listing;
    }

    /** Without signing in, once the answer is that. */
    private Reply check(String verdict) {
        String path = "/api/v1/lists/check?url=https://cua-hang." + host + "/khuyen-mai";
        await().atMost(SOON).until(() -> api.get("", path).text("verdict").equals(verdict));
        return api.get("", path);
    }
}

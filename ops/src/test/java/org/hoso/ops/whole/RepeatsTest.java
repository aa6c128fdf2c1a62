package org.hoso.ops.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hoso.ops.sample.CommandBody.fields;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
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
import org.hoso.ops.whole.tour.Scenes;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("Repeated violations of one account, over HTTP")
class RepeatsTest {
    private static final List<String> TYPES = List.of("FOOD_NO_ADVISORY");
    private static final String COORDINATOR = "coordinator@abei";
    private static final ZoneId VIET_NAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final Duration SOON = Duration.ofSeconds(120);

    private final Heard heard = new Heard();
    private final Api api = heard.api();
    private final String page = "trang-" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    @DisplayName("five in thirty days over two cases are a repeat; an appeal won ends that and orphans the lock")
    void flagged_then_orphaned() {
        StoryStart stage = new StoryStart(api, Instant.now());
        StoryCase fined = posted(Openings.concludedSupplement(stage, 45, TYPES, post()), 2);
        String subject = Openings.identified(fined, "individual", "seller");
        StoryCase locked = posted(Openings.concludedSupplement(stage, 44, TYPES, post()), 1);
        String decision = Fining.imposed(fined, Fining.proposed(fined, Fining.recorded(fined, subject, TYPES)));
        Fining.served(fined, decision);
        LocalDate day = fined.today();

        String key = keyOf(locked, day);
        assertThat(count("recorder@vcc", key, day)).isEqualTo(5);
        JsonNode masked = account("recorder@vcc", key, day).path("holders").path(0);
        assertThat(masked.path("strikes")).isEmpty();
        assertThat(masked.path("masked").asInt()).isEqualTo(5);
        JsonNode repeated = read(COORDINATOR, "/api/v1/repeats?platform=FACEBOOK&limit=100&on=" + day);
        assertThat(repeated.path("holders")
                        .valueStream()
                        .map(one -> one.path("key").asString()))
                .contains(key);

        String lock = lock(locked.later(Duration.ofDays(3)));
        Annulling.annulled(fined, subject, decision);
        await().atMost(SOON).until(() -> count(COORDINATOR, key, day) == 2);
        JsonNode orphan = orphan(lock);
        assertThat(orphan.path("caseId").asString()).isEqualTo(locked.caseId());
        assertThat(orphan.path("lostBy").asString()).isEqualTo("case.appeal-decided");
        assertThat(orphan.path("lostIn").asString()).isEqualTo(fined.caseId());
        assertThat(orphan.path("owner").asString()).isEqualTo("ABEI");

        heard.asDescribed(path -> path.contains("repeats"));
    }

    @Test
    @DisplayName(
            "after a conclusion of no violation nothing further goes out, and figures, repeats and lists say the same (decision 0225)")
    void found_to_be_no_violation() {
        StoryStart stage = new StoryStart(api, Instant.now());
        StoryCase matter = Openings.concludedSupplement(stage, 223, TYPES, post());
        String second = matter.step("intake@abei", "add-item", fields("item", fields("url", post())))
                .created("itemId");
        String subject = Openings.identified(matter, "individual", "seller");
        String notice = Openings.notice(matter);
        list(matter);
        Openings.removed(matter, notice);
        LocalDate day = matter.today();
        await().atMost(SOON).until(() -> strikes(matter, day) == 2 && removed().equals("1/1"));
        long stated = figure().path("position").asLong();
        assertThat(groundFell()).isFalse();

        matter.later(Duration.ofDays(1));
        matter.step("expert@vfa", "give-conclusion", Openings.conclusion(matter, "no_violation", "1235/ATTP-SP"));
        matter.later(Duration.ofHours(1));
        refused(matter, second, notice, subject);
        await().atMost(SOON).until(() -> strikes(matter, day) == 0 && removed().equals("0/0") && groundFell());
        String change = "/api/v1/figures/removal-rate/change?version=1&" + period() + "&fromKnownAt=" + stated;
        JsonNode cause = read(COORDINATOR, change).at("/contributions/0");
        assertThat(cause.path("cause").asString()).isEqualTo("reclassified");
        assertThat(read(COORDINATOR, cause.path("events").asString()).toString())
                .contains("unfounded", "case.conclusion-given");

        Map<String, Object> again = new LinkedHashMap<>(Scenes.classification(matter, TYPES));
        again.put("reason", "Xem lại quảng cáo.");
        matter.step("classifier@abei", "correct-classification", again);
        refused(matter, second, notice, subject);

        matter.later(Duration.ofHours(1));
        matter.step("expert@vfa", "give-conclusion", Openings.conclusion(matter, "violation", "1236/ATTP-SP"));
        matter.later(Duration.ofHours(1));
        assertThat(matter.ask("liaison@abei", "notify-platform", noticeOf(matter, second))
                        .status())
                .isEqualTo(200);
        await().atMost(SOON).until(() -> strikes(matter, day) == 2 && removed().equals("1/1") && !groundFell());
    }

    private void refused(StoryCase matter, String item, String notice, String subject) {
        Map<String, Object> block = new LinkedHashMap<>(Openings.block(matter));
        block.put("itemIds", List.of(item));
        Map<String, Object> record = new Scenes.Identified(matter, subject).record(TYPES.getFirst());
        for (Reply reply : List.of(
                matter.ask("liaison@abei", "notify-platform", noticeOf(matter, item)),
                matter.ask("liaison@abei", "resend-notice", fields("noticeId", notice)),
                matter.ask("liaison@abei", "order-block", block),
                matter.ask("recorder@abei", "issue-record", record),
                proposed(matter, "khac-" + page))) {
            assertThat(reply.text("code")).as("%s", reply.body()).isEqualTo("no-violation-found");
            assertThat(reply.status()).isEqualTo(409);
        }
    }

    private static Map<String, Object> noticeOf(StoryCase matter, String item) {
        Map<String, Object> notice = new LinkedHashMap<>(Openings.notice(matter, matter.document("89/PTTH&TTĐT-YC")));
        notice.put("itemIds", List.of(item));
        notice.put("proof", matter.document("BN-89"));
        return notice;
    }

    private Reply proposed(StoryCase matter, String host) {
        LocalDate today = LocalDate.now(VIET_NAM);
        return api.post(
                "lists@abei",
                "/api/v1/lists/propose-listing",
                fields(
                        "list",
                        "black",
                        "kind",
                        "site",
                        "url",
                        "https://" + host + ".example",
                        "naturalPerson",
                        false,
                        "ground",
                        fields("caseId", matter.caseId()),
                        "from",
                        today.toString(),
                        "reviewOn",
                        today.plusMonths(6).toString()));
    }

    private void list(StoryCase matter) {
        String listing = proposed(matter, page).created("listingId");
        String today = LocalDate.now(VIET_NAM).toString();
        Map<String, Object> announcement =
                fields("document", fields("number", "9/TB", "date", today), "where", "https://abei.example");
        assertThat(api.post("lists2@abei", "/api/v1/lists/" + listing + "/publish-listing", announcement)
                        .status())
                .isEqualTo(200);
    }

    /** Without signing in. */
    private boolean groundFell() {
        String path = "/api/v1/lists/check?url=https://" + page + ".example";
        await().atMost(SOON)
                .until(() -> !api.get("", path).body().path("entries").isEmpty());
        return api.get("", path).body().at("/entries/0/entry/groundFell").asBoolean();
    }

    /** How often the page counts, of which no other matter knows. */
    private int strikes(StoryCase matter, LocalDate day) {
        return read(COORDINATOR, matter.file(COORDINATOR).path("repeats").asString() + "?on=" + day)
                .path("holders")
                .valueStream()
                .filter(one -> one.path("kind").asString().equals("account"))
                .mapToInt(one -> one.path("strikes").size())
                .sum();
    }

    private String removed() {
        JsonNode figure = figure();
        return figure.path("numerator").asLong() + "/"
                + figure.path("denominator").asLong();
    }

    private JsonNode figure() {
        return read(COORDINATOR, "/api/v1/figures/removal-rate?version=1&" + period());
    }

    /** The days of the first notice, into which no other test's fall. */
    private static String period() {
        LocalDate first = LocalDate.now(VIET_NAM).minusDays(223);
        return "platform=FACEBOOK&agency=ABEI&from=" + first + "&until=" + first.plusDays(2);
    }

    @Test
    @DisplayName("a platform is told nothing of them, and a question that cannot be read is named")
    void rights_and_shape() {
        assertThat(api.get("platform@facebook", "/api/v1/repeats").status()).isEqualTo(403);
        assertThat(api.get("platform@facebook", "/api/v1/repeats/orphans").status())
                .isEqualTo(403);
        Reply wrong = api.get(COORDINATOR, "/api/v1/repeats?account=0901234567&knownAt=once&limit=0");
        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.body().toString()).contains("/account", "/knownAt", "/limit");
    }

    /** More content of the same page comes into the case. */
    private StoryCase posted(StoryCase matter, int times) {
        for (int n = 0; n < times; n++) matter.step("intake@abei", "add-item", fields("item", fields("url", post())));
        return matter;
    }

    /** Of a page that no other matter knows: a page with strikes elsewhere would keep the lock's ground. */
    private String post() {
        return "https://facebook.example/" + page + "/posts/" + UUID.randomUUID();
    }

    /** The page is the account of the case that has reached the window with exactly five. */
    private String keyOf(StoryCase matter, LocalDate day) {
        String link = matter.file(COORDINATOR).path("repeats").asString() + "?on=" + day;
        await().atMost(SOON).until(() -> fives(link).size() == 1);
        return fives(link).getFirst();
    }

    private List<String> fives(String link) {
        return read(COORDINATOR, link)
                .path("holders")
                .valueStream()
                .filter(one -> one.path("strikes").size() == 5)
                .filter(one -> one.path("reached").asBoolean())
                .map(one -> one.path("key").asString())
                .toList();
    }

    private static String lock(StoryCase matter) {
        String subject = Openings.identified(matter, "individual", "seller");
        return matter.step(
                        "liaison@abei",
                        "request-account-lock",
                        fields(
                                "platform",
                                "FACEBOOK",
                                "subjectId",
                                subject,
                                "kind",
                                "temporary",
                                "days",
                                7,
                                "document",
                                matter.document("31/YC-KTK")))
                .created("lockId");
    }

    private JsonNode orphan(String lock) {
        long after = 0;
        while (true) {
            JsonNode found = read(COORDINATOR, "/api/v1/repeats/orphans?limit=100&after=" + after);
            var ours = found.path("orphans")
                    .valueStream()
                    .filter(one -> one.path("measureId").asString().equals(lock))
                    .findFirst();
            if (ours.isPresent()) return ours.get();
            if (found.path("next").isNull()) throw new AssertionError("the lock is no orphan: " + found);
            after = found.path("next").asLong();
        }
    }

    private int count(String officer, String key, LocalDate day) {
        return account(officer, key, day)
                .path("holders")
                .path(0)
                .path("windows")
                .path(0)
                .path("count")
                .asInt();
    }

    private JsonNode account(String officer, String key, LocalDate day) {
        return read(officer, "/api/v1/repeats?account=" + key + "&on=" + day);
    }

    private JsonNode read(String officer, String path) {
        Reply reply = api.get(officer, path);
        assertThat(reply.status()).as(path + " " + reply.body()).isEqualTo(200);
        return reply.body();
    }
}

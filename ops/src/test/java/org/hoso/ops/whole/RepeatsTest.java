package org.hoso.ops.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hoso.ops.sample.Fields.fields;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hoso.ops.sample.Api;
import org.hoso.ops.sample.Matter;
import org.hoso.ops.sample.Reply;
import org.hoso.ops.sample.Stage;
import org.hoso.ops.sample.stories.Annulling;
import org.hoso.ops.sample.stories.Fining;
import org.hoso.ops.sample.stories.Openings;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("Repeated violations of one account, over HTTP")
class RepeatsTest {
    private static final List<String> TYPES = List.of("FOOD_NO_ADVISORY");
    private static final String COORDINATOR = "coordinator@abei";
    private static final Duration SOON = Duration.ofSeconds(120);

    private final Heard heard = new Heard();
    private final Api api = heard.api();
    private final String page = "trang-" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    @DisplayName("five in thirty days over two cases are a repeat; an appeal won ends that and orphans the lock")
    void flagged_then_orphaned() {
        Stage stage = new Stage(api, Instant.now());
        Matter fined = posted(Openings.concludedSupplement(stage, 45, TYPES, post()), 2);
        String subject = Openings.identified(fined, "individual", "seller");
        Matter locked = posted(Openings.concludedSupplement(stage, 44, TYPES, post()), 1);
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
    private Matter posted(Matter matter, int times) {
        for (int n = 0; n < times; n++) matter.step("intake@abei", "add-item", fields("item", fields("url", post())));
        return matter;
    }

    /** Of a page that no other matter knows: a page with strikes elsewhere would keep the lock's ground. */
    private String post() {
        return "https://facebook.example/" + page + "/posts/" + UUID.randomUUID();
    }

    /** The page is the account of the case that has reached the window with exactly five. */
    private String keyOf(Matter matter, LocalDate day) {
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

    private static String lock(Matter matter) {
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

package org.hoso.ops.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hoso.ops.sample.CommandBody.fields;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.hoso.ops.sample.Api;
import org.hoso.ops.sample.Reply;
import org.hoso.ops.sample.Story;
import org.hoso.ops.sample.StoryCase;
import org.hoso.ops.sample.StoryStart;
import org.hoso.ops.sample.stories.AppealAnnulsTheFine;
import org.hoso.ops.sample.stories.ContentReappears;
import org.hoso.ops.sample.stories.Fining;
import org.hoso.ops.sample.stories.InfluencerAndCompany;
import org.hoso.ops.sample.stories.LeadDeclinedAndSettled;
import org.hoso.ops.sample.stories.MergedThenSplit;
import org.hoso.ops.sample.stories.Openings;
import org.hoso.ops.sample.stories.ReportsJoinOneCase;
import org.hoso.ops.sample.stories.SilentPlatformThenBlocked;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("A correction in one case, over HTTP")
class CorrectionsWholeTest {
    private static final List<String> TYPES = List.of("FOOD_NO_ADVISORY");

    private static final String ABEI = "coordinator@abei";
    /** Between them they hold most kinds of events. */
    private static final List<Story> STORIES = List.of(
            new AppealAnnulsTheFine(),
            new ContentReappears(),
            new InfluencerAndCompany(),
            new LeadDeclinedAndSettled(),
            new MergedThenSplit(),
            new ReportsJoinOneCase(),
            new SilentPlatformThenBlocked());
    /** What is told of a case, now and as it was true. */
    private static final List<String> READ = List.of(
            "",
            "?trueAt=2026-11-30T00:00:00Z",
            "/history",
            "/clocks",
            "/removal",
            "/time",
            "/accountability",
            "/corrections",
            "/changes",
            "/repeats",
            "/collisions",
            "/decisions");

    private final Heard heard = new Heard();
    private final Api api = heard.api();
    private final StoryStart stage = new StoryStart(api, Instant.now());

    @Test
    @DisplayName("breaks no step of another body against the same person, and ends nobody's warnings")
    void hurts_nobody_else() {
        String identity = "0790" + Math.abs(UUID.randomUUID().getMostSignificantBits() % 100_000_000L);
        StoryCase first = Openings.concludedSupplement(stage, 6, TYPES);
        String record = Fining.recorded(first, Openings.identified(first, "individual", "seller", identity), TYPES);
        String acted = acted(first);
        Local second = ofHaNoi(identity);
        assertThat(second.warnings(acted)).hasSize(1);

        Instant right = first.now().minus(Duration.ofDays(3));
        first.step(
                "coordinator@abei",
                "correct-record",
                fields(
                        "version",
                        0,
                        "fields",
                        List.of(fields("field", "at", "value", right.toString())),
                        "reason",
                        "Ghi nhầm giờ nhận phản ánh.",
                        "authority",
                        first.document("9/ĐC")));
        first.later(Duration.ofHours(2));
        first.step("recorder@abei", "close-explanation", fields("recordId", record, "outcome", "waived"));
        first.step("recorder@abei", "propose-sanction", fields("recordId", record, "circumstances", List.of()));

        Reply recorded = second.matter().ask("recorder@svh_hn", "issue-record", second.violation(acted));
        assertThat(recorded.status()).as(recorded.body().toString()).isEqualTo(200);
        assertThat(ofRecords(recorded.body())).hasSize(1);
        String other = identity.replaceFirst("0790", "0791");
        StoryCase third = Openings.concludedSupplement(stage, 5, TYPES);
        Fining.recorded(third, Openings.identified(third, "individual", "seller", other), TYPES);
        assertThat(ofHaNoi(other).warnings(acted(third))).hasSize(1);
    }

    @Test
    @DisplayName("of any field of any event, with any value, fails nowhere: no answer, no view, no watcher, no warning")
    void any_correction_of_anything() {
        List<String> numbers = STORIES.stream().map(story -> story.play(stage)).toList();
        RandomCorrections random = new RandomCorrections(api, 20261201);
        numbers.forEach(random::of);
        assertThat(random.replies().stream().filter(Reply::ok).count()).isGreaterThan(100);
        assertThat(random.replies()).filteredOn(reply -> reply.status() >= 500).isEmpty();

        JsonNode views = await().atMost(Duration.ofSeconds(120))
                .until(() -> api.get(ABEI, "/api/v1/views").body(), CorrectionsWholeTest::caughtUp);
        assertThat(views.findValues("stopped")).isNotEmpty().allMatch(JsonNode::isNull);
        assertThat(views.findValues("deadLetters"))
                .extracting(JsonNode::asLong)
                .hasSizeGreaterThan(20)
                .containsOnly(0L);
        assertThat(api.get("", "/actuator/health").text("status")).isEqualTo("UP");
        for (String number : numbers)
            for (String part : READ) {
                Reply read = api.look(ABEI, "/api/v1/cases/" + number + part);
                assertThat(read.status()).as(number + part + " " + read.body()).isEqualTo(200);
            }
        hurts_nobody_else();
    }

    private static boolean caughtUp(JsonNode views) {
        long head = views.path("head").asLong();
        return Stream.of("views", "watchers")
                .flatMap(name -> views.path(name).valueStream())
                .allMatch(one -> one.path("position").asLong() >= head);
    }

    /** A case of a province against a person that it knows by the same number. */
    private Local ofHaNoi(String identity) {
        StoryCase matter = stage.reported(
                        "intake@svh_hn",
                        stage.daysAgo(2),
                        Openings.report(
                                "Quảng cáo sai", StoryStart.post("facebook.example"), "functional_food", "Kẹo Mẫu"))
                .later(Duration.ofHours(1));
        String subject = matter.step(
                        "recorder@svh_hn", "identify-subject", Openings.who("individual", "seller", identity))
                .created("subjectId");
        return new Local(matter, subject);
    }

    /** The day of the act that {@link Fining} records: two bodies collide over one and the same act. */
    private static String acted(StoryCase recorded) {
        return recorded.today().minusDays(3).toString();
    }

    /** Other cases lock the account that all of them share: only records are these two cases' own. */
    private static List<JsonNode> ofRecords(JsonNode answer) {
        return answer.path("warnings")
                .valueStream()
                .filter(told -> told.path("theirMeasure").asString().equals("record"))
                .toList();
    }

    /** A province's own case, and the person that it is against. */
    private record Local(StoryCase matter, String subject) {
        Map<String, Object> violation(String acted) {
            return fields(
                    "subjectId",
                    subject,
                    "acts",
                    List.of(fields("violationType", TYPES.getFirst(), "endedOn", acted)),
                    "document",
                    matter.document("17/BB-VPHC"),
                    "refusedToSign",
                    false);
        }

        /** What a dry run of a record warns of, once the list has caught up. */
        List<JsonNode> warnings(String acted) {
            return ofRecords(await().atMost(Duration.ofSeconds(120))
                    .until(
                            () -> matter.ask("recorder@svh_hn", "issue-record?dryRun=true", violation(acted))
                                    .body(),
                            told -> told.has("warnings")));
        }
    }
}

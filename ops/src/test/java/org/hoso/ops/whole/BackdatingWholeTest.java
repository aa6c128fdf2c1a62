package org.hoso.ops.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hoso.ops.sample.CommandBody.fields;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.hoso.ops.sample.Api;
import org.hoso.ops.sample.CommandBody;
import org.hoso.ops.sample.Reply;
import org.hoso.ops.sample.StoryCase;
import org.hoso.ops.sample.StoryStart;
import org.hoso.ops.sample.stories.Openings;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

@DisplayName("A request for removal that is recorded days after it was sent, over HTTP")
class BackdatingWholeTest {
    private static final String LIAISON = "liaison@abei";

    private final Heard heard = new Heard();
    private final Api api = heard.api();
    private final StoryStart stage = new StoryStart(api, Instant.now());

    @Test
    @DisplayName(
            "makes nobody late for a time of which nothing shows that they had it: the time runs from the recording")
    void without_a_proof() {
        StoryCase matter = Openings.concludedSupplement(stage, 5, List.of("FOOD_NO_ADVISORY"));
        Instant before = Instant.now();
        JsonNode clock = removal(matter, notified(matter, Map.of()));
        assertThat(Instant.parse(clock.path("start").asString())).isAfterOrEqualTo(before.minusSeconds(1));
        assertThat(Instant.parse(clock.path("due").asString())).isAfter(before.plus(Duration.ofHours(23)));
        matter.later(Duration.ofDays(2));
        matter.refused(LIAISON, "order-block", Openings.block(matter), "block-ground-not-met");
    }

    @Test
    @DisplayName("runs from the sending that a paper of that day proves; a paper of another day proves nothing")
    void with_a_proof() {
        StoryCase matter = Openings.concludedSupplement(stage, 5, List.of("FOOD_NO_ADVISORY"));
        Reply other = matter.ask(
                LIAISON,
                "notify-platform",
                body(
                        matter,
                        Map.of(
                                "proof",
                                CommandBody.document("BN-1", matter.today().plusDays(1)))));
        assertThat(other.text("code")).isEqualTo("proof-of-another-day");
        JsonNode clock = removal(matter, notified(matter, Map.of("proof", matter.document("BN-1"))));
        assertThat(Instant.parse(clock.path("start").asString())).isEqualTo(matter.now());
        says_that_it_was_recorded_later(matter, clock);
    }

    @Test
    @DisplayName("and a correction moves its time later, never earlier")
    void corrected() {
        StoryCase matter = Openings.concludedSupplement(stage, 5, List.of("FOOD_NO_ADVISORY"));
        Instant sent = matter.later(Duration.ofHours(6)).now();
        Reply notice = notified(matter, Map.of("proof", matter.document("BN-1")));
        matter.later(Duration.ofHours(1));
        matter.step(
                LIAISON,
                "correct-record",
                fields(
                        "version",
                        notice.body().path("version").asLong(),
                        "fields",
                        List.of(fields(
                                "field",
                                "/at",
                                "value",
                                sent.minus(Duration.ofHours(5)).toString())),
                        "reason",
                        "Ghi nhầm giờ gửi.",
                        "authority",
                        matter.document("9/ĐC")));
        assertThat(Instant.parse(removal(matter, notice).path("start").asString()))
                .isEqualTo(sent);
    }

    private void says_that_it_was_recorded_later(StoryCase matter, JsonNode clock) {
        Instant recorded = Instant.parse(clock.at("/started/recordedLater").asString());
        assertThat(recorded).isAfter(matter.now().plus(Duration.ofDays(3)));
        JsonNode file =
                matter.until(LIAISON, "the breach", one -> state(one, clock).equals("breached"));
        assertThat(inFile(file, clock).path("recordedLater")).isEqualTo(clock.at("/started/recordedLater"));
        JsonNode row = await().atMost(Duration.ofSeconds(120))
                .until(
                        () -> api.get("coordinator@abei", "/api/v1/board?text=" + matter.number())
                                .body()
                                .at("/rows/0"),
                        one -> one.toString().contains("ad_removal"));
        assertThat(row.path("tracks").valueStream().map(track -> track.path("due")))
                .filteredOn(due -> due.path("clock").asString("").startsWith("ad_removal"))
                .isNotEmpty()
                .allMatch(due -> due.has("recordedLater"));
        heard.asDescribed(path -> path.matches("/api/v1/(board|cases).*"));
    }

    private static String state(JsonNode file, JsonNode clock) {
        return inFile(file, clock).path("state").asString("");
    }

    private static JsonNode inFile(JsonNode file, JsonNode clock) {
        return file.path("clocks")
                .valueStream()
                .filter(one -> one.path("clockId").equals(clock.path("clockId")))
                .findFirst()
                .orElse(MissingNode.getInstance());
    }

    private static Reply notified(StoryCase matter, Map<String, Object> more) {
        return matter.step(LIAISON, "notify-platform", body(matter, more));
    }

    private static Map<String, Object> body(StoryCase matter, Map<String, Object> more) {
        Map<String, Object> body = Openings.notice(matter, matter.document("88/PTTH&TTĐT-YC"));
        body.putAll(more);
        return body;
    }

    /** The clock that the notice runs on. */
    private JsonNode removal(StoryCase matter, Reply notice) {
        String path = "/api/v1/cases/" + matter.caseId() + "/clocks?since=v"
                + notice.body().path("version").asLong();
        return api.get(LIAISON, path)
                .body()
                .path("clocks")
                .valueStream()
                .filter(clock -> clock.path("code").asString().startsWith("ad_removal"))
                .toList()
                .getLast();
    }
}

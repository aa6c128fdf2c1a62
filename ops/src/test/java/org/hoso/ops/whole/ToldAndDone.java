package org.hoso.ops.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.hoso.ops.sample.Reply;
import tools.jackson.databind.JsonNode;

/** What a dry run told, held against what the same call then did. */
record ToldAndDone(Kept kept) {
    /** @param dated whether both were for one instant, so that what happened can be compared to the last letter */
    void compare(String command, Reply told, Reply real, boolean dated) {
        if (told.status() != 200) {
            assertThat(told.status()).as(command + ": " + told.body()).isEqualTo(real.status());
            assertThat(told.text("code")).isEqualTo(real.text("code"));
        } else if (!real.ok()) refusedAlike(command, told.body().path("refusal"), real);
        else happenedAlike(command, told.body(), real.body(), dated);
    }

    private static void refusedAlike(String command, JsonNode refusal, Reply real) {
        assertThat(refusal.path("code").asString("")).as(command).isEqualTo(real.text("code"));
        assertThat(refusal.path("status").asInt()).isEqualTo(real.status());
        assertThat(refusal.path("detail")).isEqualTo(real.body().path("detail"));
    }

    private void happenedAlike(String command, JsonNode told, JsonNode real, boolean dated) {
        assertThat(told.path("refusal").isNull()).as(command + ": " + told).isTrue();
        assertThat(told.path("events").valueStream().map(event -> event.path("name")))
                .as(command)
                .containsExactlyElementsOf(real.path("events").valueStream().toList());
        if (!dated || runsFromTheRecording(told) || !real.path("caseId").isString()) return;
        List<Foretold> stored = stored(real);
        List<Foretold> expected = told.path("events")
                .valueStream()
                .map(event -> new Foretold(event.path("storedName").asString(), event.path("payload")))
                .toList();
        if (expected.stream().allMatch(event -> event.payload().isObject()))
            assertThat(Foretold.compared(expected, stored)).as(command).isEqualTo(Foretold.compared(stored, expected));
        assertThat(Foretold.dues(told.path("clocks"))).as(command).isEqualTo(Foretold.dues(stored));
    }

    /** The two are then not recorded at one instant, and a platform's time runs from the recording of a request dated back. */
    private static boolean runsFromTheRecording(JsonNode told) {
        return told.path("events")
                .valueStream()
                .map(event -> event.path("payload"))
                .anyMatch(payload -> payload.at("/clocks/started")
                        .valueStream()
                        .map(clock -> Instant.parse(clock.path("start").asString()))
                        .anyMatch(start -> start.isAfter(
                                Instant.parse(payload.path("at").asString()).plus(Duration.ofMinutes(15)))));
    }

    private List<Foretold> stored(JsonNode real) {
        long version = real.path("version").asLong();
        return kept.stored(
                real.path("caseId").asString(), version - real.path("events").size(), version);
    }
}

package org.hoso.ops.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.hoso.ops.sample.Api;
import org.hoso.ops.sample.Reply;
import org.hoso.ops.sample.StoryCase;
import org.hoso.ops.sample.StoryStart;
import org.hoso.ops.sample.stories.Openings;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("Looks that are written down weeks after they were taken, over HTTP")
class LateLooksWholeTest {
    private static final String COORDINATOR = "coordinator@abei";

    private final Heard heard = new Heard();
    private final Api api = heard.api();

    @Test
    @DisplayName(
            "rewrite no past rate: the removal is told apart, the first version of the figure counts as it always did")
    void told_apart() {
        StoryCase matter =
                Openings.concludedSupplement(new StoryStart(api, Instant.now()), 40, List.of("FOOD_NO_ADVISORY"));
        String notice = Openings.notice(matter);
        matter.until(
                COORDINATOR,
                "the breach",
                file -> file.path("clocks")
                        .valueStream()
                        .anyMatch(clock -> clock.path("code").asString().startsWith("ad_removal")
                                && clock.path("state").asString().equals("breached")));
        long before = head();
        JsonNode old = figure("removal-rate", "&version=1&knownAt=" + before);
        JsonNode was = figure("removal-rate", "&knownAt=" + before);

        Openings.removed(matter, notice);
        long after = head();
        JsonNode one = figure("removal-rate", "&version=1&knownAt=" + after);
        JsonNode two = figure("removal-rate", "&knownAt=" + after);
        assertThat(number(one, "numerator") - number(old, "numerator")).isOne();
        assertThat(two.path("version").asInt()).isEqualTo(2);
        assertThat(number(two, "numerator")).isEqualTo(number(was, "numerator"));
        assertThat(number(two, "denominator")).isEqualTo(number(was, "denominator"));
        assertThat(number(two, "toldLate") - number(was, "toldLate")).isOne();
        assertThat(number(one, "toldLate")).isEqualTo(number(two, "toldLate"));
        assertThat(figure("on-time-rate", "&knownAt=" + after).path("numerator"))
                .isEqualTo(figure("on-time-rate", "&knownAt=" + before).path("numerator"));
        assertThat(figure("removal-rate", "&version=1&knownAt=" + before)).isEqualTo(old);
        assertThat(told(before, after)).isOne();
        heard.asDescribed(path -> path.startsWith("/api/v1/figures") || path.startsWith("/api/v1/scorecards"));
    }

    @Test
    @DisplayName("are looks all the same where they are written down within 72 hours")
    void soon_enough() {
        StoryCase matter =
                Openings.concludedSupplement(new StoryStart(api, Instant.now()), 3, List.of("FOOD_NO_ADVISORY"));
        String notice = Openings.notice(matter);
        JsonNode was = figure("on-time-rate", "");
        Openings.removed(matter, notice);
        JsonNode now = figure("on-time-rate", "");
        assertThat(number(now, "numerator") - number(was, "numerator")).isOne();
        assertThat(number(now, "toldLate")).isEqualTo(number(was, "toldLate"));
    }

    private long told(long before, long after) {
        return toldLate(after) - toldLate(before);
    }

    private long toldLate(long knownAt) {
        return ok("/api/v1/scorecards?by=platform&platform=FACEBOOK&knownAt=" + knownAt)
                .path("cards")
                .valueStream()
                .filter(card -> card.path("of").asString().equals("FACEBOOK"))
                .flatMap(card -> card.path("counts").valueStream())
                .filter(number -> number.path("number").asString().equals("told_late"))
                .findFirst()
                .orElseThrow()
                .path("notices")
                .asLong();
    }

    private JsonNode figure(String code, String more) {
        return ok("/api/v1/figures/" + code + "?platform=FACEBOOK" + more + "&since=" + head());
    }

    private long head() {
        return api.get(COORDINATOR, "/api/v1/views").body().path("head").asLong();
    }

    private JsonNode ok(String path) {
        Reply reply = api.get(COORDINATOR, path);
        assertThat(reply.status()).as(path + " " + reply.body()).isEqualTo(200);
        return reply.body();
    }

    private static long number(JsonNode figure, String name) {
        return figure.path(name).asLong();
    }
}

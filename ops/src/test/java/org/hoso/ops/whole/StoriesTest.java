package org.hoso.ops.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.hoso.ops.sample.Api;
import org.hoso.ops.sample.Exchange;
import org.hoso.ops.sample.Stories;
import org.hoso.ops.sample.Story;
import org.hoso.ops.sample.StoryStart;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

@DisplayName("The named stories, over HTTP only")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StoriesTest {
    private final List<Exchange> seen = Collections.synchronizedList(new ArrayList<>());
    private final Api api = RehearsingApi.of(Running.shared(), seen::add);
    private final OpenApiCheck check =
            new OpenApiCheck(api.get("", "/v3/api-docs").body().toString());

    @TestFactory
    @DisplayName(
            "are played to their end, every step foretold by a dry run, and every reply is as the interface describes it")
    Stream<DynamicTest> stories() {
        return Stories.all().stream().map(story -> DynamicTest.dynamicTest(story.en(), () -> play(story)));
    }

    private void play(Story story) {
        seen.clear();
        String number = story.play(new StoryStart(api, Instant.now()));
        assertThat(number).matches("HS-\\d{4}-\\d{6,}");
        timeAddsUp(number);
        assertThat(seen).isNotEmpty();
        assertThat(seen.stream()
                        .flatMap(exchange -> check.faults(exchange).stream())
                        .distinct())
                .isEmpty();
    }

    @Test
    @DisplayName("a doctored reply fails the check: a member more, one less, one of another type, another status")
    void doctored() {
        seen.clear();
        api.get("coordinator@abei", "/api/v1/views");
        Exchange good = seen.getLast();
        assertThat(check.faults(good)).isEmpty();
        assertThat(check.faults(with(good, body -> body.put("more", 1)))).isNotEmpty();
        assertThat(check.faults(with(good, body -> body.remove("head")))).isNotEmpty();
        assertThat(check.faults(with(good, body -> body.put("head", "far")))).isNotEmpty();
        assertThat(check.faults(new Exchange("GET", good.path(), 418, good.contentType(), good.body())))
                .isNotEmpty();
        assertThat(check.faults(new Exchange("GET", "/api/v1/nothing", 200, good.contentType(), good.body())))
                .isNotEmpty();
    }

    /** Every minute of it was somebody's, and nobody's twice; and one body answered for it all along. */
    private void timeAddsUp(String number) {
        long head = api.get("auditor@gov", "/api/v1/views").body().path("head").asLong();
        JsonNode time = api.get("auditor@gov", "/api/v1/cases/" + number + "/time?since=" + head)
                .body();
        assertThat(time.path("shares")
                        .valueStream()
                        .mapToLong(share -> share.path("milliseconds").asLong())
                        .sum())
                .isEqualTo(time.path("elapsedMs").asLong())
                .isPositive();
        JsonNode all = api.get("auditor@gov", "/api/v1/cases/" + number + "/accountability?since=" + head)
                .body()
                .path("all");
        for (int n = 1; n < all.size(); n++)
            assertThat(all.path(n).path("since")).isEqualTo(all.path(n - 1).path("until"));
    }

    private static Exchange with(Exchange good, java.util.function.Consumer<ObjectNode> change) {
        ObjectNode doctored = (ObjectNode) good.body().deepCopy();
        change.accept(doctored);
        return new Exchange(good.method(), good.path(), good.status(), good.contentType(), doctored);
    }
}

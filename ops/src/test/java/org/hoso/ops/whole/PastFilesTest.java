package org.hoso.ops.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoso.ops.sample.CommandBody.fields;

import java.time.Duration;
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

@DisplayName("A case as of any past, over HTTP")
class PastFilesTest {
    private static final String COORDINATOR = "coordinator@abei";
    private static final List<String> TYPES = List.of("FOOD_NO_ADVISORY");

    private final Heard heard = new Heard();
    private final Api api = heard.api();

    @Test
    @DisplayName(
            "what was known then is told again after more became known, and a correction changes what was true, not what was known")
    void two_clocks() {
        StoryCase matter = Openings.concludedSupplement(new StoryStart(api, Instant.now()), 20, TYPES);
        JsonNode before = today(matter, posted(matter, "dau"));
        long position = before.path("position").asLong();
        Instant wrong = matter.later(Duration.ofDays(2)).now();
        Reply added = posted(matter, "sau");
        Instant right = wrong.minus(Duration.ofDays(1));
        matter.later(Duration.ofDays(1));
        today(matter, corrected(matter, added, right));

        assertThat(items(file(matter, "?knownAt=" + position))).isEqualTo(items(before));
        assertThat(items(file(matter, "?trueAt=" + right))).isEqualTo(items(before) + 1);
        assertThat(items(file(matter, "?trueAt=" + right.minusSeconds(1)))).isEqualTo(items(before));
        JsonNode told = file(matter, "?trueAt=" + right);
        assertThat(told.at("/asOf/corrected/0").asLong()).isEqualTo(version(added));

        Reply future = api.get(COORDINATOR, path(matter) + "?knownAt=999999999999");
        assertThat(future.status()).isEqualTo(400);
        assertThat(future.body().toString()).contains("/knownAt");
        assertThat(api.get("platform@tiktok", path(matter) + "?knownAt=" + position)
                        .status())
                .isEqualTo(404);
        heard.asDescribed(path -> path.contains("At="));
    }

    private static Reply posted(StoryCase matter, String name) {
        String url = "https://facebook.example/trang/" + matter.caseId() + "/" + name;
        return matter.step("intake@abei", "add-item", fields("item", fields("url", url)));
    }

    private static Reply corrected(StoryCase matter, Reply wrong, Instant right) {
        return matter.step(
                COORDINATOR,
                "correct-record",
                fields(
                        "version",
                        version(wrong),
                        "fields",
                        List.of(fields("field", "at", "value", right.toString())),
                        "reason",
                        "Ghi nhầm ngày.",
                        "authority",
                        matter.document("9/ĐC")));
    }

    private static long version(Reply step) {
        return step.body().path("version").asLong();
    }

    private static int items(JsonNode file) {
        return file.path("items").size();
    }

    /** Once it has seen that step. */
    private JsonNode today(StoryCase matter, Reply step) {
        return file(matter, "?since=v" + version(step));
    }

    private JsonNode file(StoryCase matter, String asked) {
        Reply reply = api.get(COORDINATOR, path(matter) + asked);
        assertThat(reply.status()).as(asked + " " + reply.body()).isEqualTo(200);
        return reply.body();
    }

    private static String path(StoryCase matter) {
        return "/api/v1/cases/" + matter.caseId();
    }
}

package org.hoso.ops.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Predicate;
import org.hoso.ops.sample.Api;
import org.hoso.ops.sample.Reply;
import org.hoso.ops.sample.StoryCase;
import org.hoso.ops.sample.StoryStart;
import org.hoso.ops.sample.stories.Openings;
import tools.jackson.databind.JsonNode;

/** Days so long ago that no other test's notices fall into them, with all that is said about them over HTTP. */
final class LongAgo {
    static final String COORDINATOR = "coordinator@abei";
    private static final ZoneId VIET_NAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final List<String> TYPES = List.of("FOOD_NO_ADVISORY");

    private final Heard heard = new Heard();
    private final StoryStart stage = new StoryStart(heard.api(), Instant.now());
    private final int daysAgo;

    LongAgo(int daysAgo) {
        this.daysAgo = daysAgo;
    }

    Api api() {
        return heard.api();
    }

    /** A case of a supplement that was reported on the first of these days, and its conclusion. */
    StoryCase concluded() {
        return Openings.concludedSupplement(stage, daysAgo, TYPES);
    }

    /** What was done in these days by ABEI, as addresses ask for it. */
    String period() {
        LocalDate first = LocalDate.ofInstant(stage.daysAgo(daysAgo), VIET_NAM);
        return "agency=ABEI&from=" + first + "&until=" + first.plusDays(2);
    }

    JsonNode told(String path) {
        Reply reply = api().get(COORDINATOR, path);
        assertThat(reply.status()).as(path + " " + reply.body()).isEqualTo(200);
        return reply.body();
    }

    /** Every reply of these paths is as the interface describes it. */
    void asDescribed(Predicate<String> paths) {
        heard.asDescribed(paths);
    }
}

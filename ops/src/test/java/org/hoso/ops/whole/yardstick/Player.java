package org.hoso.ops.whole.yardstick;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.hoso.ops.sample.Api;
import org.hoso.ops.sample.PlaySamples;
import org.hoso.ops.sample.Reply;
import org.hoso.ops.sample.Stories;
import org.hoso.ops.sample.Story;
import org.hoso.ops.sample.StoryStart;
import org.jspecify.annotations.Nullable;

/** Plays the samples and the stories, one step after the other: each at a time of its own, when all that the one before set off is done. */
public final class Player {
    static final String STORE = "HOSO_YARDSTICK_STORE";
    private static final Duration STEP = Duration.ofSeconds(30);

    private Player() {}

    /** @param told the address of the product, the file of the clock; the address of the database, which holds its password, is in the environment */
    public static void main(String... told) {
        try (Standing standing = Standing.of(Path.of(told[1]), System.getenv(STORE))) {
            Api api = new Stepping(URI.create(told[0]), standing);
            int differ = PlaySamples.samples(api, line -> line, System.out);
            if (differ > 0) throw new IllegalStateException("samples differ: " + differ);
            for (Story story : Stories.all())
                System.out.println(story.play(new StoryStart(api, Instant.now())) + " " + story.en());
            standing.quiet();
        }
    }

    private static final class Stepping extends Api {
        private final Standing standing;

        Stepping(URI base, Standing standing) {
            super(base, base, exchange -> {});
            this.standing = standing;
        }

        @Override
        public Reply call(
                String officer, String method, String path, @Nullable String body, Map<String, String> headers) {
            if (!method.equals("GET")) {
                standing.quiet();
                standing.pass(STEP);
            }
            return super.call(officer, method, path, body, headers);
        }
    }
}

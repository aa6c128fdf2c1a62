package org.hoso.ops.whole.tour;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import org.hoso.ops.sample.StoryCase;
import tools.jackson.databind.JsonNode;

/** The history of a case, asked until it shows what was just done. */
public record History(StoryCase matter) {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    public static History of(StoryCase matter) {
        return new History(matter);
    }

    /** @throws IllegalStateException when it does not show in time */
    String until(Function<List<JsonNode>, Optional<String>> found) {
        Instant deadline = Instant.now().plus(PATIENCE);
        Optional<String> answer = found.apply(lines());
        while (answer.isEmpty() && Instant.now().isBefore(deadline)) {
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
            answer = found.apply(lines());
        }
        return answer.orElseThrow(() -> new IllegalStateException("the history never showed it: " + lines()));
    }

    /** The id of the newest clock of that code. */
    public String clock(String code) {
        return until(lines -> lines.stream()
                .flatMap(line ->
                        line.path("payload").path("clocks").path("started").valueStream())
                .filter(clock -> clock.path("code").asString("").equals(code))
                .map(clock -> clock.path("clockId").asString())
                .reduce((earlier, later) -> later));
    }

    /** What the newest event that has such a member says there. */
    public String id(String member) {
        return until(lines -> lines.stream()
                .map(line -> line.path("payload").path(member).asString(""))
                .filter(id -> !id.isEmpty())
                .reduce((earlier, later) -> later));
    }

    private List<JsonNode> lines() {
        return matter.history("coordinator@abei").path("lines").valueStream().toList();
    }
}

package org.hoso.ops.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hoso.cases.Refusal;
import org.hoso.ops.sample.Api;
import org.hoso.ops.sample.Reply;
import org.hoso.ops.sample.StoryStart;
import org.hoso.ops.whole.tour.Scenario;
import org.hoso.ops.whole.tour.Scenarios;
import org.hoso.ops.whole.tour.Tokens;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Every refusal, over HTTP")
class RefusalTourTest {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-");
    private static final Pattern CODE =
            Pattern.compile("[a-z]_[a-z]|[A-Z]_[A-Z]|\\b(ABEI|VFA|MOCST|MOH|FACEBOOK|TIKTOK)\\b");
    /** Days, times and amounts that no person writes so. */
    private static final Pattern AS_STORED = Pattern.compile("\\d{4}-\\d{2}-\\d{2}|\\d{7,} đồng");

    private static final Map<Refusal, Scenario> SCENARIOS = Scenarios.all();

    /** All but those that no request can produce. */
    static Stream<Refusal> refusals() {
        return EnumSet.allOf(Refusal.class).stream().filter(refusal -> !Scenarios.OUT_OF_REACH.containsKey(refusal));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    @DisplayName(
            "answers with its own code and status, in a problem body; a dry run foretells it, and all that came before")
    void turned_down(Refusal refusal) {
        Scenario scenario = SCENARIOS.get(refusal);
        assertThat(scenario).as("a scenario of %s", refusal).isNotNull();
        Running running = Running.shared();
        Api api = RehearsingApi.of(running, exchange -> {});
        Tokens tokens = Tokens.of(running.address(), running.data().resolve("issuer.key"));
        Reply reply = scenario.play(new StoryStart(api, Instant.now()), tokens);
        assertThat(reply.text("code")).as(reply.body().toString()).isEqualTo(refusal.code());
        assertThat(reply.status()).isEqualTo(status(refusal.kind()));
        assertThat(reply.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(reply.text("title")).isNotBlank();
        assertThat(said(reply))
                .isNotBlank()
                .doesNotContainPattern(ID)
                .doesNotContainPattern(CODE)
                .doesNotContainPattern(AS_STORED)
                .doesNotContain("{", "[");
    }

    /** The sentence without what somebody typed and what is to be typed, which stand in quotes, and without the addresses of lists. */
    private static String said(Reply reply) {
        return reply.text("detail").replaceAll("\"[^\"]*\"", "").replaceAll("/api/v1/\\S+", "");
    }

    private static int status(Refusal.Kind kind) {
        return switch (kind) {
            case NOT_YOURS -> 403;
            case NOT_THERE -> 404;
            case RULE -> 409;
        };
    }

    @Test
    @DisplayName("no refusal is called out of reach and met all the same")
    void out_of_reach_is_out_of_reach() {
        assertThat(SCENARIOS.keySet()).doesNotContainAnyElementsOf(Scenarios.OUT_OF_REACH.keySet());
    }
}

package org.hoso.ops.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoso.ops.sample.CommandBody.fields;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.hoso.ops.sample.Api;
import org.hoso.ops.sample.StoryCase;
import org.hoso.ops.sample.stories.Openings;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

@DisplayName("A platform's rate and why it changed, over HTTP")
class FiguresWholeTest {
    private static final String COORDINATOR = LongAgo.COORDINATOR;

    private final LongAgo days = new LongAgo(211);
    private final Api api = days.api();
    private final String period = "platform=FACEBOOK&" + days.period();

    @Test
    @DisplayName(
            "a removal found to be dated wrongly turns the rate, the change says so exactly, and what was stated stands")
    void corrected() {
        StoryCase removed = days.concluded();
        String notice = Openings.notice(removed);
        Openings.removed(removed, notice);
        Openings.notice(days.concluded());
        KillNineTest.await("both decided", () -> tally("silence-rate", "").equals("1/2"));
        assertThat(tally("on-time-rate", "")).isEqualTo("1/2");
        JsonNode stated = figure("on-time-rate", "");

        long version = removalOf(removed);
        Instant late = removed.now().plus(Duration.ofHours(30));
        removed.later(Duration.ofDays(3));
        removed.step(COORDINATOR, "correct-record", correction(removed, version, late));
        KillNineTest.await("the correction", () -> tally("on-time-rate", "").equals("0/2"));

        assertThat(tally("removal-rate", "&field=food")).isEqualTo("1/2");
        ObjectNode again = (ObjectNode) days.told(stated.path("statement").asString());
        assertThat(again.at("/restatedBy/0/caseId").asString()).isEqualTo(removed.caseId());
        again.set("restatedBy", stated.path("restatedBy"));
        assertThat(again).isEqualTo(stated);
        JsonNode change = days.told("/api/v1/figures/on-time-rate/change?version=1&" + period + "&fromKnownAt="
                + stated.path("position").asLong());
        assertThat(change.at("/difference/fraction").asString()).isEqualTo("-1/2");
        assertThat(change.path("contributions")).hasSize(1);
        JsonNode cause = change.at("/contributions/0");
        assertThat(cause.path("cause").asString()).isEqualTo("corrected");
        assertThat(cause.at("/contribution/fraction").asString()).isEqualTo("-1/2");
        JsonNode step = days.told(cause.path("events").asString()).at("/steps/0");
        assertThat(step.at("/event/storedName").asString()).isEqualTo("case.record-corrected");
        assertThat(step.path("caseId").asString()).isEqualTo(removed.caseId());
        JsonNode compared = days.told("/api/v1/figures/removal-rate/compare?" + period + "&against=2026-01-01");
        assertThat(compared.at("/period/denominator").asLong()).isEqualTo(2);
        assertThat(compared.path("difference").isNull()).isTrue();
        JsonNode cases = days.told(stated.path("cases").asString());
        assertThat(cases.path("notices")).hasSize(2);
        assertThat(cases.toString()).contains(removed.number());
        described();
    }

    private void described() {
        days.told("/api/v1/figures");
        days.asDescribed(path -> path.startsWith("/api/v1/figures"));
    }

    @Test
    @DisplayName(
            "unknown figures, platforms, places to come and inverted periods are told; a platform reads its own only")
    void turned_down() {
        BadInputTest.problem(api.get(COORDINATOR, "/api/v1/figures/none"), 404, "no-such-figure");
        for (String wrong : List.of(
                "removal-rate?platform=NONE",
                "removal-rate?knownAt=999999999999",
                "removal-rate?from=2026-05-02&until=2026-05-01",
                "removal-rate/change?fromKnownAt=9&toKnownAt=1",
                "removal-rate/change/events?fromKnownAt=0&cause=none"))
            BadInputTest.problem(api.get(COORDINATOR, "/api/v1/figures/" + wrong), 400, "bad-shape");
        BadInputTest.problem(
                api.get("platform@facebook", "/api/v1/figures/removal-rate?platform=TIKTOK"), 403, "not-allowed");
        BadInputTest.problem(api.get("reporter@demo", "/api/v1/figures/removal-rate"), 403, "not-allowed");
        assertThat(api.get("platform@tiktok", "/api/v1/figures/removal-rate?" + "agency=ABEI")
                        .body()
                        .path("platform")
                        .asString())
                .isEqualTo("TIKTOK");
        described();
    }

    private String tally(String code, String more) {
        JsonNode figure = figure(code, more);
        return figure.path("numerator").asLong() + "/"
                + figure.path("denominator").asLong();
    }

    /** The first version: all of this is written down long after the days that it is said to be of. */
    private JsonNode figure(String code, String more) {
        return days.told("/api/v1/figures/" + code + "?version=1&" + period + more);
    }

    private static long removalOf(StoryCase matter) {
        for (JsonNode line : matter.history(COORDINATOR).path("lines"))
            if (line.path("storedName").asString().equals("case.content-removed"))
                return line.path("version").asLong();
        throw new IllegalStateException("no removal in the history of " + matter.number());
    }

    private static java.util.Map<String, Object> correction(StoryCase matter, long version, Instant right) {
        return fields(
                "version",
                version,
                "fields",
                List.of(fields("field", "at", "value", right.toString())),
                "reason",
                "Ghi nhầm ngày kiểm tra.",
                "authority",
                matter.document("9/ĐC"));
    }
}

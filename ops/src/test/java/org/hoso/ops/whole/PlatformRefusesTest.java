package org.hoso.ops.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoso.ops.sample.CommandBody.fields;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hoso.ops.sample.Api;
import org.hoso.ops.sample.Reply;
import org.hoso.ops.sample.StoryCase;
import org.hoso.ops.sample.StoryStart;
import org.hoso.ops.sample.stories.Openings;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("A platform that refuses to remove, over HTTP")
class PlatformRefusesTest {
    private static final List<String> NO_ADVISORY = List.of("FOOD_NO_ADVISORY");
    private static final String LIAISON = "liaison@abei";
    private static final String FACEBOOK = "platform@facebook";

    private final LongAgo days = new LongAgo(190);
    private final Api api = days.api();

    @Test
    @DisplayName(
            "says so itself, or the body that asked it says so: access is blocked once its time has run out, and its rates count it")
    void refused() {
        StoryCase matter = days.concluded();
        String notice = Openings.notice(matter);
        matter.later(Duration.ofHours(3));
        refuses(matter, FACEBOOK, notice);
        matter.until(LIAISON, "the removal clock breached", PlatformRefusesTest::ranOut);
        matter.later(Duration.ofHours(22));
        matter.step(LIAISON, "order-block", Openings.block(matter));

        StoryCase told = days.concluded();
        String other = Openings.notice(told);
        told.later(Duration.ofHours(3));
        refuses(told, LIAISON, other);
        KillNineTest.await("both refusals on the card", () -> onCard("refused") == 2);
        JsonNode rate = days.told("/api/v1/figures/refusal-rate?platform=FACEBOOK&" + days.period());
        assertThat(rate.path("numerator").asLong() + "/"
                        + rate.path("denominator").asLong())
                .isEqualTo("2/2");
        days.asDescribed(path -> path.contains("/cases/") || path.contains("/figures") || path.contains("/scorecards"));
    }

    @Test
    @DisplayName("says so by a signed call: the case tells that it refused, and why")
    void by_a_signed_call() {
        StoryCase matter = Openings.concludedSupplement(
                new StoryStart(api, Instant.now()), 4, NO_ADVISORY, StoryStart.post("instagram.example"));
        String notice = matter.step(LIAISON, "notify-platform", request(matter)).created("noticeId");
        signed("record-delivery", fields("noticeId", notice, "delivery", "delivered"));
        signed("record-platform-answer", refusal(notice));
        // Who answers by a signed call learns no place of the ledger to wait for.
        KillNineTest.await("the answer told", () -> answered(matter).isPresent());
        JsonNode answered = answered(matter).orElseThrow();
        assertThat(answered.at("/payload/answer").asString()).isEqualTo("refused");
    }

    private static Optional<JsonNode> answered(StoryCase matter) {
        return matter.history("coordinator@abei")
                .path("lines")
                .valueStream()
                .filter(line -> line.path("storedName").asString("").equals("case.platform-answered"))
                .findFirst();
    }

    private void signed(String type, Map<String, Object> data) {
        Reply reply = SigningProvider.says(api, SigningProvider.PLATFORM, type, data);
        assertThat(reply.status()).as(reply.body().toString()).isEqualTo(200);
    }

    /** As a dry run said beforehand. */
    private void refuses(StoryCase matter, String officer, String notice) {
        Map<String, Object> said = new LinkedHashMap<>(refusal(notice));
        said.put("at", matter.now().toString());
        Reply foretold =
                api.post(officer, "/api/v1/cases/" + matter.caseId() + "/record-platform-answer?dryRun=true", said);
        assertThat(foretold.body().at("/events/0/name").asString()).isEqualTo("platform-answered");
        Reply real = matter.step(officer, "record-platform-answer", said);
        assertThat(real.body().at("/events/0").asString()).isEqualTo("platform-answered");
        matter.refused(officer, "record-platform-answer", said, "already-answered");
    }

    private static Map<String, Object> refusal(String notice) {
        return fields("noticeId", notice, "answer", "refused", "reason", "Không phải là quảng cáo.");
    }

    private static Map<String, Object> request(StoryCase matter) {
        return fields(
                "platform",
                SigningProvider.PLATFORM,
                "itemIds",
                List.of(matter.item()),
                "ground",
                "advertising",
                "urgent",
                false,
                "channel",
                "official_letter",
                "document",
                matter.document("89/PTTH&TTĐT-YC"),
                "proof",
                matter.document("BN-89"));
    }

    private static boolean ranOut(JsonNode file) {
        return file.path("clocks")
                .valueStream()
                .anyMatch(clock -> clock.path("code").asString("").equals("ad_removal_24h")
                        && clock.path("state").asString("").equals("breached"));
    }

    private long onCard(String number) {
        return days.told("/api/v1/scorecards?by=platform&" + days.period())
                .path("cards")
                .valueStream()
                .filter(card -> card.path("of").asString("").equals("FACEBOOK"))
                .flatMap(card -> card.path("counts").valueStream())
                .filter(count -> count.path("number").asString("").equals(number))
                .mapToLong(count -> count.path("notices").asLong())
                .sum();
    }
}

package org.hoso.ops.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoso.ops.sample.CommandBody.fields;

import java.time.Duration;
import java.util.List;
import org.hoso.ops.sample.Api;
import org.hoso.ops.sample.StoryCase;
import org.hoso.ops.sample.stories.Openings;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("The removal ledger and the scorecards, over HTTP")
class ScorecardsWholeTest {
    private static final String COORDINATOR = LongAgo.COORDINATOR;
    private static final String LIAISON = "liaison@abei";

    private final LongAgo days = new LongAgo(233);
    private final Api api = days.api();
    private final String period = days.period();

    @Test
    @DisplayName(
            "one look removes nothing; two places that agree do, and the platform's card says so, open to its case")
    void from_claim_to_card() {
        StoryCase matter = days.concluded();
        String notice = Openings.notice(matter);
        matter.step(
                "platform@facebook", "claim-removal", fields("noticeId", notice, "itemIds", List.of(matter.item())));
        String one = check(matter, "still_there", "vn-1");
        String two = check(matter, "gone", "vn-1");
        assertThat(ledger(matter).at("/items/0/verdict/word").asString()).isEqualTo("found_gone");
        matter.refused(
                LIAISON,
                "confirm-removal",
                fields("itemId", matter.item(), "checkIds", List.of(two)),
                "checks-do-not-agree");
        String three = check(matter, "gone", "sg-1");
        JsonNode ledger = ledger(matter).at("/items/0");
        assertThat(ledger.at("/verdict/word").asString()).isEqualTo("agreed_gone");
        assertThat(ledger.at("/verdict/agreeing")).hasSize(2);
        assertThat(ledger.at("/claims/0/by/agency").asString()).isEqualTo("FACEBOOK");
        assertThat(ledger.path("checks")).hasSize(3);
        assertThat(ledger.at("/checks/0/checkId").asString()).isEqualTo(one);
        assertThat(api.get("platform@facebook", path(matter)).status()).isEqualTo(403);

        KillNineTest.await("the request on the card", () -> number("requests") == 1);
        assertThat(card("FACEBOOK").at("/hours/unmeasured").asString()).isEqualTo("none_removed");
        matter.step(LIAISON, "confirm-removal", fields("itemId", matter.item(), "checkIds", List.of(two, three)));
        // All of it is written down long after the days that it is said to be of, so that no other test has notices
        // there.
        KillNineTest.await("the removal on the card", () -> number("told_late") == 1);
        JsonNode facebook = card("FACEBOOK");
        assertThat(facebook.at("/removalRate/rate/percent").decimalValue()).isEqualByComparingTo("0");
        assertThat(facebook.at("/removalRate/goal/met").asBoolean()).isFalse();
        assertThat(facebook.at("/hours/notices").asLong()).isZero();
        assertThat(card("ZALO").at("/removalRate/unmeasured").asString()).isEqualTo("no_requests");
        for (JsonNode count : facebook.path("counts")) {
            JsonNode opened = days.told(count.path("cases").asString());
            assertThat(opened.path("notices")).hasSize(count.path("notices").asInt());
        }
        assertThat(facebook.path("counts").valueStream())
                .filteredOn(count -> count.path("number").asString().equals("told_late"))
                .singleElement()
                .satisfies(count -> assertThat(
                                days.told(count.path("cases").asString()).toString())
                        .contains(matter.number()));
        for (String by : List.of("agency", "field", "month"))
            assertThat(days.told("/api/v1/scorecards?by=" + by + "&" + period).path("cards"))
                    .isNotEmpty();
        BadInputTest.problem(api.get(COORDINATOR, "/api/v1/scorecards?by=none"), 400, "bad-shape");
        BadInputTest.problem(api.get(COORDINATOR, "/api/v1/scorecards/cases?number=none"), 400, "bad-shape");
        BadInputTest.problem(api.get("platform@facebook", "/api/v1/scorecards?by=field"), 403, "not-allowed");
        described();
    }

    /** Each look a while after the one before. */
    private String check(StoryCase matter, String result, String vantage) {
        matter.later(Duration.ofMinutes(20));
        return matter.step(
                        LIAISON, "check-removal", fields("itemId", matter.item(), "result", result, "vantage", vantage))
                .created("checkId");
    }

    /** As fresh as the case's last event. */
    private JsonNode ledger(StoryCase matter) {
        int events = matter.history(COORDINATOR).path("lines").size();
        return days.told(path(matter) + "?since=v" + (events - 1));
    }

    private static String path(StoryCase matter) {
        return "/api/v1/cases/" + matter.caseId() + "/removal";
    }

    private JsonNode card(String platform) {
        for (JsonNode one :
                days.told("/api/v1/scorecards?by=platform&" + period).path("cards"))
            if (one.path("of").asString().equals(platform)) return one;
        throw new IllegalStateException("no card of " + platform);
    }

    private long number(String code) {
        for (JsonNode one : card("FACEBOOK").path("counts"))
            if (one.path("number").asString().equals(code))
                return one.path("notices").asLong();
        throw new IllegalStateException("no number " + code);
    }

    private void described() {
        days.asDescribed(path -> path.startsWith("/api/v1/scorecards") || path.contains("/removal"));
    }
}

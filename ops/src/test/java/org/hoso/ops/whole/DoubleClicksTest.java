package org.hoso.ops.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoso.ops.sample.CommandBody.fields;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.hoso.ops.sample.Api;
import org.hoso.ops.sample.Reply;
import org.hoso.ops.sample.StoryCase;
import org.hoso.ops.sample.StoryStart;
import org.hoso.ops.sample.stories.Fining;
import org.hoso.ops.sample.stories.Openings;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("A step that is sent twice without a key, over HTTP")
class DoubleClicksTest {
    private static final List<String> TYPES = List.of("FOOD_NO_ADVISORY");
    private static final String TWICE = "document-recorded-before";
    private final Api api = Running.shared().api(exchange -> {});
    private final StoryStart stage = new StoryStart(api, Instant.now());

    @Test
    @DisplayName(
            "an answer that names no request answers the open one: the board waits for nobody, the clock stands still")
    void a_conclusion() {
        StoryCase matter = stage.reported(
                        "intake@abei",
                        stage.daysAgo(2),
                        Openings.report("Viên uống", StoryStart.post("facebook.example"), "functional_food", "Mẫu"))
                .later(Duration.ofHours(1));
        matter.step("coordinator@abei", "request-conclusion", fields("fromAgency", "VFA"));
        matter.later(Duration.ofHours(1));
        Map<String, Object> answer =
                fields("finding", "violation", "document", matter.document("7/KL"), "grounds", "Sai hồ sơ công bố.");
        matter.step("expert@vfa", "give-conclusion", answer);
        JsonNode file = matter.until(
                "coordinator@abei",
                "the conclusion",
                seen -> !seen.path("conclusions").isEmpty());
        assertThat(running(file)).doesNotContain("referral_reply_internal").contains("record_2wd");
        assertThat(matter.ask("expert@vfa", "give-conclusion", answer).text("code"))
                .isEqualTo(TWICE);
        assertThat(events(matter, "conclusion-given")).isOne();
    }

    @Test
    @DisplayName("a letter to a platform is one notice with one clock")
    void a_notice() {
        StoryCase matter = Openings.concludedSupplement(stage, 1, TYPES);
        Map<String, Object> notice = Openings.notice(matter, matter.document("88/PTTH&TTĐT-YC"));
        String sent = matter.step("liaison@abei", "notify-platform", notice).created("noticeId");
        Reply again = matter.ask("liaison@abei", "notify-platform", notice);
        assertThat(again.text("code")).isEqualTo(TWICE);
        assertThat(again.body().path("details").path("recorded").asString()).isEqualTo(sent);
        assertThat(events(matter, "platform-notified")).isOne();
    }

    @Test
    @DisplayName("a receipt is one payment")
    void a_payment() {
        StoryCase matter = Openings.concludedSupplement(stage, 9, TYPES);
        String subject = Openings.identified(matter, "individual", "seller");
        String decision = Fining.imposed(matter, Fining.proposed(matter, Fining.recorded(matter, subject, TYPES)));
        Fining.served(matter, decision);
        matter.later(Duration.ofDays(1));
        Map<String, Object> payment =
                fields("decisionId", decision, "amountVnd", 5_000_000, "receipt", matter.document("BL-1"));
        matter.step("recorder@abei", "record-payment", payment);
        assertThat(matter.ask("recorder@abei", "record-payment", payment).text("code"))
                .isEqualTo(TWICE);
        assertThat(events(matter, "fine-paid")).isOne();
    }

    private static List<String> running(JsonNode file) {
        return StreamSupport.stream(file.path("clocks").spliterator(), false)
                .filter(clock -> clock.path("state").asString().equals("running"))
                .map(clock -> clock.path("code").asString())
                .toList();
    }

    private static long events(StoryCase matter, String event) {
        return StreamSupport.stream(
                        matter.history("coordinator@abei").path("lines").spliterator(), false)
                .filter(line -> line.path("storedName").asString().equals("case." + event))
                .count();
    }
}

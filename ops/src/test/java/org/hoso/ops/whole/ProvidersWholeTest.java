package org.hoso.ops.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoso.ops.sample.CommandBody.fields;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hoso.cases.Orders;
import org.hoso.cases.Orders.OrderKind;
import org.hoso.ops.sample.Api;
import org.hoso.ops.sample.Reply;
import org.hoso.ops.sample.StoryCase;
import org.hoso.ops.sample.StoryStart;
import org.hoso.ops.sample.stories.Openings;
import org.hoso.ops.whole.tour.Consequences;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("A block that names providers, over HTTP")
class ProvidersWholeTest {
    private static final String COORDINATOR = "coordinator@abei";
    private static final String LIAISON = "liaison@abei";
    private static final String ISP = "isp@demo";

    private final Heard heard = new Heard();
    private final Api api = heard.api();
    /** Of the case, after what was last done. */
    private long version;

    @Test
    @DisplayName(
            "is in force, and a won appeal applied, when the second has said so too, one by a token, one by signed calls")
    void followed() {
        StoryCase matter = overdue();
        Reply ordered = matter.step(LIAISON, "order-block", order(matter));
        String block = ordered.created("blockId");
        version = ordered.body().path("version").asLong();
        long before = file(matter, "").path("position").asLong();
        Map<String, Object> done = fields("blockId", block, "receipt", "NOC-1");
        matter.later(Duration.ofHours(1));
        steps(matter, ISP, "confirm-block", done);

        assertThat(block(file(matter, "")).path("blocking").path("extent").asString())
                .isEqualTo("some");
        assertThat(states(block(file(matter, "")).path("blocking"))).containsExactly("confirmed", "ordered");
        JsonNode removal = onTheBoard(matter, "removal");
        assertThat(removal.path("turn").path("party").asString()).isEqualTo("provider");
        assertThat(removal.path("turn").path("code").asString()).isEqualTo(SigningProvider.CODE);
        assertThat(removal.path("owing").path("first").path(0).asString()).isEqualTo(SigningProvider.CODE);
        JsonNode then = file(matter, "?knownAt=" + before);
        assertThat(block(then).path("blocking").path("extent").asString()).isEqualTo("none");
        assertThat(track(then, "removal").path("owing").path("count").asInt()).isEqualTo(2);
        JsonNode own = block(matter.file(ISP)).path("blocking");
        assertThat(own.path("of").asInt()).isOne();
        assertThat(own.path("providers").path(0).path("provider").asString()).isEqualTo("ISP_DEMO");
        matter.refused(LIAISON, "confirm-block", fields("blockId", block), "provider-not-said");
        matter.refused(ISP, "confirm-block", done, "already-answered");

        arrives(block, OrderKind.BLOCK);
        signed("confirm-block", fields("blockId", block, "receipt", "NOC-2"));
        assertThat(block(file(matter, "")).path("blocking").path("extent").asString())
                .isEqualTo("all");
        assertThat(onTheBoard(matter, "removal").hasNonNull("turn")).isFalse();

        liftedByBoth(matter, block);
        assertThat(matter.history(COORDINATOR).toString())
                .contains("xác nhận đã ngăn chặn truy cập https://facebook.example/", " tại Nhà mạng thử nghiệm")
                .contains("lifted the block of https://facebook.example/")
                .contains("xác nhận đã mở lại truy cập https://facebook.example/");
        heard.asDescribed(path -> path.contains("/cases") || path.contains("/board") || path.contains("/callbacks"));
    }

    @Test
    @DisplayName(
            "of the list alone; a wrong one is taken back: nobody owes it, nothing more is sent, and the link may be ordered anew")
    void taken_back() {
        StoryCase matter = overdue();
        Map<String, Object> wrong = new LinkedHashMap<>(Openings.block(matter));
        wrong.put("providers", List.of("ABC"));
        matter.refused(LIAISON, "order-block", wrong, "unknown-provider");
        assertThat(api.get(LIAISON, "/api/v1/registry/providers").body().toString())
                .contains("ISP_DEMO", "VNNIC");
        wrong.put("providers", List.of("ISP_OTHER"));
        String block = matter.step(LIAISON, "order-block", wrong).created("blockId");
        matter.refused(LIAISON, "order-block", wrong, "item-under-order");
        matter.later(Duration.ofHours(1));
        steps(
                matter,
                LIAISON,
                "withdraw-block-order",
                fields("blockId", block, "reason", "Nhầm nhà mạng.", "document", matter.document("11/CV")));

        JsonNode removal = onTheBoard(matter, "removal");
        assertThat(removal.path("owing").path("first").toString()).doesNotContain("ISP_OTHER");
        JsonNode file = file(matter, "");
        assertThat(block(file).path("lifted").path("takenBack").asBoolean()).isTrue();
        assertThat(file.path("next").toString()).doesNotContain("confirm-block");
        String told = matter.history(COORDINATOR).toString();
        assertThat(told)
                .contains("Nhà mạng thử nghiệm khác", "https://facebook.example/")
                .contains("thu hồi lệnh ngăn chặn truy cập gửi Nhà mạng thử nghiệm khác: https://facebook.example/")
                .contains("took the order to Another demonstration provider to block https://facebook.example/");
        assertThat(file.path("clocks").valueStream().filter(clock -> running(clock, block)))
                .as("what it made anybody owe ends")
                .isEmpty();
        UUID sent = Orders.dispatchId(UUID.fromString(block), OrderKind.BLOCK, "ISP_OTHER");
        matter.refused(LIAISON, "resend-order", fields("dispatchId", sent.toString()), "block-already-lifted");
        wrong.put("providers", List.of("ISP_DEMO"));
        wrong.put("document", matter.document("12/YC-NCTC"));
        matter.step(LIAISON, "order-block", wrong);
    }

    private static boolean running(JsonNode clock, String block) {
        return clock.path("state").asString().equals("running")
                && clock.path("about").asString("").equals(block);
    }

    private void liftedByBoth(StoryCase matter, String block) {
        Consequences.annulled(matter, "block", block);
        JsonNode won = matter.until(
                COORDINATOR, "the consequence", one -> !one.path("consequences").isEmpty());
        String owed = won.path("consequences").path(0).path("consequenceId").asString();
        matter.later(Duration.ofHours(1));
        Map<String, Object> settled = fields("consequenceId", owed, "proof", matter.document("12/CT"));
        matter.step(
                LIAISON,
                "lift-block",
                fields(
                        "blockId",
                        block,
                        "reason",
                        "Khiếu nại được chấp nhận.",
                        "consequenceId",
                        owed,
                        "document",
                        matter.document("11/CV")));
        matter.later(Duration.ofHours(1));
        steps(matter, ISP, "confirm-lifting", fields("blockId", block));
        matter.refused(LIAISON, "settle-consequence", settled, "not-undone-yet");
        assertThat(onTheBoard(matter, "won_not_applied")
                        .path("why")
                        .path("code")
                        .asString())
                .isEqualTo("consequence_owed");
        assertThat(onTheBoard(matter, "removal")
                        .path("owing")
                        .path("first")
                        .path(0)
                        .asString())
                .isEqualTo(SigningProvider.CODE);

        arrives(block, OrderKind.LIFT);
        signed("confirm-lifting", fields("blockId", block));
        assertThat(states(block(file(matter, "")).path("lifting"))).containsExactly("confirmed", "confirmed");
        matter.later(Duration.ofHours(1));
        steps(matter, LIAISON, "settle-consequence", settled);
        assertThat(onTheBoard(matter, "won_not_applied")
                        .path("why")
                        .path("code")
                        .asString())
                .isEqualTo("consequence_settled");
    }

    /** Facebook was asked, and let its time pass. */
    private StoryCase overdue() {
        StoryCase matter =
                Openings.concludedSupplement(new StoryStart(api, Instant.now()), 9, List.of("FOOD_NO_ADVISORY"));
        Openings.notice(matter);
        matter.until(
                COORDINATOR,
                "the removal clock breached",
                file -> file.path("clocks")
                        .valueStream()
                        .anyMatch(clock -> clock.path("code").asString().equals("ad_removal_24h")
                                && clock.path("state").asString().equals("breached")));
        return matter.later(Duration.ofHours(30));
    }

    private static Map<String, Object> order(StoryCase matter) {
        Map<String, Object> order = new LinkedHashMap<>(Openings.block(matter));
        order.put("providers", List.of("ISP_DEMO", SigningProvider.CODE));
        return order;
    }

    /** A letter: its receipt comes before its answer. */
    private void arrives(String block, OrderKind kind) {
        UUID dispatch = Orders.dispatchId(UUID.fromString(block), kind, SigningProvider.CODE);
        signed("record-order-delivery", fields("dispatchId", dispatch.toString(), "delivery", "delivered"));
    }

    private void signed(String type, Map<String, Object> data) {
        Reply reply = SigningProvider.says(api, type, data);
        assertThat(reply.status()).as(reply.body().toString()).isEqualTo(200);
        version = reply.body().path("version").asLong();
    }

    private void steps(StoryCase matter, String officer, String command, Map<String, Object> body) {
        version = matter.step(officer, command, body).body().path("version").asLong();
    }

    /** As new as what was last done. @param past which past it is */
    private JsonNode file(StoryCase matter, String past) {
        String query = past.isEmpty() ? "?since=v" + version : past;
        return api.get(COORDINATOR, "/api/v1/cases/" + matter.caseId() + query).body();
    }

    private static JsonNode block(JsonNode file) {
        return file.path("blocks").path(0);
    }

    private static List<String> states(JsonNode carryingOut) {
        return carryingOut
                .path("providers")
                .valueStream()
                .map(one -> one.path("state").asString())
                .toList();
    }

    /** As new as the case file. */
    private JsonNode onTheBoard(StoryCase matter, String track) {
        long position = file(matter, "").path("position").asLong();
        JsonNode board = api.get(COORDINATOR, "/api/v1/board?text=" + matter.number() + "&since=" + position)
                .body();
        return track(board.path("rows").path(0), track);
    }

    private static JsonNode track(JsonNode row, String track) {
        return row.path("tracks")
                .valueStream()
                .filter(one -> one.path("track").asString().equals(track))
                .findFirst()
                .orElseThrow();
    }
}

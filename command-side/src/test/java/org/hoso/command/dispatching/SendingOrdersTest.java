package org.hoso.command.dispatching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoso.command.Sample.hours;

import java.nio.file.Files;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hoso.cases.Blocking.BlockTarget;
import org.hoso.cases.Blocking.ConfirmBlock;
import org.hoso.cases.Orders.OrderKind;
import org.hoso.cases.Orders.ResendOrder;
import org.hoso.cases.PersonId;
import org.hoso.cases.Role;
import org.hoso.cases.Sealed;
import org.hoso.command.RunningSide;
import org.hoso.command.Sample;
import org.hoso.command.outbox.Claims;
import org.hoso.runtime.TestPostgres;
import org.hoso.runtime.sealing.Forgetting;
import org.hoso.runtime.sealing.Opener;
import org.hoso.wire.CaseJson;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Facebook, the provider VNPT and the registry at one simulated address; FPT is not among the settings. */
@DisplayName("An order")
class SendingOrdersTest {
    private static final String ACCOUNT = "@bà.Kín.bán.thuốc";
    private static final TestPostgres.Database EVENTS = TestPostgres.withEventStore();
    private static final Rows ROWS = new Rows(JdbcClient.create(EVENTS.dataSource()));
    private static Platform there;
    private static RunningSide side;

    @BeforeAll
    static void start() throws Exception {
        RunningSide.NOW.set(hours(1));
        there = new Platform();
        side = RunningSide.start(
                EVENTS,
                TestPostgres.empty(),
                Files.createTempDirectory("hoso-orders"),
                Receiving.at(
                        there.address(),
                        Map.of(
                                "hoso.dispatch.reply-to", "https://hoso.example",
                                "hoso.dispatch.receivers[1].code", "VNPT",
                                "hoso.dispatch.receivers[1].endpoint", there.address(),
                                "hoso.dispatch.receivers[2].code", "VNNIC",
                                "hoso.dispatch.receivers[2].endpoint", there.address())));
    }

    @AfterAll
    static void stop() {
        side.close();
        there.close();
    }

    @BeforeEach
    void morning() {
        there.answers(call -> 202);
        RunningSide.NOW.set(hours(1));
    }

    @Test
    @DisplayName(
            "to block goes out once to each provider that it names, with addresses, domains and basis, and is told once")
    void blocks() throws Exception {
        Ordered block = Ordered.block(side, BlockTarget.ISP, List.of("VNPT", "FPT"));
        UUID called = block.dispatch("VNPT");
        UUID byHand = block.dispatch("FPT");
        assertThat(List.of(ROWS.state(called), ROWS.state(byHand))).containsExactly("due", "by_hand");
        send("VNPT");
        send("VNPT");
        JsonNode message = only(called);
        assertThat(message.path("type").asString()).isEqualTo("block.ordered");
        JsonNode data = message.path("data");
        assertThat(data.path("blockId").asString()).isEqualTo(block.id().toString());
        assertThat(data.path("dispatchId").asString()).isEqualTo(called.toString());
        assertThat(data.path("receiver").asString()).isEqualTo("VNPT");
        assertThat(data.path("items").path(0).path("url").asString())
                .contains(block.itemId().toString());
        assertThat(data.path("domains").path(0).asString()).isEqualTo("facebook.example");
        assertThat(data.path("document").path("number").asString()).isEqualTo("21/BVHTTDL");
        assertThat(data.path("legalBasis").toString()).contains("342/2025");
        assertThat(data.path("replyTo").asString()).isEqualTo("https://hoso.example/api/v1/callbacks/VNPT");
        assertThat(message.toString()).doesNotContain("WHOIS", "reporter", "\"iv\"");
        assertThat(ROWS.told(called)).containsExactly("case.order-delivered system http-202");
        assertThat(ROWS.state(called)).isEqualTo("delivered");
        assertThat(ROWS.told(byHand)).isEmpty();
    }

    @Test
    @DisplayName("that names nobody waits as a letter to all of its kind; one to the registry goes to the registry")
    void to_all() throws Exception {
        Ordered everybody = Ordered.block(side, BlockTarget.ISP, null);
        Ordered registry = Ordered.block(side, BlockTarget.VNNIC, null);
        assertThat(ROWS.state(everybody.dispatch("ISP"))).isEqualTo("by_hand");
        side.bean(DispatchTexts.class).writeLetters(500);
        assertThat(text(everybody.dispatch("ISP"))).contains("doanh nghiệp viễn thông", "21/BVHTTDL");
        send("VNNIC");
        assertThat(ROWS.state(registry.dispatch("VNNIC"))).isEqualTo("delivered");
    }

    @Test
    @DisplayName(
            "that is lifted before it arrived does not go any more; its lifting goes to whom it went, after any attempt under way")
    void lifted() throws Exception {
        Ordered block = Ordered.block(side, BlockTarget.ISP, List.of("VNPT", "FPT"));
        Claims claims = side.bean(Claims.class);
        RunningSide.NOW.set(hours(2));
        Instant end = hours(2).plusSeconds(40);
        assertThat(claims.claim("VNPT", hours(2), end, UUID.randomUUID(), 50)).isNotEmpty();
        block.lift(side);
        assertThat(ROWS.state(block.dispatch("VNPT"))).isEqualTo("withdrawn");
        assertThat(ROWS.state(block.dispatch("FPT"))).isEqualTo("withdrawn");
        UUID lifting = block.dispatch(OrderKind.LIFT, "VNPT");
        assertThat(((Timestamp) ROWS.of(lifting).get("due_at")).toInstant()).isEqualTo(end);
        assertThat(ROWS.state(block.dispatch(OrderKind.LIFT, "FPT"))).isEqualTo("by_hand");
        send("VNPT");
        assertThat(there.calls(lifting)).isEmpty();
        RunningSide.NOW.set(end);
        send("VNPT");
        JsonNode data = only(lifting).path("data");
        assertThat(data.path("blockId").asString()).isEqualTo(block.id().toString());
        assertThat(data.path("ordered").path("number").asString()).isEqualTo("21/BVHTTDL");
        assertThat(data.toString()).doesNotContain("dealt with");
        assertThat(there.calls(block.dispatch("VNPT"))).isEmpty();
    }

    @Test
    @DisplayName(
            "to lock an account names it to the platform; its name is nowhere in clear, and is gone with the subject's key")
    void locks() throws Exception {
        Ordered lock = Ordered.lock(side, ACCOUNT);
        Ordered later = Ordered.lock(side, ACCOUNT);
        send("FACEBOOK");
        JsonNode data = only(lock.id()).path("data");
        assertThat(data.path("account").asString()).isEqualTo(ACCOUNT);
        assertThat(data.path("days").asInt()).isEqualTo(14);
        assertThat(data.path("doBy").asString()).isEqualTo(hours(25).toString());
        assertThat(data.path("legalBasis").toString()).contains("Nghị định 147/2024/NĐ-CP");
        assertThat(data.path("items").isEmpty()).isTrue();
        assertThat(ROWS.told(lock.id())).containsExactly("case.order-delivered system http-202");
        assertThat(ROWS.number("select count(*) from events.event_entry where payload::text like '%Kín%'"))
                .isZero();
        assertThat(ROWS.of(lock.id()).toString()).doesNotContain("Kín");
        assertThat(text(lock.id())).contains(ACCOUNT);
        forget(sealed(lock.id()).person());
        assertThat(side.bean(Opener.class).open(sealed(lock.id()), "text")).isEmpty();
        assertThat(text(later.id())).contains(ACCOUNT);
    }

    @Test
    @DisplayName("that names an account erased before it went out is given up and says so")
    void erased_before() throws Exception {
        Ordered lock = Ordered.lock(side, ACCOUNT);
        String person = ROWS.db()
                .sql("select payload -> 'handle' ->> 'person' from events.event_entry where aggregate_identifier = ?"
                        + " and payload_type = 'case.subject-alleged'")
                .param(lock.caseId().toString())
                .query(String.class)
                .single();
        forget(new PersonId(UUID.fromString(person)));
        send("FACEBOOK");
        assertThat(there.calls(lock.id())).isEmpty();
        assertThat(ROWS.told(lock.id())).containsExactly("case.order-delivery-failed system erased");
    }

    @Test
    @DisplayName("to tell who is behind an account names the account, or the content where no account is known")
    void user_info() throws Exception {
        Ordered named = Ordered.userInfo(side, ACCOUNT);
        Ordered unnamed = Ordered.userInfo(side, null);
        send("FACEBOOK");
        assertThat(only(named.id()).path("data").path("account").asString()).isEqualTo(ACCOUNT);
        assertThat(only(named.id()).path("data").path("legalBasis").toString())
                .contains("điểm a khoản 2 Điều 25 Luật số 116/2025");
        JsonNode data = only(unnamed.id()).path("data");
        assertThat(data.has("account")).isFalse();
        assertThat(data.path("items").path(0).path("itemId").asString())
                .isEqualTo(unnamed.itemId().toString());
    }

    @Test
    @DisplayName(
            "is tried for three days, then given up, and goes out again when its body asks; the answer of its receiver ends it too")
    void given_up() throws Exception {
        there.answers(call -> 503);
        Ordered block = Ordered.block(side, BlockTarget.ISP, List.of("VNPT"));
        UUID id = block.dispatch("VNPT");
        while (ROWS.state(id).equals("due")) {
            RunningSide.NOW.set(((Timestamp) ROWS.of(id).get("due_at")).toInstant());
            send("VNPT");
        }
        Instant end = RunningSide.NOW.get();
        assertThat(end).isEqualTo(hours(1).plus(Duration.ofDays(3)));
        assertThat(there.calls(id)).hasSizeBetween(17, 25);
        assertThat(ROWS.told(id)).containsExactly("case.order-delivery-failed system http-503");
        block.ask(side, new ResendOrder(block.caseId(), Ordered.ABEI, end, id));
        send("VNPT");
        assertThat(ROWS.state(id)).isEqualTo("due");
        block.ask(
                side,
                new ConfirmBlock(
                        block.caseId(),
                        new org.hoso.cases.Actor(
                                "noc",
                                "VNPT",
                                Sample.MONDAY.atZone(java.time.ZoneOffset.UTC).toLocalDate(),
                                Role.ISP,
                                null),
                        end,
                        block.id(),
                        "NOC-7",
                        null));
        assertThat(ROWS.state(id)).isEqualTo("delivered");
        RunningSide.NOW.set(end.plus(Duration.ofDays(2)));
        there.answers(call -> 202);
        send("VNPT");
        assertThat(ROWS.told(id))
                .containsExactly("case.order-delivery-failed system http-503", "case.order-resent liaison");
        assertThat(there.calls(id).stream().map(Platform.Call::body).distinct()).hasSize(1);
    }

    private static void send(String receiver) throws InterruptedException {
        Receiving.sendAll(side, receiver);
    }

    private static JsonNode only(UUID dispatchId) {
        List<Platform.Call> calls = there.calls(dispatchId);
        assertThat(calls).hasSize(1);
        return CaseJson.stored().readTree(calls.getFirst().body());
    }

    private static Sealed sealed(UUID dispatchId) {
        return CaseJson.stored().readValue(String.valueOf(ROWS.of(dispatchId).get("text")), Sealed.class);
    }

    private static String text(UUID dispatchId) {
        return side.bean(Opener.class).open(sealed(dispatchId), "text").orElseThrow();
    }

    private static void forget(PersonId person) {
        side.bean(Forgetting.class).destroy(Set.of(person));
        side.bean(Opener.class).evict(person);
    }
}

package org.hoso.command.callbacks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoso.command.Sample.hours;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.hoso.cases.Blocking.BlockTarget;
import org.hoso.cases.PlatformNotice.Channel;
import org.hoso.command.AtOnce;
import org.hoso.command.RunningSide;
import org.hoso.command.dispatching.Ordered;
import org.hoso.command.dispatching.Platform;
import org.hoso.command.dispatching.Receiving;
import org.hoso.command.dispatching.Rows;
import org.hoso.command.dispatching.Sent;
import org.hoso.command.outbox.WebhookKey;
import org.hoso.proof.SigningKey;
import org.hoso.runtime.TestPostgres;
import org.hoso.wire.CaseJson;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@DisplayName("A receiver's signed call")
class CallbackTest {
    private static final SigningKey OLD = key();
    private static final SigningKey KEY = key();
    private static final SigningKey TIKTOK = key();
    private static final SigningKey VNPT = key();
    private static final SigningKey FPT = key();
    private static final TestPostgres.Database EVENTS = TestPostgres.withEventStore();
    private static final Rows ROWS = new Rows(JdbcClient.create(EVENTS.dataSource()));
    private static final Instant NOW = hours(3);
    private static Platform platform;
    private static RunningSide side;

    @BeforeAll
    static void start() throws IOException {
        RunningSide.NOW.set(NOW);
        platform = new Platform();
        side = RunningSide.start(
                EVENTS,
                TestPostgres.empty(),
                Files.createTempDirectory("hoso-callbacks"),
                Receiving.at(
                        platform.address(),
                        Map.of(
                                "hoso.dispatch.receivers[0].keys[0]", text(OLD),
                                "hoso.dispatch.receivers[0].keys[1]", text(KEY),
                                "hoso.dispatch.receivers[1].code", "TIKTOK",
                                "hoso.dispatch.receivers[1].keys[0]", text(TIKTOK),
                                "hoso.dispatch.receivers[2].code", "VNPT",
                                "hoso.dispatch.receivers[2].endpoint", platform.address(),
                                "hoso.dispatch.receivers[2].keys[0]", text(VNPT),
                                "hoso.dispatch.receivers[3].code", "FPT",
                                "hoso.dispatch.receivers[3].keys[0]", text(FPT))));
        Signed.PORT.set(side.port());
    }

    @AfterAll
    static void stop() {
        side.close();
        platform.close();
    }

    @BeforeEach
    void now() {
        RunningSide.NOW.set(NOW);
    }

    private static SigningKey key() {
        return SigningKey.secret("webhook", SigningKey.fresh());
    }

    private static String text(SigningKey key) {
        return WebhookKey.text(key.verifier().bytes());
    }

    @Test
    @DisplayName(
            "is the platform's own step; a repeat gets the first answer again and changes nothing, the id with another body is refused")
    void once() throws Exception {
        Sent sent = sent();
        String body = answer(sent, "acting");
        Signed call = Signed.with(KEY, body);
        var first = call.post("FACEBOOK");
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(json(first).path("events").path(0).asString()).isEqualTo("platform-answered");
        assertThat(json(call.post("FACEBOOK")).path("version"))
                .isEqualTo(json(first).path("version"));
        assertThat(AtOnce.many(
                        8, () -> json(call.post("FACEBOOK")).path("version").asInt(-1)))
                .containsOnly(json(first).path("version").asInt(-2));
        assertThat(ROWS.told(sent))
                .containsExactly("case.notice-delivered system http-202", "case.platform-answered platform");
        var other =
                new Signed(call.id(), NOW, answer(sent, "acknowledged")).by(KEY).post("FACEBOOK");
        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(code(other)).isEqualTo("idempotency-key-reused");
        assertThat(officer(sent)).isEqualTo("callback@facebook");
    }

    @Test
    @DisplayName("that is refused before its body came leaves what follows it on the line alone")
    void followed_on_the_line() throws Exception {
        String head =
                "POST /api/v1/callbacks/FACEBOOK HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n"
                        + "Content-Length: 2\r\n\r\n";
        try (Socket line = new Socket("127.0.0.1", side.port())) {
            line.setSoTimeout(30_000);
            line.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            byte[] some = new byte[65_536];
            assertThat(new String(some, 0, line.getInputStream().read(some), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 401");
            line.getOutputStream().write(("{}" + head + "{}").getBytes(StandardCharsets.US_ASCII));
            assertThat(new String(some, 0, Math.max(0, line.getInputStream().read(some)), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 401");
        }
    }

    @Test
    @DisplayName("that is forged in any part is not taken, whoever it is said to be from")
    void forged() throws Exception {
        Sent sent = sent();
        String body = answer(sent, "acting");
        Signed good = Signed.with(KEY, body);
        List<HttpResponse<String>> replies = List.of(
                Signed.with(key(), body).post("FACEBOOK"),
                Signed.with(TIKTOK, body).post("FACEBOOK"),
                good.post("TIKTOK"),
                good.post("YOUTUBE"),
                good.post("NOBODY"),
                new Signed("another", good.at(), body, good.signature()).post("FACEBOOK"),
                new Signed(good.id(), good.at().plusSeconds(1), body, good.signature()).post("FACEBOOK"),
                new Signed(good.id(), good.at(), body + " ", good.signature()).post("FACEBOOK"),
                new Signed(good.id(), good.at(), body, "v1," + good.signature().substring(4)).post("FACEBOOK"),
                new Signed(good.id(), good.at(), body, "").post("FACEBOOK"),
                new Signed(good.id(), good.at(), body, "v1a,AAAA v1a,!! v1a,").post("FACEBOOK"));
        assertThat(replies).allSatisfy(reply -> {
            assertThat(reply.statusCode()).isEqualTo(401);
            assertThat(code(reply)).isEqualTo("bad-signature");
            assertThat(reply.headers().firstValue("WWW-Authenticate")).isPresent();
        });
        assertThat(ROWS.told(sent)).hasSize(1);
    }

    @Test
    @DisplayName("is of now: five minutes either way, whichever of the platform's keys signed it")
    void expired() throws Exception {
        Sent sent = sent();
        for (Duration off : List.of(Duration.ofSeconds(301), Duration.ofSeconds(-301), Duration.ofDays(900))) {
            var reply = new Signed(UUID.randomUUID().toString(), NOW.minus(off), answer(sent, "acting"))
                    .by(KEY)
                    .post("FACEBOOK");
            assertThat(reply.statusCode()).isEqualTo(401);
            assertThat(code(reply)).isEqualTo("signature-expired");
        }
        var late = new Signed("late", NOW.minusSeconds(300), answer(sent, "acknowledged"))
                .by(OLD)
                .post("FACEBOOK");
        assertThat(late.statusCode()).isEqualTo(200);
        var early = new Signed("early", NOW.plusSeconds(300), answer(sent, "acting")).by(KEY);
        var both = new Signed(early.id(), early.at(), early.body(), "v1a,AAAA " + early.signature());
        assertThat(both.post("FACEBOOK").statusCode()).isEqualTo(200);
    }

    @Test
    @DisplayName(
            "about another platform's notice, or none, finds nothing; about one that was not sent yet it is told so")
    void whose() throws Exception {
        Sent waiting = Sent.one(side, Channel.PLATFORM_PORTAL);
        Sent letter = Sent.one(side, Channel.OFFICIAL_LETTER);
        var foreign = Signed.with(TIKTOK, answer(waiting, "acting")).post("TIKTOK");
        var none = Signed.with(TIKTOK, answer(new Sent(waiting.caseId(), UUID.randomUUID()), "acting"))
                .post("TIKTOK");
        assertThat(List.of(foreign, none)).allSatisfy(reply -> {
            assertThat(reply.statusCode()).isEqualTo(404);
            assertThat(code(reply)).isEqualTo("no-such-dispatch");
        });
        for (Sent notYet : List.of(waiting, letter)) {
            var reply = Signed.with(KEY, answer(notYet, "acting")).post("FACEBOOK");
            assertThat(reply.statusCode()).isEqualTo(409);
            assertThat(code(reply)).isEqualTo("not-sent-yet");
            assertThat(ROWS.told(notYet)).isEmpty();
        }
        assertThat(code(Signed.with(KEY, receipt(waiting, "delivered")).post("FACEBOOK")))
                .isEqualTo("not-sent-yet");
        assertThat(Signed.with(KEY, receipt(letter, "delivered"))
                        .post("FACEBOOK")
                        .statusCode())
                .isEqualTo(200);
        assertThat(ROWS.state(letter)).isEqualTo("delivered");
        assertThat(Signed.with(KEY, answer(letter, "acting")).post("FACEBOOK").statusCode())
                .isEqualTo(200);
    }

    @Test
    @DisplayName("with a receipt counts when it comes late, and not when it comes again or after what it contradicts")
    void receipts() throws Exception {
        platform.answers(call -> 410);
        Sent sent = sent();
        platform.answers(call -> 202);
        assertThat(ROWS.told(sent)).containsExactly("case.notice-delivery-failed system http-410");
        assertThat(Signed.with(KEY, answer(sent, "acting")).post("FACEBOOK").statusCode())
                .isEqualTo(200);
        assertThat(Signed.with(KEY, receipt(sent, "delivered")).post("FACEBOOK").statusCode())
                .isEqualTo(200);
        for (String again : List.of("delivered", "failed"))
            assertThat(code(Signed.with(KEY, receipt(sent, again)).post("FACEBOOK")))
                    .isEqualTo("delivery-already-recorded");
        assertThat(code(Signed.with(KEY, answer(sent, "acknowledged")).post("FACEBOOK")))
                .isEqualTo("already-answered");
        assertThat(ROWS.told(sent))
                .containsExactly(
                        "case.notice-delivery-failed system http-410",
                        "case.platform-answered platform",
                        "case.notice-delivered platform R-7");
        assertThat(ROWS.state(sent)).isEqualTo("delivered");
    }

    @Test
    @DisplayName("claims a removal as the platform's own path does")
    void claims() throws Exception {
        Sent sent = sent();
        String item = ROWS.db()
                .sql(
                        "select payload -> 'itemIds' ->> 0 from events.event_entry where payload_type = 'case.platform-notified'"
                                + " and payload ->> 'noticeId' = ?")
                .param(sent.id().toString())
                .query(String.class)
                .single();
        String body = "{\"type\":\"claim-removal\",\"timestamp\":\"" + NOW + "\",\"data\":{\"noticeId\":\"" + sent.id()
                + "\",\"itemIds\":[\"" + item + "\"]}}";
        assertThat(Signed.with(KEY, body).post("FACEBOOK").statusCode()).isEqualTo(200);
        assertThat(ROWS.told(sent)).endsWith("case.removal-claimed platform");
    }

    @Test
    @DisplayName("confirms a block once, from a provider that its order reached; it proves that the order arrived")
    void confirms_a_block() throws Exception {
        Ordered block = Ordered.block(side, BlockTarget.ISP, List.of("VNPT", "FPT"));
        Ordered other = Ordered.block(side, BlockTarget.ISP, List.of("FPT"));
        String confirm = call("confirm-block", "blockId", block.id(), ",\"receipt\":\"NOC-7\"");
        assertThat(code(Signed.with(VNPT, confirm).post("VNPT"))).isEqualTo("not-sent-yet");
        platform.answers(call -> 503);
        Receiving.sendAll(side, "VNPT");
        platform.answers(call -> 202);
        assertThat(code(Signed.with(FPT, confirm).post("VNPT"))).isEqualTo("bad-signature");
        assertThat(code(Signed.with(KEY, confirm).post("FACEBOOK"))).isEqualTo("no-such-dispatch");
        assertThat(code(Signed.with(VNPT, call("confirm-block", "blockId", other.id(), ""))
                        .post("VNPT")))
                .isEqualTo("no-such-dispatch");
        Signed good = Signed.with(VNPT, confirm);
        var first = good.post("VNPT");
        assertThat(json(first).path("events").path(0).asString()).isEqualTo("block-confirmed");
        assertThat(json(good.post("VNPT")).path("version"))
                .isEqualTo(json(first).path("version"));
        assertThat(ROWS.state(block.dispatch("VNPT"))).isEqualTo("delivered");
        assertThat(ROWS.number("select count(*) from events.event_entry where payload_type = 'case.block-confirmed'"
                        + " and payload ->> 'blockId' = '" + block.id()
                        + "' and payload -> 'by' ->> 'officer' = 'callback@vnpt'"))
                .isEqualTo(1);
    }

    @Test
    @DisplayName(
            "refuses an order, its reason sealed, and says after the lifting that access is open again, each for itself")
    void refuses_and_opens_again() throws Exception {
        Ordered block = Ordered.block(side, BlockTarget.ISP, List.of("VNPT", "FPT"));
        Receiving.sendAll(side, "VNPT");
        String refusal = call(
                "refuse-order", "blockId", block.id(), ",\"kind\":\"block\",\"reason\":\"Không phải mạng Đỗ Văn Tỵ\"");
        String opened = call("confirm-lifting", "blockId", block.id(), "");
        assertThat(code(Signed.with(VNPT, opened).post("VNPT"))).isEqualTo("no-such-dispatch");
        assertThat(Signed.with(VNPT, refusal).post("VNPT").statusCode()).isEqualTo(200);
        assertThat(code(Signed.with(VNPT, refusal).post("VNPT"))).isEqualTo("already-answered");
        assertThat(ROWS.number("select count(*) from events.event_entry where payload::text like '%Tỵ%'"))
                .isZero();
        block.lift(side);
        assertThat(code(Signed.with(VNPT, opened).post("VNPT"))).isEqualTo("not-sent-yet");
        Receiving.sendAll(side, "VNPT");
        assertThat(code(Signed.with(FPT, opened).post("FPT"))).isEqualTo("not-sent-yet");
        assertThat(Signed.with(VNPT, opened).post("VNPT").statusCode()).isEqualTo(200);
        assertThat(code(Signed.with(VNPT, refusal).post("VNPT"))).isEqualTo("block-already-lifted");
    }

    @Test
    @DisplayName("with a provider's receipt counts for its own order, by letter too; answers come after it")
    void receipts_of_orders() throws Exception {
        Ordered block = Ordered.block(side, BlockTarget.ISP, List.of("FPT"));
        String receipt = call(
                "record-order-delivery",
                "dispatchId",
                block.dispatch("FPT"),
                ",\"delivery\":\"delivered\",\"receipt\":\"R-8\"");
        String confirm = call("confirm-block", "blockId", block.id(), "");
        assertThat(code(Signed.with(FPT, confirm).post("FPT"))).isEqualTo("not-sent-yet");
        assertThat(code(Signed.with(VNPT, receipt).post("VNPT"))).isEqualTo("no-such-dispatch");
        String ofTheBlock = call("record-order-delivery", "dispatchId", block.id(), ",\"delivery\":\"delivered\"");
        assertThat(code(Signed.with(FPT, ofTheBlock).post("FPT"))).isEqualTo("no-such-dispatch");
        assertThat(Signed.with(FPT, receipt).post("FPT").statusCode()).isEqualTo(200);
        assertThat(code(Signed.with(FPT, receipt).post("FPT"))).isEqualTo("delivery-already-recorded");
        assertThat(ROWS.told(block.dispatch("FPT"))).containsExactly("case.order-delivered isp R-8");
        assertThat(Signed.with(FPT, confirm).post("FPT").statusCode()).isEqualTo(200);
    }

    @Test
    @DisplayName("confirms a lock and hands over user information, which is sealed before it is kept")
    void locks_and_user_info() throws Exception {
        Ordered lock = Ordered.lock(side, "@shop");
        Ordered asked = Ordered.userInfo(side, "@shop");
        Receiving.sendAll(side);
        String locked = call("confirm-account-lock", "lockId", lock.id(), "");
        String info = call("record-user-info", "requestId", asked.id(), ",\"info\":\"Trần Văn Dần, 0900000000\"");
        for (String body : List.of(locked, info)) {
            assertThat(code(Signed.with(TIKTOK, body).post("TIKTOK"))).isEqualTo("no-such-dispatch");
            Signed call = Signed.with(KEY, body);
            assertThat(call.post("FACEBOOK").statusCode()).isEqualTo(200);
            assertThat(call.post("FACEBOOK").statusCode()).isEqualTo(200);
            assertThat(code(Signed.with(KEY, body).post("FACEBOOK"))).isEqualTo("already-answered");
        }
        assertThat(code(Signed.with(KEY, call("confirm-block", "blockId", lock.id(), ""))
                        .post("FACEBOOK")))
                .isEqualTo("no-such-dispatch");
        assertThat(ROWS.number("select count(*) from events.event_entry where payload::text like '%Dần%'"))
                .isZero();
        assertThat(ROWS.number("select count(*) from events.event_entry where payload_type = 'case.user-info-received'"
                        + " and payload ->> 'requestId' = '" + asked.id()
                        + "' and payload -> 'info' ->> 'ct' is not null"))
                .isEqualTo(1);
    }

    private static String call(String type, String member, UUID id, String more) {
        return "{\"type\":\"" + type + "\",\"data\":{\"" + member + "\":\"" + id + "\"" + more + "}}";
    }

    @Test
    @DisplayName("of another form is told every wrong place")
    void other_forms() throws Exception {
        Sent sent = sent();
        assertThat(pointers("[]")).containsExactly(" wrong-type");
        assertThat(pointers("{")).containsExactly(" malformed-json");
        assertThat(pointers("{}")).containsExactly("/type missing-field", "/data missing-field");
        assertThat(pointers("{\"type\":\"impose-sanction\",\"data\":{},\"caseId\":1}"))
                .containsExactly("/caseId unknown-field", "/type not-one-of");
        assertThat(pointers("{\"type\":\"record-delivery\",\"data\":{\"noticeId\":\"x\"}}"))
                .contains("/data/noticeId not-a-uuid", "/data/delivery missing-field");
        assertThat(pointers("{\"type\":\"record-platform-answer\",\"data\":{\"noticeId\":\"" + sent.id()
                        + "\",\"answer\":\"refused\"}}"))
                .containsExactly("/data/reason rule");
        assertThat(ROWS.told(sent)).hasSize(1);
    }

    @Test
    @DisplayName("altered at random never gets in and never breaks anything")
    void altered() throws Exception {
        Sent sent = sent();
        byte[] body = answer(sent, "acting").getBytes(StandardCharsets.UTF_8);
        Signed good = Signed.with(KEY, new String(body, StandardCharsets.UTF_8));
        Random random = new Random(5);
        for (int n = 0; n < 150; n++) {
            byte[] bytes = body.clone();
            String signature = good.signature();
            if (random.nextBoolean()) bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(7));
            else {
                char[] letters = signature.toCharArray();
                int place = 4 + random.nextInt(80);
                letters[place] = letters[place] == 'A' ? 'B' : 'A';
                signature = new String(letters);
            }
            var reply = new Signed(good.id(), good.at(), new String(bytes, StandardCharsets.ISO_8859_1), signature)
                    .post("FACEBOOK", bytes);
            assertThat(reply.statusCode()).isEqualTo(401);
        }
        assertThat(ROWS.told(sent)).hasSize(1);
    }

    private static Sent sent() throws InterruptedException {
        Sent sent = Sent.one(side, Channel.PLATFORM_PORTAL);
        Receiving.sendAll(side);
        return sent;
    }

    private static String answer(Sent sent, String answer) {
        return "{\"type\":\"record-platform-answer\",\"data\":{\"noticeId\":\"" + sent.id() + "\",\"answer\":\""
                + answer + "\"}}";
    }

    private static String receipt(Sent sent, String delivery) {
        return "{\"type\":\"record-delivery\",\"data\":{\"noticeId\":\"" + sent.id() + "\",\"delivery\":\"" + delivery
                + "\",\"receipt\":\"R-7\"}}";
    }

    private static List<String> pointers(String body) throws Exception {
        var reply = Signed.with(KEY, body).post("FACEBOOK");
        assertThat(reply.statusCode()).isEqualTo(400);
        return json(reply)
                .path("errors")
                .valueStream()
                .map(one ->
                        one.path("pointer").asString() + " " + one.path("code").asString())
                .toList();
    }

    private static String officer(Sent sent) {
        return ROWS.db()
                .sql(
                        "select payload -> 'by' ->> 'officer' from events.event_entry where payload_type = 'case.platform-answered'"
                                + " and payload ->> 'noticeId' = ?")
                .param(sent.id().toString())
                .query(String.class)
                .single();
    }

    private static String code(HttpResponse<String> reply) {
        return json(reply).path("code").asString("");
    }

    private static JsonNode json(HttpResponse<String> reply) {
        return CaseJson.stored().readTree(reply.body());
    }
}

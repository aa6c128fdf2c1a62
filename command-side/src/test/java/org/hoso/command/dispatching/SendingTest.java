package org.hoso.command.dispatching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoso.command.Sample.days;
import static org.hoso.command.Sample.hours;
import static org.hoso.command.Sample.officer;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.hoso.cases.PersonId;
import org.hoso.cases.PlatformNotice.Channel;
import org.hoso.cases.PlatformNotice.Delivery;
import org.hoso.cases.PlatformNotice.RecordDelivery;
import org.hoso.cases.PlatformNotice.ResendNotice;
import org.hoso.cases.Role;
import org.hoso.cases.Sealed;
import org.hoso.cases.Sha256;
import org.hoso.command.AtOnce;
import org.hoso.command.RunningSide;
import org.hoso.command.intake.SystemDesk;
import org.hoso.runtime.TestPostgres;
import org.hoso.runtime.sealing.Forgetting;
import org.hoso.wire.CaseJson;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Two instances on one PostgreSQL, and a platform that answers as the test has it. */
@DisplayName("A notice")
class SendingTest {
    private static final String REASON = "Quảng cáo của bà Nguyễn Thị Kín nói thực phẩm chữa khỏi bệnh";
    private static final TestPostgres.Database EVENTS = TestPostgres.withEventStore();
    private static final Rows ROWS = new Rows(JdbcClient.create(EVENTS.dataSource()));
    private static Platform platform;
    private static RunningSide one;
    private static RunningSide other;

    @BeforeAll
    static void start() throws Exception {
        RunningSide.NOW.set(hours(1));
        platform = new Platform();
        TestPostgres.Database keys = TestPostgres.empty();
        Path folder = Files.createTempDirectory("hoso-sending");
        var settings = Receiving.by(platform);
        one = RunningSide.start(EVENTS, keys, folder, settings);
        other = RunningSide.start(EVENTS, keys, folder, settings);
    }

    @AfterAll
    static void stop() {
        one.close();
        other.close();
        platform.close();
    }

    @BeforeEach
    void morning() {
        platform.answers(call -> 202);
        RunningSide.NOW.set(hours(1));
    }

    @Test
    @DisplayName(
            "goes out once, signed for whoever holds the public key, with what a platform is to know and nothing else")
    void goes_out() throws Exception {
        Sent sent = Sent.because(one, Channel.PLATFORM_PORTAL, REASON);
        assertThat(ROWS.state(sent)).isEqualTo("due");
        send(one);
        send(other);
        Platform.Call call = only(sent);
        assertThat(verified(call)).isTrue();
        assertThat(call.timestamp()).isEqualTo(String.valueOf(hours(1).getEpochSecond()));
        JsonNode data = CaseJson.stored().readTree(call.body()).path("data");
        assertThat(data.path("noticeId").asString()).isEqualTo(sent.id().toString());
        assertThat(data.path("items").path(0).path("url").asString()).startsWith("https://facebook.example/posts/");
        assertThat(data.path("reason").asString()).isEqualTo(REASON);
        assertThat(data.path("document").path("number").asString()).isEqualTo("15/PTTH");
        assertThat(data.path("removeBy").asString()).isEqualTo(hours(25).toString());
        assertThat(data.path("legalBasis").valueStream().map(JsonNode::asString))
                .anyMatch(basis -> basis.contains("342/2025"));
        assertThat(data.path("sender").path("nameEn").asString()).isNotBlank();
        assertThat(call.body()).doesNotContain("reporter", "\"iv\"", "description", "inference");
        assertThat(ROWS.told(sent)).containsExactly("case.notice-delivered system http-202");
        assertThat(ROWS.state(sent)).isEqualTo("delivered");
    }

    @Test
    @DisplayName(
            "is kept as it was sent, sealed, its hash in clear; once the person is erased nobody reads it any more")
    void kept_as_sent() throws Exception {
        Sent sent = Sent.because(one, Channel.PLATFORM_PORTAL, REASON);
        send(one);
        var row = ROWS.of(sent);
        Platform.Call call = only(sent);
        assertThat(row.get("text_sha256")).isEqualTo(Sha256.of(call.body()).value());
        assertThat(row.get("text").toString()).doesNotContain("Kín").doesNotContain("facebook.example");
        Sealed kept = CaseJson.stored().readValue(row.get("text").toString(), Sealed.class);
        var opener = one.bean(org.hoso.runtime.sealing.Opener.class);
        assertThat(opener.open(kept, "text")).contains(call.body());
        one.bean(Forgetting.class).destroy(Set.<PersonId>of(kept.person()));
        assertThat(opener.open(kept, "text")).isEmpty();
    }

    @Test
    @DisplayName("that names somebody erased before it went out is given up and says so")
    void erased_before() throws Exception {
        Sent sent = Sent.because(one, Channel.PLATFORM_PORTAL, REASON);
        one.bean(Forgetting.class).destroy(Set.of(personOf(sent)));
        other.bean(org.hoso.runtime.sealing.Opener.class).evict(personOf(sent));
        send(one);
        assertThat(platform.calls(sent.id())).isEmpty();
        assertThat(ROWS.told(sent)).containsExactly("case.notice-delivery-failed system erased");
    }

    private static PersonId personOf(Sent sent) {
        String person = ROWS.db()
                .sql("select payload -> 'reason' ->> 'person' from events.event_entry where aggregate_identifier = ?"
                        + " and payload_type = 'case.platform-notified'")
                .param(sent.caseId().toString())
                .query(String.class)
                .single();
        return new PersonId(UUID.fromString(person));
    }

    @Test
    @DisplayName(
            "is tried again with growing waits while the platform fails, the same text under the same id, then given up after three days")
    void given_up() throws Exception {
        platform.answers(call -> 503);
        Sent sent = Sent.one(one, Channel.PLATFORM_PORTAL);
        Instant last = hours(1);
        while (ROWS.state(sent).equals("due")) {
            last = ((java.sql.Timestamp) ROWS.of(sent).get("due_at")).toInstant();
            RunningSide.NOW.set(last);
            send(one);
        }
        assertThat(last).isEqualTo(hours(1).plus(Duration.ofDays(3)));
        List<Platform.Call> calls = platform.calls(sent.id());
        assertThat(calls).hasSizeBetween(17, 25);
        assertThat(calls.stream().map(Platform.Call::body).distinct()).hasSize(1);
        assertThat(ROWS.told(sent)).containsExactly("case.notice-delivery-failed system http-503");
        assertThat(ROWS.of(sent)).containsEntry("state", "failed").containsEntry("trouble", "http-503");
        RunningSide.NOW.set(last.plus(Duration.ofDays(9)));
        send(one);
        assertThat(platform.calls(sent.id())).hasSameSizeAs(calls);
    }

    @Test
    @DisplayName(
            "that was given up goes out again when the liaison asks, and arrives once; a receipt that comes late counts")
    void sent_again() throws Exception {
        platform.answers(call -> 410);
        Sent sent = Sent.one(one, Channel.PLATFORM_PORTAL);
        Sent late = Sent.one(one, Channel.PLATFORM_PORTAL);
        send(one);
        assertThat(ROWS.told(sent)).containsExactly("case.notice-delivery-failed system http-410");
        platform.answers(call -> 200);
        ask(new ResendNotice(sent.caseId(), officer(Role.LIAISON, "ABEI"), hours(2), sent.id()));
        RunningSide.NOW.set(hours(2));
        send(one);
        assertThat(ROWS.told(sent))
                .containsExactly(
                        "case.notice-delivery-failed system http-410",
                        "case.notice-resent liaison",
                        "case.notice-delivered system http-200");
        ask(new ResendNotice(sent.caseId(), officer(Role.LIAISON, "ABEI"), hours(3), sent.id()));
        RunningSide.NOW.set(hours(3));
        send(other);
        assertThat(platform.calls(sent.id())).hasSize(3);
        assertThat(ROWS.told(sent)).hasSize(4).last().isEqualTo("case.notice-resent liaison");
        assertThat(ROWS.state(sent)).isEqualTo("delivered");

        ask(new RecordDelivery(
                late.caseId(),
                org.hoso.command.Sample.platform("FACEBOOK"),
                hours(4),
                late.id(),
                Delivery.DELIVERED,
                "R-1"));
        assertThat(ROWS.state(late)).isEqualTo("delivered");
    }

    @Test
    @DisplayName("that was sent by a clock ahead of ours arrives when it was sent, and its case is told so")
    void clocks_differ() throws Exception {
        Instant ahead = RunningSide.NOW.get().plusSeconds(2);
        Sent sent = Sent.at(one, Channel.PLATFORM_PORTAL, ahead);
        send(one);
        assertThat(ROWS.told(sent)).containsExactly("case.notice-delivered system http-202");
        assertThat(ROWS.of(sent)).containsEntry("trouble", null).containsEntry("told_at", Timestamp.from(ahead));
    }

    @Test
    @DisplayName("is neither carried where a redirect points, nor thought delivered by one")
    void no_redirect() throws Exception {
        platform.answers(call -> 302);
        Sent sent = Sent.one(one, Channel.PLATFORM_PORTAL);
        send(one);
        assertThat(platform.calls(sent.id())).hasSize(1);
        assertThat(ROWS.of(sent)).containsEntry("state", "due").containsEntry("trouble", "http-302");
    }

    @Test
    @DisplayName("that hangs up after acting is sent again under its id, and told once")
    void answer_lost() throws Exception {
        platform.answers(call -> 0);
        Sent sent = Sent.one(one, Channel.PLATFORM_PORTAL);
        send(one);
        assertThat(ROWS.of(sent)).containsEntry("trouble", "cut-off");
        platform.answers(call -> 202);
        RunningSide.NOW.set(hours(2));
        send(one);
        assertThat(platform.calls(sent.id())).hasSize(2);
        assertThat(platform.effects()).contains(sent.id().toString());
        assertThat(ROWS.told(sent)).containsExactly("case.notice-delivered system http-202");
    }

    @Test
    @DisplayName(
            "by letter, or entered more than a day after it went out on paper, waits for a hand and is never sent by itself")
    void by_hand() throws Exception {
        Sent letter = Sent.one(one, Channel.OFFICIAL_LETTER);
        Sent mail = Sent.one(one, Channel.EMAIL);
        RunningSide.NOW.set(days(3));
        Sent old = Sent.at(one, Channel.PLATFORM_PORTAL, days(1));
        send(one);
        assertThat(List.of(letter, mail, old)).allSatisfy(sent -> {
            assertThat(ROWS.state(sent)).isEqualTo("by_hand");
            assertThat(platform.calls(sent.id())).isEmpty();
        });
        ask(new RecordDelivery(
                letter.caseId(), officer(Role.LIAISON, "ABEI"), hours(5), letter.id(), Delivery.DELIVERED, "EE123VN"));
        assertThat(ROWS.state(letter)).isEqualTo("delivered");
    }

    @Test
    @DisplayName("is sent by one of two instances that look at the same time, and 300 notices go out once each")
    void two_instances() throws Exception {
        Set<String> ids = Sent.many(one, 30, 10).stream()
                .map(sent -> sent.id().toString())
                .collect(Collectors.toSet());
        AtOnce.run(() -> quietly(one), () -> quietly(other));
        List<String> calls = platform.calls().stream()
                .map(Platform.Call::id)
                .filter(ids::contains)
                .toList();
        assertThat(calls).hasSize(300).doesNotHaveDuplicates();
        assertThat(ROWS.delivered()).containsKeys(ids.toArray(String[]::new));
        assertThat(ROWS.delivered().values()).containsOnly(1L);
    }

    @Test
    @DisplayName("is not sent again when everything that follows the ledger reads it anew")
    void a_replay_sends_nothing() throws Exception {
        Sent sent = Sent.one(one, Channel.PLATFORM_PORTAL);
        send(one);
        int calls = platform.calls().size();
        long rows = ROWS.number("select count(*) from events.dispatch");
        for (String group : List.of("due-watch", "body-watch", "person-watch")) readAnew(group);
        send(one);
        send(other);
        assertThat(platform.calls()).hasSize(calls);
        assertThat(ROWS.number("select count(*) from events.dispatch")).isEqualTo(rows);
        assertThat(ROWS.told(sent)).containsExactly("case.notice-delivered system http-202");
    }

    private static void readAnew(String group) {
        for (RunningSide side : List.of(other, one)) processor(side, group).shutDown();
        processor(one, group).resetTokens();
        processor(one, group).start();
        long head = ROWS.number("select max(position) from events.ledger");
        org.awaitility.Awaitility.await()
                .atMost(Duration.ofSeconds(120))
                .until(() -> processor(one, group).processingStatus().values().stream()
                        .anyMatch(status -> status.getCurrentPosition().orElse(-1) >= head));
    }

    private static StreamingEventProcessor processor(RunningSide side, String group) {
        return side.bean(Configuration.class)
                .eventProcessingConfiguration()
                .eventProcessor(group, StreamingEventProcessor.class)
                .orElseThrow();
    }

    private static Platform.Call only(Sent sent) {
        List<Platform.Call> calls = platform.calls(sent.id());
        assertThat(calls).hasSize(1);
        return calls.getFirst();
    }

    private static void ask(org.hoso.cases.CaseCommand command) {
        one.bean(SystemDesk.class).submit(command);
    }

    private static void quietly(RunningSide side) {
        try {
            send(side);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    static void send(RunningSide side) throws InterruptedException {
        Receiving.sendAll(side);
    }

    /** As a receiver verifies it, with nothing of ours but the public key. */
    private static boolean verified(Platform.Call call) throws Exception {
        byte[] raw = ROWS.db()
                .sql("select public_key from events.dispatch_key")
                .query(byte[].class)
                .single();
        byte[] spki = HexFormat.of()
                .parseHex("302a300506032b6570032100" + HexFormat.of().formatHex(raw));
        Signature verifying = Signature.getInstance("Ed25519");
        verifying.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(spki)));
        verifying.update((call.id() + "." + call.timestamp() + "." + call.body()).getBytes(StandardCharsets.UTF_8));
        return call.signature().startsWith("v1a,")
                && verifying.verify(Base64.getDecoder().decode(call.signature().substring(4)));
    }
}

package org.hoso.runtime.stamping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import org.hoso.runtime.proof.StoredCheckpoint;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Time stamps of checkpoints")
class StampingTest {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration SOON = Duration.ofMillis(300);

    @TempDir
    Path home;

    private final TestAuthority authority = new TestAuthority();
    private final StampedLedger ledger = new StampedLedger();
    private final CountDownLatch ended = new CountDownLatch(1);
    private final Random random = new Random(5);

    @AfterEach
    void stop() {
        ended.countDown();
        authority.close();
    }

    @Test
    @DisplayName("are asked for once a checkpoint, of the latest alone, and kept beside it")
    void kept() throws Exception {
        assertThat(stamping(PATIENCE).once()).isEmpty();
        ledger.grown(3);
        StoredCheckpoint second = ledger.grown(4);
        Stamp stamp = stamping(PATIENCE).once().orElseThrow();
        assertThat(stamping(PATIENCE).once()).isEmpty();
        assertThat(authority.asked()).isEqualTo(1);
        assertThat(ledger.stamps.of(3)).isEmpty();
        assertThat(ledger.stamps.of(7)).singleElement().satisfies(kept -> {
            assertThat(kept.certificate()).isEqualTo(stamp.certificate());
            assertThat(kept.at()).isEqualTo(stamp.at());
            assertThat(Token.read(kept.token()).of(Imprint.of(second.note())).at())
                    .isEqualTo(stamp.at());
        });
        assertThat(ledger.checkpoints.of(7).orElseThrow().stampedAt()).isEqualTo(stamp.at());
        assertThat(ledger.checkpoints.of(3).orElseThrow().stampedAt()).isNull();
    }

    @Test
    @DisplayName("decide which checkpoint covers a position: the last that bears one, while it reaches so far")
    void covering() throws Exception {
        ledger.grown(5);
        stamping(PATIENCE).once();
        ledger.grown(5);
        assertThat(ledger.checkpoints.covering(4).orElseThrow().size()).isEqualTo(5);
        assertThat(ledger.checkpoints.covering(6).orElseThrow().size()).isEqualTo(10);
        stamping(PATIENCE).once();
        assertThat(ledger.checkpoints.covering(4).orElseThrow().size()).isEqualTo(10);
    }

    @Test
    @DisplayName("are not taken from an answer that is none, is another's, is too large or too slow; the next one is")
    void bad() throws Exception {
        ledger.grown(3);
        badAnswers().forEach((trouble, answers) -> answers.forEach(how -> refused(trouble, how, PATIENCE)));
        refused(
                StampingTrouble.AWAY,
                (question, exchange) -> {
                    exchange.sendResponseHeaders(200, 1_000);
                    exchange.getResponseBody().write(1);
                    exchange.getResponseBody().flush();
                    await(ended);
                },
                SOON);
        authority.answers(TestAuthority.good(authority.self()));
        assertThat(stamping(PATIENCE).once()).isPresent();
    }

    private Map<StampingTrouble, List<TestAuthority.Answering>> badAnswers() {
        Certified pretender = Certified.issuer("Test Issuer").authority("Test Authority");
        Map<StampingTrouble, List<TestAuthority.Answering>> bad = new LinkedHashMap<>();
        bad.put(
                StampingTrouble.AWAY,
                List.of(
                        (question, exchange) -> TestAuthority.reply(exchange, 500, new byte[0]),
                        (question, exchange) -> {
                            exchange.getResponseHeaders().set("Location", authority.address() + "/elsewhere");
                            TestAuthority.reply(exchange, 302, new byte[0]);
                        },
                        (question, exchange) -> exchange.close()));
        bad.put(
                StampingTrouble.UNREADABLE,
                List.of(
                        TestAuthority.made(question -> new byte[] {'n', 'o'}),
                        TestAuthority.made(question -> new byte[0]),
                        TestAuthority.made(question -> new byte[10 << 20])));
        bad.put(StampingTrouble.REFUSED, List.of(TestAuthority.made(question -> Stamper.rejected())));
        bad.put(StampingTrouble.FOREIGN, List.of(TestAuthority.good(pretender)));
        bad.put(
                StampingTrouble.OTHER_NONCE,
                List.of(TestAuthority.made(question -> Stamper.granted(
                        question.getMessageImprintDigest(), BigInteger.TEN, Instant.now(), authority.self()))));
        bad.put(
                StampingTrouble.OTHER_IMPRINT,
                List.of(TestAuthority.made(question ->
                        Stamper.granted(Imprint.of("else"), question.getNonce(), Instant.now(), authority.self()))));
        return bad;
    }

    private void refused(StampingTrouble trouble, TestAuthority.Answering how, Duration patience) {
        authority.answers(how);
        int before = authority.asked();
        assertThatThrownBy(() -> stamping(patience).once())
                .isInstanceOfSatisfying(
                        NotAStamp.class,
                        refused -> assertThat(refused.trouble()).isEqualTo(trouble));
        assertThat(authority.asked()).isEqualTo(before + 1);
        assertThat(ledger.stamps.of(3)).isEmpty();
    }

    @Test
    @DisplayName(
            "that do not come are told, with what to do next, and hold up no checkpoint; one that comes ends the trouble")
    void failing() throws Exception {
        authority.answers((question, exchange) -> await(ended));
        StampClock clock = new StampClock(stamping(SOON), "tsa.example", Duration.ofMillis(10), InstantSource.system());
        StampsHealthIndicator health = new StampsHealthIndicator(clock);
        ledger.grown(3);
        clock.start();
        try {
            until(() -> authority.asked() > 0);
            assertThat(ledger.grown(3).size()).isEqualTo(6);
            until(() -> health.health().getStatus().getCode().equals(StampsHealthIndicator.FAILING));
            assertThat(health.health().getDetails())
                    .containsEntry("next", StampingTrouble.AWAY.next())
                    .containsEntry("authority", "tsa.example")
                    .containsKeys("since", "failures");
            authority.answers(TestAuthority.good(authority.self()));
            until(() -> health.health().getStatus().getCode().equals("UP"));
            assertThat(ledger.stamps.of(6)).hasSize(1);
        } finally {
            clock.stop();
        }
        assertThat(clock.isRunning()).isFalse();
    }

    @Test
    @DisplayName("are waited for longer after each failure, ten minutes at most")
    void pauses() {
        StampingStatus standing = StampingStatus.fresh();
        Duration every = Duration.ofSeconds(10);
        assertThat(standing.pause(every)).isEqualTo(every);
        for (long seconds : new long[] {20, 40, 80, 160, 320, 600, 600, 600, 600, 600, 600, 600}) {
            standing = standing.failed(StampingTrouble.AWAY, Instant.EPOCH);
            assertThat(standing.pause(every)).isEqualTo(Duration.ofSeconds(seconds));
        }
        assertThat(standing.pause(Duration.ofHours(1))).isEqualTo(Duration.ofHours(1));
        assertThat(standing.stamped(Instant.EPOCH).pause(every)).isEqualTo(every);
    }

    @Test
    @DisplayName("are never changed, deleted or emptied")
    void neverChanged() throws Exception {
        ledger.grown(3);
        stamping(PATIENCE).once();
        for (String change : List.of(
                "update events.checkpoint_stamp set token = ''",
                "delete from events.checkpoint_stamp",
                "truncate events.checkpoint_stamp"))
            assertThatThrownBy(() -> ledger.jdbc.sql(change).update()).hasMessageContaining("never changed");
    }

    private Stamping stamping(Duration patience) {
        return new Stamping(
                ledger.stamps,
                new HttpAuthority(authority.address(), patience),
                authority.issuer().pem(home.resolve("issuer.pem")),
                InstantSource.system(),
                () -> new BigInteger(64, random));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void until(java.util.function.BooleanSupplier condition) throws InterruptedException {
        Instant deadline = Instant.now().plusSeconds(30);
        while (!condition.getAsBoolean()) {
            assertThat(Instant.now()).isBefore(deadline);
            Thread.sleep(5);
        }
    }
}

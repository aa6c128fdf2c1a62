package org.hoso.ops.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.hoso.ops.sample.Api;
import org.hoso.ops.sample.Reply;
import org.hoso.ops.sample.StoryStart;
import org.hoso.ops.standalone.VerificationRun;
import org.hoso.runtime.signin.TestIssuer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Two command sides and two query sides on one PostgreSQL, behind the proxy")
class TwoAndTwoTest {
    private static final List<String> NOT_FOR_A_SIDE = List.of("/ops/target", "authorization-server");
    private static final int CALLERS = 2;
    private static final int CONTESTED = 3;
    /** All four are killed, and the database is away for two minutes as well, where somebody has the time: {@code ops/dev kills several}. */
    private static final boolean WHOLE = Boolean.getBoolean("hoso.test.whole");

    private static final List<Duration> AWAY =
            WHOLE ? List.of(Duration.ofSeconds(20), Duration.ofMinutes(2)) : List.of(Duration.ofSeconds(20));

    /** After any outage everything is well by itself within half a minute; the whole says so, the suite shares its machine. */
    private static final Duration HEALED = WHOLE ? Duration.ofSeconds(30) : Duration.ofMinutes(2);

    /** Of the hundred that PostgreSQL takes: two command and two query sides, and the two that look on here. */
    private static final int CONNECTIONS = 90 + 2;

    @TempDir
    private static Path home;

    private static Stores stores;
    private static Kept kept;
    private static final Side[] COMMANDS = new Side[2];
    private static final Side[] QUERIES = new Side[2];
    private static Proxy proxy;
    private static Api api;
    private static Map<String, String> officer;

    @BeforeAll
    static void start() throws IOException, SQLException {
        stores = new Stores(home);
        kept = new Kept(stores.jdbcUrl("hoso"));
        // The first makes the schemas and the key.
        COMMANDS[0] = command(Running.freePort()).awaitReady();
        COMMANDS[1] = command(Running.freePort());
        for (int n = 0; n < 2; n++) QUERIES[n] = query(Running.freePort());
        everySide().forEach(Side::awaitReady);
        proxy = Proxy.before(both(COMMANDS), both(QUERIES), home);
        api = new Api(proxy.address(), proxy.address(), exchange -> {});
        String token = TestIssuer.running().token("officer-1", "ABEI", List.of("intake", "coordinator"), Map.of());
        officer = Map.of("Authorization", "Bearer " + token, "Hoso-Reason", "kiem tra theo ke hoach 12/KH-TTCP");
    }

    private static String both(Side[] sides) {
        return sides[0].address() + " max_fails=0; server " + sides[1].address();
    }

    private static Side command(int port) throws IOException {
        return side("org.hoso.command.CommandSide", port, List.of("/query-side/", "mongo"));
    }

    private static Side query(int port) throws IOException {
        return side("org.hoso.query.QuerySide", port, List.of("/command-side/"));
    }

    private static Side side(String main, int port, List<String> others) throws IOException {
        List<String> without = new ArrayList<>(NOT_FOR_A_SIDE);
        without.addAll(others);
        return Side.start(
                main,
                port,
                home,
                without,
                List.of(
                        "--hoso.keys.create-master-key=true",
                        "--spring.datasource.url=" + stores.jdbcUrl("hoso"),
                        "--hoso.keys.url=" + stores.jdbcUrl("hoso_keys"),
                        "--hoso.keys.master-key-file=" + home.resolve("master.key"),
                        "--hoso.signin.issuer=" + TestIssuer.running().url()));
    }

    @AfterAll
    static void stop() {
        if (proxy != null) proxy.close();
        Stream.concat(Stream.of(QUERIES), Stream.of(COMMANDS))
                .filter(one -> one != null)
                .forEach(Side::close);
        if (stores != null) stores.close();
    }

    @Test
    @DisplayName(
            "lose nothing and do nothing twice while one after the other is killed, stopped, or without its database; then all are well by themselves")
    void nothing_lost_nothing_twice() throws Exception {
        List<String> contested = IntStream.range(0, CONTESTED)
                .mapToObj(n -> raced(StoryStart.post("facebook.example")))
                .toList();
        Map<String, String> answered;
        try (Asking load = new Asking(CALLERS, proxy.address(), officer, () -> step(contested))) {
            goesOn(load);
            for (int n = 0; n < (WHOLE ? 2 : 1); n++) {
                killed(COMMANDS, n, load, contested.getFirst());
                killed(QUERIES, n, load, contested.getFirst());
                // The one that was killed sequenced, or the other did: both are silent once in the whole.
                sequencedWithout(COMMANDS[1 - n], load);
            }
            for (Duration away : AWAY) heals(load, away);
            goesOn(load);
            load.close();
            answered = load.answered();
            assertThat(load.surprises()).isEmpty();
        }
        onceEach(answered);
        wholeAndVerified(contested);
        sharedOut();
        System.out.println(answered.size() + " keys answered, none lost, none twice");
    }

    /** Eight report one address at once, by both sides: one case. */
    private static String raced(String url) {
        HashSet<String> cases = new HashSet<>();
        List<Thread> all = new ArrayList<>();
        for (int n = 0; n < 8; n++)
            all.add(Thread.ofPlatform().start(() -> {
                Reply reply = api.call("", "POST", "/api/v1/cases/report-content", Bodies.reportOf(url), officer);
                synchronized (cases) {
                    cases.add(
                            reply.status() == 201
                                    ? reply.text("caseId")
                                    : reply.body().toString());
                }
            }));
        for (Thread one : all) {
            try {
                one.join();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        assertThat(cases).hasSize(1);
        return cases.iterator().next();
    }

    private static Asking.Step step(List<String> contested) {
        int place = ThreadLocalRandom.current().nextInt(CONTESTED + 1);
        if (place == CONTESTED) return new Asking.Step("/api/v1/cases/report-content", Bodies.json(Bodies.report()));
        return new Asking.Step(
                "/api/v1/cases/" + contested.get(place) + "/add-note", Bodies.json(Bodies.note("Ghi chú")));
    }

    private static void goesOn(Asking load) {
        int target = load.answered().size() + 10;
        KillNineTest.await("answers", () -> load.answered().size() >= target);
    }

    private static void killed(Side[] sides, int n, Asking load, String seen) throws IOException {
        sides[n].killHard();
        goesOn(load);
        KillNineTest.await("read meanwhile", () -> history(seen).status() == 200);
        sides[n] = sides == COMMANDS ? command(sides[n].port()) : query(sides[n].port());
        sides[n].awaitReady();
    }

    /**
     * Whoever sequences is silent; another takes over, and the one that comes back stands by. It is stopped between two steps: one
     * that is stopped within keeps its case locked for as long.
     */
    private static void sequencedWithout(Side stopped, Asking load) throws IOException {
        load.pause(true);
        stopped.signal("STOP");
        try {
            load.pause(false);
            long before = ledgered();
            KillNineTest.await("positions without it", () -> ledgered() > before + 5);
        } finally {
            stopped.signal("CONT");
        }
        goesOn(load);
    }

    private static long ledgered() {
        return kept.number("select position from events.ledger_head");
    }

    /** Nobody asks anything until all say that they are well. */
    private static void heals(Asking load, Duration away) {
        load.pause(true);
        stores.goAway();
        Instant back = Instant.now().plus(away);
        KillNineTest.await("told by all", () -> everySide().noneMatch(Side::well));
        while (Instant.now().isBefore(back)) LockSupport.parkNanos(100_000_000);
        stores.comeBack();
        Instant there = Instant.now();
        while (!everySide().allMatch(Side::well)) {
            if (Instant.now().isAfter(there.plus(HEALED))) throw new AssertionError("not well: " + unwell());
            LockSupport.parkNanos(100_000_000);
        }
        Duration took = Duration.between(there, Instant.now());
        System.out.println(
                "PostgreSQL away for " + away.toSeconds() + " s: all four well after " + took.toMillis() + " ms");
        load.pause(false);
    }

    private static List<String> unwell() {
        String token = TestIssuer.running().token("admin-1", "ABEI", List.of("admin"), Map.of());
        return everySide()
                .filter(side -> !side.well())
                .map(side -> side.health("Authorization", "Bearer " + token))
                .toList();
    }

    private static Stream<Side> everySide() {
        return Stream.concat(Stream.of(COMMANDS), Stream.of(QUERIES));
    }

    private static void onceEach(Map<String, String> answered) {
        answered.forEach((key, caseId) -> assertThat(kept.number(
                        "select count(distinct aggregate_identifier || ' ' || sequence_number) from events.event_entry"
                                + " where meta_data->>'idempotencyKey' = ? and aggregate_identifier = ?",
                        key,
                        caseId))
                .as("events of key %s on case %s", key, caseId)
                .isEqualTo(1));
    }

    private static void wholeAndVerified(List<String> contested) throws Exception {
        kept.versions()
                .forEach((id, seen) -> assertThat(seen)
                        .as("versions of %s", id)
                        .isEqualTo(LongStream.range(0, seen.size()).boxed().toList()));
        long events = kept.number("select count(*) from events.event_entry");
        KillNineTest.await("every event in the ledger", () -> ledgered() == events);
        long last = kept.events(contested.getFirst()) - 1;
        KillNineTest.await(
                "shown by the views",
                () -> history(contested.getFirst()).body().toString().contains("\"version\":" + last));
        assertThat(VerificationRun.of("--url", stores.jdbcUrl("hoso")).said()).contains("VERIFIED");
    }

    /** Neither process keeps more than half of the views, by the claims beside the tokens. */
    private static void sharedOut() {
        String most = "select max(n) - min(n) + case when count(*) = 2 then 0 else 100 end from"
                + " (select count(*) as n from views.token_entry where owner is not null group by owner) shares";
        KillNineTest.await("the views shared out", () -> kept.number(most) <= 1);
        assertThat(kept.number("select count(*) from pg_stat_activity where backend_type = 'client backend'"))
                .isLessThanOrEqualTo(CONNECTIONS);
    }

    private static Reply history(String id) {
        return api.call("", "GET", "/api/v1/cases/" + id + "/history?limit=200", null, officer);
    }
}

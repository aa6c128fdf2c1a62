package org.hoso.ops.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.LongStream;
import org.hoso.ops.sample.Api;
import org.hoso.ops.sample.Reply;
import org.hoso.ops.whole.Load.Acknowledged;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("kill -9 under 16 clients, three times")
class KillNineTest {
    private static final int KILLS = 3;
    private static final int CLIENTS = 16;
    /** So much is acknowledged before each kill. */
    private static final int BEFORE_A_KILL = 150;

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Test
    @DisplayName("loses nothing that was acknowledged, leaves nothing half done, and every view catches up")
    void nothing_is_lost() throws SQLException {
        try (Running running = Running.asPeopleDo()) {
            ConcurrentLinkedQueue<Acknowledged> acknowledged = new ConcurrentLinkedQueue<>();
            for (int kill = 1; kill < KILLS; kill++) killUnderLoad(running, acknowledged, () -> {});
            HalfMerged merge = HalfMerged.of(running);
            killUnderLoad(running, acknowledged, merge::begin);
            merge.neverHappened();
            merge.happensNow();
            everythingIsThere(running, acknowledged);
            nothingIsHalfThere(running);
            everyViewCatchesUp(running, acknowledged);
            System.out.println("killed " + KILLS + " times, " + acknowledged.size() + " acknowledged, none lost");
        }
    }

    /** The kill comes while all clients are asking, and somebody looks into the database; what clients are told afterwards is no acknowledgement. */
    private static void killUnderLoad(
            Running running, ConcurrentLinkedQueue<Acknowledged> acknowledged, Runnable before) throws SQLException {
        int target = acknowledged.size() + BEFORE_A_KILL;
        try (Connection onlooker = DriverManager.getConnection(running.jdbcUrl("hoso"))) {
            try (Load load = Load.of(CLIENTS, running, acknowledged)) {
                await("enough acknowledged", () -> acknowledged.size() >= target);
                before.run();
                running.killHard();
            }
            assertThat(onlooker.isClosed()).isFalse();
            running.start();
        }
    }

    private static void everythingIsThere(Running running, Iterable<Acknowledged> acknowledged) {
        Map<String, List<Long>> kept = Kept.by(running).versions();
        assertThat(acknowledged)
                .allSatisfy(one -> assertThat(kept.getOrDefault(one.caseId(), List.of()))
                        .as("versions of case %s", one.caseId())
                        .contains(one.version()));
    }

    private static void nothingIsHalfThere(Running running) {
        Kept kept = Kept.by(running);
        Map<String, List<Long>> versions = kept.versions();
        assertThat(versions)
                .allSatisfy((id, seen) -> assertThat(seen)
                        .as("versions of case %s", id)
                        .isEqualTo(LongStream.range(0, seen.size()).boxed().toList()));
        assertThat(kept.cases()).isEqualTo(versions.size());
        assertThat(kept.number("select count(distinct case_id) from events.open_item"))
                .isEqualTo(versions.size());
    }

    private static void everyViewCatchesUp(Running running, Iterable<Acknowledged> acknowledged) {
        Api api = running.api(exchange -> {});
        Kept kept = Kept.by(running);
        long events = kept.number("select count(*) from events.event_entry");
        await("every event in the ledger", () -> kept.number("select count(*) from events.ledger") == events);
        assertThat(kept.number("select max(position) - min(position) + 1 from events.ledger"))
                .isEqualTo(events);
        await("every view at the head", () -> atHead(api));
        for (Acknowledged one : acknowledged) {
            Reply history = api.get("intake@abei", "/api/v1/cases/" + one.caseId() + "/history?limit=200");
            assertThat(history.body()
                            .path("lines")
                            .valueStream()
                            .map(line -> line.path("version").asLong()))
                    .as("history of case %s", one.caseId())
                    .contains(one.version());
        }
    }

    private static boolean atHead(Api api) {
        JsonNode standings = api.get("intake@abei", "/api/v1/views").body();
        long head = standings.path("head").asLong(-1);
        return !standings.path("views").isEmpty()
                && standings
                        .path("views")
                        .valueStream()
                        .allMatch(view -> view.path("position").asLong() >= head
                                && view.path("deadLetters").asLong() == 0);
    }

    static void await(String what, java.util.function.BooleanSupplier condition) {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (!condition.getAsBoolean()) {
            if (Instant.now().isAfter(deadline)) throw new AssertionError("not in time: " + what);
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }
}

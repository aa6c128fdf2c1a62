package org.hoso.ops.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.hoso.ops.sample.Api;
import org.hoso.ops.sample.Reply;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

@DisplayName("The standalone whose stores are hurt")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class StandaloneHealsTest {
    /** What may be waited for when all of it is dead. */
    private static final Duration LONGEST_STOP = Duration.ofSeconds(30);

    /** Thousands before the same trouble was told once. */
    private static final long MOST_LINES = 400;

    private static Running running;
    private static Api api;

    @BeforeAll
    static void start() {
        running = Running.asPeopleDo();
        api = running.api(exchange -> {});
    }

    @AfterAll
    static void end() {
        running.close();
    }

    @Test
    @Order(0)
    @DisplayName("takes commands while the ledger stands still: it is degraded, ready, and well again by itself")
    void degraded() {
        Kept kept = Kept.by(running);
        kept.run("update events.ledger_head set system_identifier = system_identifier + 1");
        KillNineTest.await("degraded", () -> told("/actuator/health").equals("200 DEGRADED"));
        assertThat(told("/actuator/health/readiness")).isEqualTo("200 UP");
        assertThat(reported()).isNotEmpty();
        kept.run("update events.ledger_head set system_identifier = system_identifier - 1");
        KillNineTest.await("well again", () -> told("/actuator/health").equals("200 UP"));
    }

    private static String told(String path) {
        Reply reply = api.get("", path);
        return reply.status() + " " + reply.text("status");
    }

    @Test
    @Order(1)
    @DisplayName("starts it again where it was: commands, reads and health come back by themselves")
    void heals() throws IOException {
        String id = reported();
        String address = running.jdbcUrl("hoso");
        ProcessHandle killed = running.postmaster();
        killed.destroyForcibly();
        killed.onExit().join();
        Instant gone = Instant.now();
        long before = lines();
        KillNineTest.await("health back", () -> health() == 200);
        KillNineTest.await("the case read", () -> history(id).status() == 200);
        String after = reported();
        KillNineTest.await("a new case shown", () -> history(after).status() == 200);
        System.out.println("all is well again after "
                + Duration.between(gone, Instant.now()).toMillis() + " ms");
        assertThat(running.jdbcUrl("hoso")).isEqualTo(address);
        assertThat(lines() - before).as("lines logged").isLessThan(MOST_LINES);
        System.out.println((lines() - before) + " lines logged");
        assertThat(running.postmaster()).isNotEqualTo(killed);
        assertThat(Kept.by(running).events(id)).isEqualTo(1);
    }

    @Test
    @Order(2)
    @DisplayName("is stopped within half a minute although PostgreSQL is dead and does not start")
    void stops() throws IOException {
        Path needed = postgres().resolve("global");
        Path aside = postgres().resolve("aside");
        Files.move(needed, aside);
        running.postmaster().destroyForcibly();
        KillNineTest.await("not ready", () -> told("/actuator/health/readiness").equals("503 DOWN"));
        // Each part of health answers for itself, one a moment before the other.
        KillNineTest.await(
                "the database named",
                () -> "DOWN"
                        .equals(api.get("", "/actuator/health/readiness")
                                .body()
                                .path("components")
                                .path("db")
                                .path("status")
                                .asString()));
        Instant told = Instant.now();
        running.terminate();
        assertThat(running.exit(LONGEST_STOP))
                .as("ended within " + LONGEST_STOP)
                .isPresent();
        System.out.println(
                "ended after " + Duration.between(told, Instant.now()).toMillis() + " ms");
        Files.move(aside, needed);
        running.start();
        assertThat(reported()).isNotEmpty();
    }

    @Test
    @Order(3)
    @DisplayName("ends and says why, when its files are gone")
    void ends() throws IOException {
        ProcessHandle server = running.postmaster();
        Path aside = running.data().resolve("aside");
        Files.move(postgres(), aside);
        server.destroyForcibly();
        assertThat(running.exit(Duration.ofMinutes(1)).orElseThrow()).isEqualTo(1);
        assertThat(Files.readString(running.log())).contains("Hoso ends, because the embedded PostgreSQL is gone");
        Files.move(aside, postgres());
    }

    @Test
    @Order(4)
    @DisplayName("closes what an older one left open to other users of the machine")
    void closes() throws IOException {
        Path programs = running.data().resolve("postgres-work");
        Files.writeString(postgres().resolve("pg_hba.conf"), "host all all 127.0.0.1/32 trust\n");
        Files.delete(running.data().resolve("postgres.password"));
        Files.setPosixFilePermissions(programs, PosixFilePermissions.fromString("rwxrwxrwx"));
        Files.setPosixFilePermissions(running.data(), PosixFilePermissions.fromString("rwxr-xr-x"));
        Path planted = Files.writeString(programs.resolve("planted"), "");
        running.start();
        assertThat(planted).doesNotExist();
        ClosedStoresTest.closedToOthers(running);
        assertThat(reported()).isNotEmpty();
    }

    @Test
    @Order(5)
    @DisplayName("does not start with another master key, and says so in a sentence")
    void another_master_key() throws IOException {
        running.close();
        Files.write(running.data().resolve("master.key"), new byte[32]);
        assertThatThrownBy(running::start)
                .hasMessageContaining(
                        "The master key in hoso.keys.master-key-file is not the one of this key database.");
    }

    private static long lines() throws IOException {
        try (Stream<String> all = Files.lines(running.log())) {
            return all.count();
        }
    }

    private static Path postgres() {
        return running.data().resolve("postgres-17");
    }

    private static int health() {
        return api.get("", "/actuator/health").status();
    }

    private static Reply history(String id) {
        return api.look("intake@abei", "/api/v1/cases/" + id + "/history?limit=200");
    }

    private static String reported() {
        Reply reply = api.post("intake@abei", "/api/v1/cases/report-content", Bodies.report());
        assertThat(reply.status()).as(reply.body().toString()).isEqualTo(201);
        return reply.text("caseId");
    }
}

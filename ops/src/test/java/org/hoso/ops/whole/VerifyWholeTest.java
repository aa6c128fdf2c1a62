package org.hoso.ops.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.hoso.ops.sample.Api;
import org.hoso.ops.standalone.VerificationRun;
import org.hoso.runtime.stamping.Certified;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The verification of a store, as an operator runs it")
class VerifyWholeTest {
    private static final String FIRST =
            " where global_index = (select global_index from events.ledger where position = 1)";

    private final Running running = Running.shared();
    private final Api api = running.api(exchange -> {});

    @Test
    @DisplayName(
            "says 0 beside a running system that nobody touched, 1 and the place after an attack, 2 without a store")
    void as_run() throws Exception {
        String looked = "/api/v1/cases/" + Bodies.freshCase(api);
        assertThat(api.look("auditor@gov", looked + "?since=v0").status()).isEqualTo(200);
        assertThat(api.post(
                                "auditor@gov",
                                looked + "/break-glass",
                                Map.of("hours", 1, "told", "dpo@mocst", "reason", "kiem tra theo ke hoach 12/KH-TTCP"))
                        .status())
                .isEqualTo(200);
        Instant deadline = Instant.now().plus(Duration.ofSeconds(30));
        while (api.post("auditor@gov", "/api/v1/proofs/checkpoints", "")
                        .body()
                        .path("size")
                        .asLong()
                == 0) assertThat(Instant.now()).isBefore(deadline);
        VerificationRun clean = VerificationRun.of("--data", running.data().toString(), "--views");
        assertThat(clean.said()).contains("VERIFIED").doesNotContain(" 0 signed checkpoints", "No key is trusted");
        assertThat(clean.said()).doesNotContain(" INFO ", " DEBUG ", "Flyway", "initdb");
        assertThat(clean.said()).contains("events folded", "queues ", "rows agree at ", ": right");
        assertThat(clean.code()).isZero();

        forgedViews();

        covered(running.data().toString());

        forgedRows();

        change("update events.event_entry set meta_data = (meta_data::text || ' ')::json" + FIRST);
        try {
            VerificationRun altered = VerificationRun.of("--url", running.jdbcUrl("hoso"));
            assertThat(altered.said()).contains("BAD at position 1: the event is not what the ledger hashed");
            assertThat(altered.code()).isEqualTo(1);
        } finally {
            change("update events.event_entry set meta_data = rtrim(meta_data::text)::json" + FIRST);
        }
        foundInALook();
        assertThat(VerificationRun.of(
                                "--data", running.data().resolve("nothing").toString())
                        .code())
                .isEqualTo(2);
        assertThat(VerificationRun.of("--trust", "no key").code()).isEqualTo(2);
        assertThat(VerificationRun.of("--nonsense").code()).isEqualTo(2);
    }

    @Test
    @DisplayName(
            "believes the time stamps of whom it is told to, finds those of others, and says where it was told nothing")
    void time_stamps(@TempDir Path home) throws Exception {
        Bodies.freshCase(api);
        api.post("auditor@gov", "/api/v1/proofs/checkpoints", "");
        KillNineTest.await("a time stamp", this::stamped);
        String data = running.data().toString();
        VerificationRun trusted = VerificationRun.of(
                "--data", data, "--tsa", running.authorities().toString());
        assertThat(trusted.said()).contains("VERIFIED").doesNotContain(" 0 time stamps", "No time stamp authority");
        assertThat(trusted.code()).isZero();
        assertThat(VerificationRun.of("--data", data).said())
                .contains("VERIFIED", "No time stamp authority is trusted");
        Path others = Certified.issuer("Test Issuer").pem(home.resolve("others.pem"));
        VerificationRun foreign = VerificationRun.of("--data", data, "--tsa", others.toString());
        assertThat(foreign.said()).contains("BAD at position", "none that is trusted");
        assertThat(foreign.code()).isEqualTo(1);
        assertThat(VerificationRun.of(
                                "--data", data, "--tsa", home.resolve("missing").toString())
                        .code())
                .isEqualTo(2);
    }

    private boolean stamped() {
        return api.get("auditor@gov", "/api/v1/proofs/checkpoints?limit=1000")
                .body()
                .path("checkpoints")
                .valueStream()
                .anyMatch(checkpoint -> checkpoint.hasNonNull("stampedAt"));
    }

    /** Whoever trusts a key is told how far it has signed, and 2 where that is nothing or less than was asked. */
    private void covered(String data) throws Exception {
        VerificationRun reached = VerificationRun.of("--data", data, "--covers", "1");
        assertThat(reached.said()).contains("VERIFIED, covered to ");
        assertThat(reached.code()).isZero();
        VerificationRun beyond = VerificationRun.of("--data", data, "--covers", "999999999");
        assertThat(beyond.said())
                .contains("NOT COVERED up to position 999999999: covered to ")
                .doesNotContain("VERIFIED");
        assertThat(beyond.code()).isEqualTo(2);
        VerificationRun later = VerificationRun.of(
                "--data", data, "--covers", Instant.now().plusSeconds(3_600).toString());
        assertThat(later.said()).contains("NOT COVERED up to 2").doesNotContain("VERIFIED");
        assertThat(later.code()).isEqualTo(2);
        assertThat(VerificationRun.of("--url", running.jdbcUrl("hoso"), "--covers", "1")
                        .code())
                .isEqualTo(2);
        assertThat(VerificationRun.of("--data", data, "--covers", "yesterday").code())
                .isEqualTo(2);
    }

    /** A look that somebody would rather not have had. */
    private void foundInALook() throws Exception {
        long look = Kept.by(running)
                .number("select min(l.position) from events.ledger l join events.event_entry e using (global_index)"
                        + " where e.type = 'access'");
        String at = " where global_index = (select global_index from events.ledger where position = " + look + ")";
        change("update events.event_entry set payload = (payload::text || ' ')::json" + at);
        try {
            VerificationRun altered = VerificationRun.of("--url", running.jdbcUrl("hoso"));
            assertThat(altered.said())
                    .contains("BAD at position " + look + ": the event is not what the ledger hashed");
        } finally {
            change("update events.event_entry set payload = rtrim(payload::text)::json" + at);
        }
    }

    /** A line of a queue that nothing vouches for alone; done to the store that runs, whose screens show it as before. */
    private void forgedViews() throws Exception {
        String table = "views.queue_line_g"
                + Kept.by(running).number("select generation from views.view_pointer where view = 'queues'");
        String line = " where (case_id, from_position) = (select case_id, from_position from " + table
                + " order by case_id, from_position limit 1)";
        change("update " + table + " set due_ms = -due_ms" + line);
        try {
            VerificationRun forged = VerificationRun.of("--data", running.data().toString(), "--views");
            assertThat(forged.said()).contains("WRONG VIEW queues: " + table + " {\"case_id\" : ", "(due_ms)");
            assertThat(forged.code()).isEqualTo(1);
        } finally {
            change("update " + table + " set due_ms = -due_ms" + line);
        }
        VerificationRun untold = VerificationRun.of("--url", running.jdbcUrl("hoso"), "--views");
        assertThat(untold.said()).contains("VIEWS NOT TOLD: no master key is at hand");
        assertThat(untold.code()).isEqualTo(2);
    }

    /** One of each kind of row beside the events, with another code; done twice, a change is undone. */
    private void forgedRows() throws Exception {
        Map<String, String> rows =
                Map.of("events.case_number", "number", "events.open_item", "url_hash", "events.due", "kind || id");
        for (Map.Entry<String, String> one : rows.entrySet()) {
            String change = "update " + one.getKey() + " set mac = set_byte(mac, 0, get_byte(mac, 0) # 1) where "
                    + one.getValue() + " = (select max(" + one.getValue() + ") from " + one.getKey() + ")";
            change(change);
            try {
                VerificationRun forged =
                        VerificationRun.of("--data", running.data().toString());
                assertThat(forged.said()).contains("BAD ROW", one.getKey());
                assertThat(forged.code()).isEqualTo(1);
            } finally {
                change(change);
            }
        }
    }

    private void change(String sql) throws Exception {
        try (Connection connection = DriverManager.getConnection(running.jdbcUrl("hoso"));
                Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(sql)).isEqualTo(1);
        }
    }
}

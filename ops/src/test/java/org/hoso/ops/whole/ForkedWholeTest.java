package org.hoso.ops.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.hoso.ops.sample.Api;
import org.hoso.ops.sample.Reply;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A ledger that is not the one that was signed")
class ForkedWholeTest {
    private static final Map<String, String> WHY = Map.of("Hoso-Reason", "Kiem tra ho so theo ke hoach 12/KH-TTCP");

    private final Running running = Running.shared();
    private final Api api = running.api(exchange -> {});

    @Test
    @DisplayName("gives no pack over an event that does not match its leaf, and records no look for it")
    void altered() throws Exception {
        String matter = Bodies.freshCase(api);
        signedBeyond(matter);
        String event = " where aggregate_identifier = '" + matter + "' and sequence_number = 0";
        String taken = "select count(*) from events.event_entry where payload_type = 'access.pack-taken'";
        long before = Kept.by(running).number(taken);
        change("update events.event_entry set meta_data = (meta_data::text || ' ')::json" + event);
        try {
            problem("altered-event", pack(matter));
            assertThat(Kept.by(running).number(taken)).isEqualTo(before);
        } finally {
            change("update events.event_entry set meta_data = rtrim(meta_data::text)::json" + event);
        }
    }

    @Test
    @DisplayName("signs and proves nothing more and gives no pack, says so, and health is FORKED until it is mended")
    void forked() throws Exception {
        String matter = Bodies.freshCase(api);
        signedBeyond(matter);
        String first = " where position = 1";
        change("create table events.kept_leaf as select leaf from events.ledger" + first, 1);
        change("update events.ledger set leaf = sha256(leaf)" + first);
        change("update events.tree_node set hash = sha256(hash) where level = 1 and index = 0", -1);
        try {
            problem("forked-ledger", api.post("auditor@gov", "/api/v1/proofs/checkpoints", ""));
            problem("forked-ledger", api.get("auditor@gov", "/api/v1/proofs/consistency?from=1"));
            problem("forked-ledger", api.get("auditor@gov", "/api/v1/proofs/inclusion?position=1"));
            problem("forked-ledger", pack(matter));
            problem("forked-ledger", api.get("auditor@gov", "/api/v1/cases/" + matter + "/completeness"));
            Reply health = api.get("", "/actuator/health");
            assertThat(health.status()).isEqualTo(503);
            assertThat(health.body().path("status").asString()).isEqualTo("FORKED");
        } finally {
            change("update events.ledger set leaf = (select leaf from events.kept_leaf)" + first);
            change("drop table events.kept_leaf", 0);
            change("delete from events.tree_node", -1);
            change("update events.tree_growth set blocks = 0");
        }
        assertThat(api.post("auditor@gov", "/api/v1/proofs/checkpoints", "").status())
                .isLessThan(300);
        assertThat(api.get("", "/actuator/health").body().path("status").asString())
                .isNotEqualTo("FORKED");
    }

    private void signedBeyond(String matter) {
        Instant deadline = Instant.now().plus(Duration.ofMinutes(2));
        String ledgered = "select count(*) from events.event_position where aggregate_identifier = ?";
        while (Kept.by(running).number(ledgered, matter) == 0)
            assertThat(Instant.now()).isBefore(deadline);
        assertThat(api.post("auditor@gov", "/api/v1/proofs/checkpoints", "").status())
                .isLessThan(300);
    }

    private Reply pack(String matter) {
        return api.call("auditor@gov", "GET", "/api/v1/cases/" + matter + "/pack?since=v0", null, WHY);
    }

    private static void problem(String code, Reply reply) {
        assertThat(reply.status()).as(reply.toString()).isEqualTo(503);
        assertThat(reply.body().path("code").asString()).isEqualTo(code);
    }

    private void change(String sql) throws Exception {
        change(sql, 1);
    }

    /** @param rows that it must change; -1 for any number */
    private void change(String sql, int rows) throws Exception {
        try (Connection connection = DriverManager.getConnection(running.jdbcUrl("hoso"));
                Statement statement = connection.createStatement()) {
            int changed = statement.executeUpdate(sql);
            if (rows >= 0) assertThat(changed).isEqualTo(rows);
        }
    }
}

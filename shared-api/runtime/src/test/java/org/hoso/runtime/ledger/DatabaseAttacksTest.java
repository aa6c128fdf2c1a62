package org.hoso.runtime.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.hoso.proof.Note;
import org.hoso.proof.SigningKey;
import org.hoso.runtime.proof.Checkpoints;
import org.hoso.runtime.proof.ForkAlarm;
import org.hoso.runtime.proof.StoredTree;
import org.hoso.runtime.proof.TreeGrowth;
import org.hoso.runtime.stamping.TrustedAuthorities;
import org.hoso.runtime.verifying.Bad;
import org.hoso.runtime.verifying.FaultReason;
import org.hoso.runtime.verifying.Trusted;
import org.hoso.runtime.verifying.Verifying;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

@DisplayName("Attacks straight in the database")
class DatabaseAttacksTest {
    private static final int EVENTS = 300;
    private static final int EACH = 60;

    /** Each takes a position p and another q; the event of a position is found by its global index. */
    private static final List<String> ATTACKS = List.of(
            // Alter what happened, when, under which name, or what is said about the call.
            "update events.event_entry set payload = json_build_object('n', -1) where global_index = g(:p)",
            "update events.event_entry set payload = (payload::text || ' ')::json where global_index = g(:p)",
            "update events.event_entry set time_stamp = '2020-01-01T00:00:00.000Z' where global_index = g(:p)",
            "update events.event_entry set payload_type = 'case.case-closed' where global_index = g(:p)",
            "update events.event_entry set meta_data = '{\"channel\":\"x\"}' where global_index = g(:p)",
            // Graft into another case.
            "update events.event_entry set aggregate_identifier = 'grafted' where global_index = g(:p)",
            // Drop, with and without its place.
            "delete from events.event_entry where global_index = g(:p)",
            "delete from events.ledger where position = :p",
            // Swap two places, hashes along with them or not.
            """
            update events.ledger l set global_index = -o.global_index from events.ledger o
            where l.position in (:p, :q) and o.position = :p + :q - l.position;
            update events.ledger set global_index = -global_index where global_index < 0
            """,
            """
            update events.ledger l set global_index = -o.global_index, leaf = o.leaf from events.ledger o
            where l.position in (:p, :q) and o.position = :p + :q - l.position;
            update events.ledger set global_index = -global_index where global_index < 0
            """,
            // Rewrite: the event, and its hash to match.
            """
            update events.event_entry set payload = json_build_object('n', -1) where global_index = g(:p);
            update events.ledger set leaf = (select events.leaf(e, ledgered_at) from events.event_entry e where e.global_index = g(:p))
            where position = :p
            """,
            // Insert in between: everything after moves up by one.
            """
            update events.ledger set position = -position - 1 where position >= :p;
            update events.ledger set position = -position where position < 0;
            insert into events.event_entry (event_identifier, aggregate_identifier, sequence_number, type, payload_type,
              payload_revision, payload, meta_data, time_stamp)
            values ('inserted', 'inserted', 0, 'case', 'case.note-added', '1', '{}', '{}', '2026-11-20T02:30:00.000Z');
            insert into events.ledger (position, global_index, epoch, ledgered_at, leaf)
            select :p, global_index, 1, now(), events.leaf(e, now()) from events.event_entry e where event_identifier = 'inserted'
            """,
            // Cut the tail.
            """
            delete from events.event_entry where global_index in (select global_index from events.ledger where position >= :p);
            delete from events.ledger where position >= :p; update events.ledger_head set position = :p - 1
            """);

    /** What is seen of many rows together: the place is that of a row that no longer fits, or a stretch. */
    private static final Set<FaultReason> AMONG_ROWS =
            Set.of(FaultReason.REWRITTEN, FaultReason.OUT_OF_TURN, FaultReason.BACK_IN_TIME);

    private final LedgerFixture fixture = new LedgerFixture().started();
    private final SigningKey key = SigningKey.secret("hoso/test", SigningKey.fresh());

    @Test
    @DisplayName("are all found by verifying the store against a checkpoint taken before, with the first bad position")
    void allFound() throws Exception {
        Note before = signed();
        fixture.close();
        Random random = new Random(4);
        try (Connection connection = fixture.connection()) {
            SingleConnectionDataSource one = new SingleConnectionDataSource(connection, true);
            JdbcClient jdbc = JdbcClient.create(one);
            // On the connection of the attack, which is rolled back after each.
            Verifying verifying = new Verifying(
                    one, new Trusted(List.of(key.verifier()), TrustedAuthorities.none(), List.of(before)), 1);
            jdbc.sql("create function g(p bigint) returns bigint language sql as"
                            + " 'select global_index from events.ledger where position = p'")
                    .update();
            connection.setAutoCommit(false);
            assertThat(bad(verifying)).isNull();
            connection.rollback();
            for (String attack : ATTACKS)
                for (int n = 0; n < EACH; n++) {
                    int p = 1 + random.nextInt(EVENTS);
                    int q = 1 + (p + random.nextInt(EVENTS - 1)) % EVENTS;
                    jdbc.sql(attack.replace(":p", "" + p).replace(":q", "" + q)).update();
                    Bad bad = bad(verifying);
                    assertThat(bad).as(attack + " at " + p + ", " + q).isNotNull();
                    long first = attack.contains(":q") ? Math.min(p, q) : p;
                    if (AMONG_ROWS.contains(bad.reason()))
                        assertThat(bad.to()).as(attack).isGreaterThanOrEqualTo(first);
                    else assertThat(bad.from()).as(attack).isEqualTo(first);
                    connection.rollback();
                }
            assertThat(bad(verifying)).isNull();
        }
    }

    private static @Nullable Bad bad(Verifying verifying) throws Exception {
        return verifying.run((events, of, bytes) -> {}).bad();
    }

    private Note signed() {
        fixture.jdbc.sql("""
                        insert into events.event_entry (event_identifier, aggregate_identifier, sequence_number, type,
                          payload_type, payload_revision, payload, meta_data, time_stamp)
                        select gen_random_uuid()::text, 'case-' || n / 10, n % 10, 'case', 'case.note-added', '1',
                          json_build_object('n', n), '{}', '2026-11-20T02:30:00.000Z' from generate_series(0, ? - 1) n
                        """).param(EVENTS).update();
        fixture.signal.committed();
        fixture.awaitPosition(EVENTS);
        StoredTree tree = new StoredTree(fixture.database.dataSource());
        Checkpoints checkpoints = new Checkpoints(
                fixture.database.dataSource(),
                tree,
                new TreeGrowth(fixture.database.dataSource()),
                key,
                new ForkAlarm());
        return Note.parse(checkpoints.now().note());
    }
}

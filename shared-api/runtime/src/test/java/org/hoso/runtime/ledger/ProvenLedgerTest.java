package org.hoso.runtime.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import org.hoso.proof.Checkpoint;
import org.hoso.proof.GrowingTree;
import org.hoso.proof.MerkleTree;
import org.hoso.proof.Note;
import org.hoso.proof.Proofs;
import org.hoso.proof.SigningKey;
import org.hoso.runtime.problems.Tampered;
import org.hoso.runtime.proof.Checkpoints;
import org.hoso.runtime.proof.ForkAlarm;
import org.hoso.runtime.proof.StoredCheckpoint;
import org.hoso.runtime.proof.StoredTree;
import org.hoso.runtime.proof.TreeGrowth;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A ledger that proves itself")
class ProvenLedgerTest {
    private static final String EVENTS = """
            insert into events.event_entry (event_identifier, aggregate_identifier, sequence_number, type, payload_type,
              payload_revision, payload, meta_data, time_stamp)
            select gen_random_uuid()::text, 'case-' || n / 10, n % 10, 'case', 'case.note-added', '1',
              json_build_object('n', n), '{}', '2026-11-20T02:30:00.000Z' from generate_series(?, ?) n
            """;

    private final LedgerFixture fixture = new LedgerFixture().started();
    private final StoredTree tree = new StoredTree(fixture.database.dataSource());
    private final TreeGrowth growth = new TreeGrowth(fixture.database.dataSource());
    private final SigningKey key = SigningKey.secret("hoso/test", SigningKey.fresh());
    private final Checkpoints checkpoints =
            new Checkpoints(fixture.database.dataSource(), tree, growth, key, new ForkAlarm());

    @AfterEach
    void stop() {
        fixture.close();
    }

    @Test
    @DisplayName("gives roots and proofs of any size from what it keeps, also after the tree was grown anew")
    void storedTree() {
        append(1, 66_500);
        growth.catchUp();
        proves(300);
        fixture.jdbc.sql("delete from events.tree_node").update();
        growth.startAnew();
        growth.catchUp();
        proves(20);
        assertThat(fixture.jdbc
                        .sql("select count(*) from events.tree_node")
                        .query(Long.class)
                        .single())
                .isEqualTo(66_500 / 256 + 1);
    }

    /** Against the leaves as they lie in the ledger, by the verifying half, which reads nothing that is stored. */
    private void proves(int times) {
        List<byte[]> leaves = fixture.jdbc
                .sql("select leaf from events.ledger order by position")
                .query((row, n) -> row.getBytes(1))
                .list();
        Random random = new Random(times);
        MerkleTree open = tree.open();
        for (int tries = 0; tries < times; tries++) {
            int size = 1 + random.nextInt(leaves.size());
            byte[] root = open.root(size);
            int index = random.nextInt(size);
            assertThat(Proofs.includes(leaves.get(index), index, size, root, open.inclusion(index, size)))
                    .isTrue();
            int from = 1 + random.nextInt(size);
            assertThat(Proofs.extendsTree(from, open.root(from), size, root, open.consistency(from, size)))
                    .isTrue();
        }
        GrowingTree all = new GrowingTree();
        leaves.forEach(all::add);
        assertThat(open.root(leaves.size())).isEqualTo(all.root());
    }

    @Test
    @DisplayName("signs a checkpoint once a size, and each later one continues the earlier")
    void checkpoints() {
        append(1, 700);
        StoredCheckpoint first = checkpoints.now();
        assertThat(checkpoints.now()).isEqualTo(first);
        append(701, 1_000);
        StoredCheckpoint second = checkpoints.covering(900).orElseThrow();
        assertThat(checkpoints.covering(5)).contains(second);
        assertThat(checkpoints.covering(1_001)).isEmpty();
        assertThat(checkpoints.after(0, 10)).containsExactly(first, second);
        assertThat(checkpoints.after(700, 10)).containsExactly(second);
        Note note = Note.parse(second.note());
        assertThat(note.isSignedBy(key.verifier())).isTrue();
        Checkpoint old = Checkpoint.of(Note.parse(first.note()));
        Checkpoint now = Checkpoint.of(note);
        assertThat(Proofs.extendsTree(
                        old.size(),
                        old.root(),
                        now.size(),
                        now.root(),
                        tree.open().consistency(700, 1_000)))
                .isTrue();
    }

    @Test
    @DisplayName("lets nobody change, delete or empty what was signed")
    void neverChanged() {
        append(1, 3);
        checkpoints.now();
        for (String change : List.of(
                "update events.checkpoint set note = ''",
                "delete from events.checkpoint",
                "truncate events.checkpoint"))
            assertThatThrownBy(() -> fixture.jdbc.sql(change).update()).hasMessageContaining("never changed");
    }

    @Test
    @DisplayName("signs nothing more once it no longer continues what was signed")
    void forked() {
        append(1, 300);
        checkpoints.now();
        fixture.jdbc
                .sql("update events.ledger set leaf = sha256(leaf) where position = 290")
                .update();
        append(301, 310);
        assertThatThrownBy(checkpoints::now).isInstanceOf(Tampered.class).hasMessageContaining("300");
    }

    private void append(int from, int to) {
        fixture.jdbc.sql(EVENTS).param(from).param(to).update();
        fixture.signal.committed();
        fixture.awaitPosition(to);
    }
}

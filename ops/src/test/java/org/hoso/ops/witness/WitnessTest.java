package org.hoso.ops.witness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hoso.proof.Checkpoint;
import org.hoso.proof.Cosignature;
import org.hoso.proof.MerkleTree;
import org.hoso.proof.Note;
import org.hoso.proof.SigningKey;
import org.hoso.proof.Subtrees;
import org.hoso.proof.VerifierKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A witness")
class WitnessTest {
    private static final Instant NOW = Instant.ofEpochSecond(1_790_000_000);

    @TempDir
    Path home;

    private final SigningKey key = SigningKey.secret("witness.example", SigningKey.fresh());
    private final ToldLog log = new ToldLog();
    private Witness witness;

    @BeforeEach
    void appoint() {
        witness = new Witness(key, new Memory(home.resolve("seen")));
    }

    /** A ledger in memory that can be made to lie. */
    private static final class ToldLog implements Log {
        private SigningKey signing = SigningKey.secret("hoso/ledger", SigningKey.fresh());
        private List<byte[]> leaves = new ArrayList<>();
        private final List<Note> handedIn = new ArrayList<>();

        void grow(int events, int mark) {
            for (int n = 0; n < events; n++) leaves.add(new byte[] {(byte) mark, (byte) leaves.size()});
        }

        private MerkleTree tree() {
            return new MerkleTree(Subtrees.over(leaves));
        }

        @Override
        public VerifierKey key() {
            return signing.verifier();
        }

        @Override
        public Note checkpoint() {
            return new Checkpoint("hoso/ledger", leaves.size(), tree().root(leaves.size())).signedBy(signing);
        }

        @Override
        public List<byte[]> consistency(long from, long to) {
            return tree().consistency(from, to);
        }

        @Override
        public void cosigned(Note note) {
            handedIn.add(note);
        }
    }

    @Test
    @DisplayName("co-signs each checkpoint that continues the last, also from nothing and when nothing was added")
    void continues() throws Exception {
        for (int events : List.of(0, 3, 0, 4, 1, 25)) {
            log.grow(events, 1);
            Note note = witness.look(log, NOW);
            assertThat(Cosignature.at(note, key.verifier().asWitness())).contains(NOW);
            assertThat(Checkpoint.of(note).size()).isEqualTo(log.leaves.size());
        }
        assertThat(log.handedIn).hasSize(6);
    }

    @Test
    @DisplayName(
            "co-signs no history that was changed, shortened, or branched off, and no other key's; and still none after a restart")
    void forks() throws Exception {
        log.grow(7, 1);
        witness.look(log, NOW);
        List<byte[]> before = List.copyOf(log.leaves);

        log.leaves.set(2, new byte[] {9, 9});
        refused("of 7 events does not continue");
        log.grow(5, 1);
        refused("of 12 events does not continue that of 7");
        log.leaves = new ArrayList<>(before.subList(0, 6));
        refused("had 7 events and shows 6");
        log.grow(1, 2);
        refused("does not continue");
        log.leaves = new ArrayList<>(before);
        SigningKey honest = log.signing;
        log.signing = SigningKey.secret("hoso/ledger", SigningKey.fresh());
        refused("not signed by the ledger's key");
        appoint();
        refused("not signed by the ledger's key");

        log.signing = honest;
        log.grow(1, 1);
        assertThat(Checkpoint.of(witness.look(log, NOW)).size()).isEqualTo(8);
    }

    private void refused(String why) {
        int handedIn = log.handedIn.size();
        assertThatThrownBy(() -> witness.look(log, NOW))
                .isInstanceOf(ForkSeen.class)
                .hasMessageContaining(why);
        assertThat(home.resolve("seen.refused")).content().contains(why, "shown now:", "hoso/ledger");
        assertThat(log.handedIn).hasSize(handedIn);
    }
}

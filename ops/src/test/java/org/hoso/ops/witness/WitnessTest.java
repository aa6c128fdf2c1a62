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
import org.hoso.proof.WitnessRefusal;
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
        witness = new Witness(key, new WitnessMemory(home.resolve("seen")));
    }

    /** A ledger in memory that can be made to lie. */
    private static final class ToldLog implements Log {
        private SigningKey signing = SigningKey.secret("hoso/ledger", SigningKey.fresh());
        private List<byte[]> leaves = new ArrayList<>();
        private final List<Note> handedIn = new ArrayList<>();
        private List<Note> refusals = new ArrayList<>();
        private boolean turnsDown;

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

        @Override
        public List<Note> refusals() {
            return refusals;
        }

        @Override
        public void refused(Note refusal) {
            if (turnsDown) throw new IllegalStateException("the ledger answered 400");
            refusals.add(refusal);
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
        log.turnsDown = true;
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

    @Test
    @DisplayName("hands in what it refuses, signed, with both checkpoints; what no two of them prove goes by hand")
    void handsIn() throws Exception {
        log.grow(7, 1);
        Note seen = witness.look(log, NOW);
        log.leaves.set(2, new byte[] {9, 9});
        refused("the ledger keeps the refusal");
        Note signed = log.refusals.getFirst();
        assertThat(WitnessRefusal.isBy(signed, key.verifier().asWitness())).isTrue();
        WitnessRefusal refusal = WitnessRefusal.of(signed);
        assertThat(refusal.at()).isEqualTo(NOW);
        assertThat(refusal.seen().text()).isEqualTo(seen.text());
        assertThat(refusal.shown().text()).isEqualTo(log.checkpoint().text());
        assertThat(home.resolve("seen.refused")).content().contains(signed.written());

        log.turnsDown = true;
        refused("did not take the refusal (the ledger answered 400): send " + home.resolve("seen.refused"));
        log.signing = SigningKey.secret("hoso/ledger", SigningKey.fresh());
        refused("no two checkpoints of one key prove it: send " + home.resolve("seen.refused"));
        assertThat(log.refusals).hasSize(1);
    }

    @Test
    @DisplayName(
            "co-signs nothing over a fork that another one proved, whichever branch it saw itself; what proves none is passed over")
    void heedsOthers() throws Exception {
        log.grow(7, 1);
        Note seven = log.checkpoint();
        log.grow(1, 1);
        Note eight = log.checkpoint();
        SigningKey other = SigningKey.secret("other.example", SigningKey.fresh());
        SigningKey strange = SigningKey.secret("hoso/ledger", SigningKey.fresh());
        Note painted = new Checkpoint("hoso/ledger", 8, new byte[32]).signedBy(strange);
        log.refusals.add(new WitnessRefusal(NOW, seven, eight).signedBy(other));
        log.refusals.add(new WitnessRefusal(NOW, eight, painted).signedBy(other));
        witness.look(log, NOW);

        for (int size : List.of(3, 8, 9)) {
            Note branch = new Checkpoint("hoso/ledger", size, new byte[32]).signedBy(log.signing);
            log.refusals = new ArrayList<>(List.of(new WitnessRefusal(NOW, branch, eight).signedBy(other)));
            refusedFor("its checkpoints prove it (other.example)", witness);
            refusedFor(
                    "its checkpoints prove it (other.example)",
                    new Witness(key, new WitnessMemory(home.resolve("fresh"))));
            assertThat(home.resolve("seen.refused")).content().contains(branch.written(), eight.written());
        }
    }

    @Test
    @DisplayName("shows nothing of an answer that would paint the screen over")
    void readable() {
        assertThat(WitnessOnce.readable("a\u001b[2Jb\u202ec\nđiểm")).isEqualTo("a?[2Jb?c\nđiểm");
    }

    private void refusedFor(String why, Witness one) {
        int handedIn = log.handedIn.size();
        assertThatThrownBy(() -> one.look(log, NOW))
                .isInstanceOf(ForkSeen.class)
                .hasMessageContaining(why);
        assertThat(log.handedIn).hasSize(handedIn);
    }

    private void refused(String why) {
        int handedIn = log.handedIn.size();
        assertThatThrownBy(() -> witness.look(log, NOW))
                .isInstanceOf(ForkSeen.class)
                .hasMessageContaining(why)
                .satisfies(fork -> assertThat(home.resolve("seen.refused"))
                        .content()
                        .contains(fork.getMessage().lines().findFirst().orElseThrow(), "shown now:", "hoso/ledger"));
        assertThat(log.handedIn).hasSize(handedIn);
    }
}

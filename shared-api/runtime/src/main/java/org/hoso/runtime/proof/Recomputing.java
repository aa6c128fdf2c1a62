package org.hoso.runtime.proof;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hoso.proof.Checkpoint;
import org.hoso.proof.GrowingTree;
import org.hoso.runtime.ledger.Ledger;
import org.hoso.runtime.ledger.LedgeredEvent;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Reads the events anew, as they are stored, and compares with what was hashed and signed before: every leaf by position, and
 * the root by a checkpoint kept elsewhere. It needs as much memory as one batch of events.
 */
public final class Recomputing {
    private static final int BATCH = 1_000;
    private static final String LEAVES =
            "select leaf from events.ledger where position > ? and position <= ? order by position";

    private final Ledger ledger;
    private final JdbcClient jdbc;

    public Recomputing(Ledger ledger, JdbcClient jdbc) {
        this.ledger = ledger;
        this.jdbc = jdbc;
    }

    /**
     * What is wrong first.
     *
     * @param position of the first event that is missing, moved or other than hashed; with the root alone, the checkpoint's size
     */
    public record Bad(long position, What what) {}

    /** What was found there. */
    public enum What {
        /** No event, or not the one that follows. */
        MISSING,
        /** An event that is not what was hashed. */
        ALTERED,
        /** Events and hashes agree with each other, and not with what was signed. */
        REWRITTEN
    }

    /** Nothing where all is as it was when that checkpoint was signed. */
    public Optional<Bad> against(Checkpoint checkpoint) {
        GrowingTree tree = new GrowingTree();
        while (tree.size() < checkpoint.size()) {
            int wanted = (int) Math.min(BATCH, checkpoint.size() - tree.size());
            Optional<Bad> bad = batch(tree, wanted);
            if (bad.isPresent()) return bad;
        }
        return Arrays.equals(tree.root(), checkpoint.root())
                ? Optional.empty()
                : Optional.of(new Bad(checkpoint.size(), What.REWRITTEN));
    }

    private Optional<Bad> batch(GrowingTree tree, int wanted) {
        long after = tree.size();
        List<LedgeredEvent> events = ledger.read(after, wanted);
        List<byte[]> leaves = jdbc.sql(LEAVES)
                .param(after)
                .param(after + wanted)
                .query((row, n) -> row.getBytes(1))
                .list();
        for (int n = 0; n < wanted; n++) {
            long position = after + n + 1;
            if (n >= events.size() || n >= leaves.size() || events.get(n).position() != position)
                return Optional.of(new Bad(position, What.MISSING));
            byte[] leaf = events.get(n).leaf().hash();
            if (!Arrays.equals(leaf, leaves.get(n))) return Optional.of(new Bad(position, What.ALTERED));
            tree.add(leaf);
        }
        return Optional.empty();
    }
}

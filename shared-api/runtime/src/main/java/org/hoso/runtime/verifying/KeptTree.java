package org.hoso.runtime.verifying;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hoso.proof.TreeHash;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The hashes of the tree that are kept, each over 256 of the level below, compared with the leaves as they go by. */
final class KeptTree {
    private static final int WIDTH = 256;
    private static final String HASH = "select hash from events.tree_node where level = ? and index = ?";
    /** What has grown is there, and nothing else is: one look, because the tree grows beside. */
    private static final String STRAY = """
            select exists (select from events.tree_node n, events.tree_growth g where n.index >= g.blocks >> (8 * (n.level - 1)))
                or exists (select from events.tree_growth g, events.ledger_head h where g.blocks > h.position / 256)
            """;

    private final JdbcClient jdbc;
    private final long blocks;
    private final boolean stray;
    private final List<List<byte[]>> runs = new ArrayList<>();
    private final List<Long> done = new ArrayList<>();

    KeptTree(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.stray = jdbc.sql(STRAY).query(Boolean.class).single();
        this.blocks = jdbc.sql("select blocks from events.tree_growth")
                .query(Long.class)
                .single();
    }

    /** Whether hashes stand where the tree has not grown to yet, or it is said to have grown beyond the ledger. */
    Optional<Bad> firstStray(long end) {
        return stray
                ? Optional.of(
                        Bad.at(Math.max(end, 1), FaultReason.FALSE_TREE, "the tree does not reach as far as it says"))
                : Optional.empty();
    }

    /** What the hashes say that the next leaf completes. */
    Optional<Bad> add(byte[] leaf) {
        return add(0, leaf);
    }

    private Optional<Bad> add(int level, byte[] hash) {
        if (runs.size() == level) {
            runs.add(new ArrayList<>(WIDTH));
            done.add(0L);
        }
        List<byte[]> run = runs.get(level);
        run.add(hash);
        if (run.size() < WIDTH) return Optional.empty();
        byte[] node = fold(run);
        run.clear();
        long index = done.get(level);
        done.set(level, index + 1);
        Optional<Bad> bad = against(level + 1, index, node);
        return bad.isPresent() ? bad : add(level + 1, node);
    }

    private Optional<Bad> against(int level, long index, byte[] node) {
        int shift = 8 * (level - 1);
        if (index >= blocks >> shift) return Optional.empty();
        boolean same = jdbc.sql(HASH).params(level, index).query((row, n) -> row.getBytes(1)).list().stream()
                .anyMatch(kept -> Arrays.equals(kept, node));
        long width = (long) WIDTH << shift;
        return same
                ? Optional.empty()
                : Optional.of(new Bad(
                        index * width + 1,
                        (index + 1) * width,
                        FaultReason.FALSE_TREE,
                        "level " + level + ", index " + index));
    }

    private static byte[] fold(List<byte[]> run) {
        List<byte[]> level = run;
        while (level.size() > 1) {
            List<byte[]> above = new ArrayList<>(level.size() / 2);
            for (int n = 0; n < level.size(); n += 2) above.add(TreeHash.node(level.get(n), level.get(n + 1)));
            level = above;
        }
        return level.getFirst();
    }
}

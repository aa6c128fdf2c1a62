package org.hoso.runtime.verifying;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The hashes of the tree that are kept, each over 256 of the level below, compared with the leaves as they go by. */
final class KeptTree {
    private static final int BITS = 8;
    private static final int WIDTH = 1 << BITS;
    private static final String HASHES =
            "select index, hash from events.tree_node where level = ? and index >= ? and index < ?";
    /** What has grown is there, and nothing else is: one look, because the tree grows beside. */
    private static final String STRAY = """
            select exists (select from events.tree_node n, events.tree_growth g where n.index >= g.blocks >> (8 * (n.level - 1)))
                or exists (select from events.tree_growth g, events.ledger_head h where g.blocks > h.position / 256)
            """;

    /** Hashes of a level, from one up to another, as they are kept. */
    private record Portion(long from, List<Node> nodes) {
        static final Portion NONE = new Portion(-WIDTH, List.of());

        boolean reaches(long index) {
            return index >= from && index < from + WIDTH;
        }

        boolean has(long index, byte[] hash) {
            return nodes.stream().anyMatch(node -> node.index() == index && Arrays.equals(node.hash(), hash));
        }
    }

    private record Node(long index, byte[] hash) {}

    private final JdbcClient jdbc;
    private final long blocks;
    private final boolean stray;
    private final Map<Integer, Portion> kept = new HashMap<>();

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

    /** What is kept of a hash that the events make. */
    Optional<Bad> against(int height, long index, byte[] hash) {
        return height % BITS == 0 ? againstLevel(height / BITS, index, hash) : Optional.empty();
    }

    private Optional<Bad> againstLevel(int level, long index, byte[] node) {
        int shift = BITS * (level - 1);
        if (index >= blocks >> shift) return Optional.empty();
        boolean same = portion(level, index).has(index, node);
        long width = (long) WIDTH << shift;
        return same
                ? Optional.empty()
                : Optional.of(new Bad(
                        index * width + 1,
                        (index + 1) * width,
                        FaultReason.FALSE_TREE,
                        "level " + level + ", index " + index));
    }

    private Portion portion(int level, long index) {
        Portion held = kept.getOrDefault(level, Portion.NONE);
        if (held.reaches(index)) return held;
        List<Node> nodes = jdbc.sql(HASHES)
                .params(level, index, index + WIDTH)
                .query((row, n) -> new Node(row.getLong(1), row.getBytes(2)))
                .list();
        Portion next = new Portion(index, nodes);
        kept.put(level, next);
        return next;
    }
}

package org.hoso.runtime.proof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.hoso.proof.MerkleTree;
import org.hoso.proof.Subtrees;
import org.hoso.proof.TreeHash;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The tree as it is kept. A proof reads a run of at most 256 hashes for each eight levels on its way, so four of them in a
 * ledger of ten million.
 */
public final class StoredTree {
    static final int BITS = 8;
    /** Hashes in a run. */
    static final int WIDTH = 1 << BITS;

    private static final int MOST_RUNS_HELD = 64;
    private static final String LEAVES =
            "select leaf from events.ledger where position > ? and position <= ? order by position";
    private static final String NODES =
            "select hash from events.tree_node where level = ? and index >= ? and index < ? order by index";
    private static final String NODES_AFTER =
            "select level, index, hash from events.tree_node where (level, index) > (?, ?) order by level, index limit ?";
    private static final String REACH = """
            select least(h.position, g.blocks * 256 + 255) from events.ledger_head h, events.tree_growth g
            """;

    private final JdbcClient jdbc;

    public StoredTree(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    /** The largest size that proofs can be given for now. */
    public long reach() {
        return jdbc.sql(REACH).query(Long.class).single();
    }

    /** Compares each hash that is kept with those below it. @return level and index of the first that is not theirs */
    public Optional<String> firstFalse() {
        Node last = new Node(0, 0, new byte[0]);
        while (true) {
            List<Node> page = jdbc.sql(NODES_AFTER)
                    .params(last.level(), last.index(), WIDTH)
                    .query((row, n) -> new Node(row.getInt(1), row.getLong(2), row.getBytes(3)))
                    .list();
            for (Node node : page) if (!follows(node)) return Optional.of(node.level() + "/" + node.index());
            if (page.size() < WIDTH) return Optional.empty();
            last = page.getLast();
        }
    }

    private record Node(int level, long index, byte[] hash) {}

    private boolean follows(Node node) {
        List<byte[]> below = read(new Run(node.level() - 1, node.index()));
        return below.size() == WIDTH && Arrays.equals(fold(below, 0, WIDTH), node.hash());
    }

    /** For the roots and proofs of one answer: what it has read, it keeps. */
    public MerkleTree open() {
        Map<Run, List<byte[]>> held = new LinkedHashMap<>(MOST_RUNS_HELD, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Run, List<byte[]>> eldest) {
                return size() > MOST_RUNS_HELD;
            }
        };
        Subtrees subtrees = (level, index) -> {
            long first = index << (level % BITS);
            Run run = new Run(level / BITS, first >> BITS);
            return fold(held.computeIfAbsent(run, this::read), (int) (first % WIDTH), 1 << (level % BITS));
        };
        return new MerkleTree(subtrees);
    }

    /** @param level 0 for leaves, 1 for hashes over 256 of them, and so on */
    record Run(int level, long index) {
        private long first() {
            return index << BITS;
        }
    }

    List<byte[]> read(Run run) {
        JdbcClient.StatementSpec query =
                run.level() == 0 ? jdbc.sql(LEAVES) : jdbc.sql(NODES).param(run.level());
        return query.param(run.first())
                .param(run.first() + WIDTH)
                .query((row, n) -> row.getBytes(1))
                .list();
    }

    /** @throws IllegalStateException where the tree does not hold them: it has not grown so far, or rows are missing */
    static byte[] fold(List<byte[]> run, int from, int count) {
        if (run.size() < from + count)
            throw new HolesInLedger("the tree lacks hashes: " + run.size() + " in a run of " + (from + count));
        List<byte[]> level = run.subList(from, from + count);
        while (level.size() > 1) {
            List<byte[]> above = new ArrayList<>(level.size() / 2);
            for (int i = 0; i < level.size(); i += 2) above.add(TreeHash.node(level.get(i), level.get(i + 1)));
            level = above;
        }
        return level.getFirst();
    }
}

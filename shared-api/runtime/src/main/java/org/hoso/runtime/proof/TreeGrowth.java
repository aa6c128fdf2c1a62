package org.hoso.runtime.proof;

import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes the ledger's new leaves into the tree, in runs of 256; any process may, one at a time does. */
public final class TreeGrowth {
    private static final int MOST_BLOCKS = 64;
    private static final String LEAVES =
            "select leaf from events.ledger where position > ? and position <= ? order by position";
    private static final String INSERT = "insert into events.tree_node (level, index, hash) values (?, ?, ?)";

    private final JdbcTemplate jdbc;
    private final StoredTree tree;
    private final TransactionTemplate transaction;

    public TreeGrowth(DataSource dataSource) {
        this.jdbc = new JdbcTemplate(dataSource);
        this.tree = new StoredTree(dataSource);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(dataSource));
    }

    /** Takes in all complete runs of the ledger. */
    public void catchUp() {
        while (Boolean.TRUE.equals(transaction.execute(status -> step()))) {
            // Each step is a transaction of its own, so that nobody waits long for the row that it locks.
        }
    }

    /** Forgets the tree; the ledger's leaves are all that it is made of. */
    public void startAnew() {
        transaction.executeWithoutResult(status -> {
            blocks();
            jdbc.update("truncate events.tree_node");
            jdbc.update("update events.tree_growth set blocks = 0");
        });
    }

    /** Whether there may be more. */
    private boolean step() {
        long taken = blocks();
        long head = one("select position from events.ledger_head");
        long upTo = Math.min(head / StoredTree.WIDTH, taken + MOST_BLOCKS);
        if (upTo == taken) return false;
        List<byte[]> leaves =
                jdbc.query(LEAVES, (row, n) -> row.getBytes(1), taken * StoredTree.WIDTH, upTo * StoredTree.WIDTH);
        if (leaves.size() != (upTo - taken) * StoredTree.WIDTH)
            throw new HolesInLedger("the ledger has holes after position " + taken * StoredTree.WIDTH);
        List<Object[]> rows = new ArrayList<>();
        for (long block = taken; block < upTo; block++)
            rows.add(new Object[] {1, block, StoredTree.fold(leaves, (int) (block - taken) << 8, StoredTree.WIDTH)});
        jdbc.batchUpdate(INSERT, rows);
        rise(taken, upTo);
        jdbc.update("update events.tree_growth set blocks = ?", upTo);
        return true;
    }

    /** Each level above that was completed. */
    private void rise(long from, long to) {
        int level = 1;
        for (long low = from >> 8, high = to >> 8; low < high; low >>= 8, high >>= 8, level++)
            for (long index = low; index < high; index++) {
                List<byte[]> run = tree.read(new StoredTree.Run(level, index));
                jdbc.update(INSERT, level + 1, index, StoredTree.fold(run, 0, StoredTree.WIDTH));
            }
    }

    private long blocks() {
        return one("select blocks from events.tree_growth for update");
    }

    private long one(String sql) {
        Long value = jdbc.queryForObject(sql, Long.class);
        if (value == null) throw new IllegalStateException("no row: " + sql);
        return value;
    }
}

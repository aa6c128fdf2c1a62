package org.hoso.runtime.stamping;

import java.util.HexFormat;
import org.hoso.proof.SigningKey;
import org.hoso.runtime.TestPostgres;
import org.hoso.runtime.proof.Checkpoints;
import org.hoso.runtime.proof.ForkAlarm;
import org.hoso.runtime.proof.StoredCheckpoint;
import org.hoso.runtime.proof.StoredTree;
import org.hoso.runtime.proof.TreeGrowth;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A ledger of leaves without events, and the checkpoints over it, on a database of its own. */
public final class StampedLedger {
    final TestPostgres.Database database = TestPostgres.withEventStore();
    public final JdbcClient jdbc = JdbcClient.create(database.dataSource());
    final SigningKey key = SigningKey.secret("hoso/test", SigningKey.fresh());
    final Checkpoints checkpoints = new Checkpoints(
            database.dataSource(),
            new StoredTree(database.dataSource()),
            new TreeGrowth(database.dataSource()),
            key,
            new ForkAlarm());
    public final Stamps stamps = new Stamps(
            database.dataSource(), HexFormat.of().formatHex(key.verifier().id()));

    private long size;

    /** Grows by so many and signs. */
    public StoredCheckpoint grown(int by) {
        jdbc.sql("""
                        insert into events.ledger (position, global_index, epoch, ledgered_at, leaf)
                        select n, n, 1, now(), sha256(n::text::bytea) from generate_series(?, ?) n
                        """).params(size + 1, size + by).update();
        size += by;
        jdbc.sql("update events.ledger_head set position = ?").param(size).update();
        return checkpoints.now();
    }
}

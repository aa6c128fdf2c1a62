package org.hoso.runtime.ledger;

import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The ledger of an event store on PostgreSQL as one connection sees it, for whoever verifies without running. */
public final class LedgerAtRest {
    private LedgerAtRest() {}

    /** To be read only: nobody looks for positions that somebody waits for. */
    public static Ledger in(DataSource store) {
        return new IndexedLedger(store, new AwaitedPositions(JdbcClient.create(store)), new PostgresEvents(store));
    }
}

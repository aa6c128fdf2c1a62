package org.hoso.query.pack;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The leaves as they stand in the ledger. */
@Component
final class LedgerLeaves {
    private final JdbcClient jdbc;

    LedgerLeaves(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param position that the ledger has */
    byte[] at(long position) {
        return jdbc.sql("select leaf from events.ledger where position = ?")
                .param(position)
                .query((row, n) -> row.getBytes(1))
                .single();
    }
}

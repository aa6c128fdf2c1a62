package org.hoso.query.audit;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The hashes of events as the ledger holds them, whatever this side has made of the events. */
@Component
public final class LedgerLeaves {
    private static final String LEAVES = "select position, leaf from events.ledger where position = any(?::bigint[])";

    private final JdbcClient jdbc;

    public LedgerLeaves(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws IllegalStateException where the ledger lacks one of them: it was cut after this side had read it */
    public Map<Long, byte[]> at(Collection<Long> positions) {
        Map<Long, byte[]> leaves = new HashMap<>();
        if (positions.isEmpty()) return leaves;
        jdbc.sql(LEAVES).param(positions.toArray(Long[]::new)).query(row -> {
            leaves.put(row.getLong(1), row.getBytes(2));
        });
        if (leaves.size() != positions.size())
            throw new IllegalStateException("the ledger lacks events that the trail has; verify the store");
        return leaves;
    }
}

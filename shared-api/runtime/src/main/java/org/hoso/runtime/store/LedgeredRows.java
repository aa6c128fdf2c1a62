package org.hoso.runtime.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.hoso.runtime.problems.TamperedHistory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Rows of events as the command side may believe them: those that have their position, with the text that was hashed, and those
 * that will get one. Nothing is decided upon a row that the ledger will never have, or has otherwise.
 */
public final class LedgeredRows {
    /** To follow the table of events, {@code e}. */
    public static final String JOINED =
            " e cross join events.ledger_head h left join events.ledger l on l.global_index = e.global_index";

    /**
     * As a last column. Read in one snapshot with the head: what stands below its watermark has its position there. A transaction
     * sees what it wrote itself, though it has not ended.
     */
    public static final String BELIEVED = """
            case when l.global_index is not null then l.leaf = events.leaf(e, l.ledgered_at)
                   else e.epoch = h.epoch and e.tx >= h.watermark
                        and (e.tx < pg_snapshot_xmax(pg_current_snapshot()) or e.tx = pg_current_xact_id_if_assigned())
              end as believed
            """;

    private static final String STILL = "select " + BELIEVED + " from events.event_entry" + JOINED
            + " where aggregate_identifier = ? and sequence_number = ?";

    private static final Logger LOG = LoggerFactory.getLogger(LedgeredRows.class);

    private final Map<String, Long> forged = new ConcurrentHashMap<>();

    /** @throws TamperedHistory where this row is not to be believed; told to the operator once */
    public void believe(ResultSet row) throws SQLException {
        if (row.getBoolean("believed")) return;
        String caseId = row.getString("aggregate_identifier");
        long version = row.getLong("sequence_number");
        if (forged.putIfAbsent(caseId, version) == null)
            LOG.error(
                    "case {} has a version {} that is not the ledger's: the database was changed behind it; verify the store",
                    caseId,
                    version);
        throw new TamperedHistory(caseId, version);
    }

    /** The version of each case that was refused and is still not the ledger's. @param jdbc where they lie */
    Map<String, Long> refused(JdbcClient jdbc) {
        forged.entrySet()
                .removeIf(
                        one -> jdbc.sql(STILL).params(one.getKey(), one.getValue()).query(Boolean.class).list().stream()
                                .allMatch(Boolean.TRUE::equals));
        return Map.copyOf(forged);
    }
}

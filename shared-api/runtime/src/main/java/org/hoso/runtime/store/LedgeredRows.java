package org.hoso.runtime.store;

import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.hoso.runtime.problems.TamperedHistory;
import org.hoso.wire.Leaf;
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
     * As last columns, behind those of the event under their own names. Read in one snapshot with the head: what stands below its
     * watermark has its position there. A transaction sees what it wrote itself, though it has not ended.
     */
    public static final String PROOF = """
            l.ledgered_at, l.leaf, e.epoch = h.epoch and e.tx >= h.watermark and (e.tx < pg_snapshot_xmax(pg_current_snapshot())
              or e.tx = pg_current_xact_id_if_assigned()) as waits
            """;

    private static final String EVENT =
            "select event_identifier, type, aggregate_identifier, sequence_number, payload_type,"
                    + " payload_revision, time_stamp, payload, meta_data, " + PROOF + " from events.event_entry"
                    + JOINED;

    private static final Logger LOG = LoggerFactory.getLogger(LedgeredRows.class);

    private final Map<String, Long> forged = new ConcurrentHashMap<>();

    /** @throws TamperedHistory where this row is not to be believed; told to the operator once */
    public void believe(ResultSet row) throws SQLException {
        if (isBelieved(row)) return;
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
        forged.entrySet().removeIf(one -> isMended(jdbc, one.getKey(), one.getValue()));
        return Map.copyOf(forged);
    }

    private static boolean isMended(JdbcClient jdbc, String caseId, long version) {
        return jdbc
                .sql(EVENT + " where aggregate_identifier = ? and sequence_number = ?")
                .params(caseId, version)
                .query((row, n) -> isBelieved(row))
                .list()
                .stream()
                .allMatch(believed -> believed);
    }

    private static boolean isBelieved(ResultSet row) throws SQLException {
        byte[] leaf = row.getBytes("leaf");
        if (leaf == null) return row.getBoolean("waits");
        Leaf read = new Leaf(
                row.getObject("ledgered_at", OffsetDateTime.class).toInstant(),
                row.getString("event_identifier"),
                row.getString("type"),
                row.getString("aggregate_identifier"),
                row.getLong("sequence_number"),
                row.getString("payload_type"),
                row.getString("payload_revision"),
                row.getString("time_stamp"),
                row.getString("payload"),
                row.getString("meta_data"));
        return MessageDigest.isEqual(leaf, read.hash());
    }
}

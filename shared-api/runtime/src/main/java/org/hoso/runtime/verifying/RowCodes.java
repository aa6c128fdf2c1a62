package org.hoso.runtime.verifying;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.hoso.runtime.sealing.RowMacs;
import org.jspecify.annotations.Nullable;

/**
 * The rows that bear codes, all of them, each asked for its code: those beside the events, and in the key database the ways to
 * persons. A row that was taken away is not missed here: what decides by such rows asks the history too, or the ledger makes them anew.
 */
public final class RowCodes {
    private static final int AT_ONCE = 1_000;
    private static final String MICROS = "(extract(epoch from %1$s) * 1000000)::bigint::text";

    /** @param texts SQL of what the code is over, in its order, the key first; {@code mac} follows as text */
    private record Rows(String table, String kind, String from, String mac, List<String> texts) {
        static Rows of(String table, String where, String... texts) {
            return new Rows(table, table, table + where, "encode(mac, 'base64')", List.of(texts));
        }

        String sql() {
            return "select " + mac + ", " + String.join(", ", texts) + " from " + from;
        }
    }

    private static final List<Rows> EVENTS = List.of(
            new Rows(
                    "events.snapshot_entry",
                    "events.snapshot_entry",
                    "events.snapshot_entry where payload_revision = ?",
                    "meta_data ->> 'mac'",
                    List.of(
                            "aggregate_identifier",
                            "type",
                            "sequence_number::text",
                            "payload_type",
                            "payload_revision",
                            "payload::text")),
            Rows.of("events.case_number", "", "number", "case_id::text"),
            Rows.of("events.open_item", " where state = 'open'", "url_hash", "item_id::text", "case_id::text"),
            Rows.of("events.closed_item", "", "url_hash", "case_id::text", "item_id::text", micros("closed_at")),
            Rows.of(
                    "events.listed_address",
                    "",
                    "listing_id::text",
                    "list",
                    "key",
                    "until_day::text",
                    "agency",
                    "case_id::text",
                    "decision_id::text"),
            Rows.of(
                    "events.list_change",
                    "",
                    "number::text",
                    "position::text",
                    micros("ledgered_at"),
                    "listing_id::text",
                    "what",
                    "text",
                    "hash"),
            Rows.of("events.due", "", "id::text", "kind", "case_id::text", micros("due_at"), micros("ends_at")),
            Rows.of("events.erasure", "", "event_id", "erased::text"));

    private static final List<Rows> KEYS = List.of(
            Rows.of("person_ref", "", "ref::text", "person::text"),
            new Rows(
                    "person_earlier",
                    "person_ref",
                    "person_earlier",
                    "encode(mac, 'base64')",
                    List.of("ref::text", "person::text")),
            Rows.of("person_identity", "", "person::text", "encode(hmac, 'hex')"));

    private final RowMacs macs;
    private long rows;

    public RowCodes(RowMacs macs) {
        this.macs = macs;
    }

    /** How many bore their codes. */
    public long rows() {
        return rows;
    }

    /**
     * In the database of the events.
     *
     * @param snapshotRevision of the snapshots that today's program follows
     * @return table and key of the first that does not bear its code
     */
    public Optional<String> firstBadBesideEvents(DataSource database, String snapshotRevision) throws SQLException {
        return firstBad(database, EVENTS, snapshotRevision);
    }

    /** In the database of the keys. */
    public Optional<String> firstBadAmongKeys(DataSource database) throws SQLException {
        return firstBad(database, KEYS, "");
    }

    private Optional<String> firstBad(DataSource database, List<Rows> all, String revision) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            for (Rows one : all) {
                Optional<String> bad = firstBad(connection, one, revision);
                if (bad.isPresent()) return bad;
            }
            return Optional.empty();
        }
    }

    private Optional<String> firstBad(Connection connection, Rows one, String revision) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(one.sql())) {
            statement.setFetchSize(AT_ONCE);
            if (one.from().contains("?")) statement.setString(1, revision);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    if (!bears(row, one)) return Optional.of(one.table() + " " + row.getString(2));
                    rows++;
                }
            }
            return Optional.empty();
        }
    }

    private boolean bears(ResultSet row, Rows one) throws SQLException {
        @Nullable String[] texts = new String[one.texts().size()];
        for (int n = 0; n < texts.length; n++) texts[n] = row.getString(n + 2);
        String mac = row.getString(1);
        return mac != null && macs.holds(bytes(mac), one.kind(), texts);
    }

    /** Whatever somebody wrote there instead of a code is none. */
    private static byte @Nullable [] bytes(String mac) {
        try {
            return Base64.getMimeDecoder().decode(mac);
        } catch (IllegalArgumentException otherwise) {
            return null;
        }
    }

    private static String micros(String column) {
        return MICROS.formatted(column);
    }
}

package org.hoso.runtime.verifying;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.hoso.runtime.sealing.RowMacs;
import org.jspecify.annotations.Nullable;

/**
 * The rows that bear codes, all of them, each asked for its code: those beside the events, and in the key database the ways to
 * persons. A row that was taken away, or put back as it was, is not missed here but by {@link HangingRows}.
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
            Rows.of("events.erasure", "", "event_id", "erased::text", "case when done_at is not null then 'done' end"),
            Rows.of("events.measured", "", "case_id::text", "key", "points::text", "document::text"),
            Rows.of("events.waiting_challenge", "", "challenge_id::text", "listing_id::text"),
            Rows.of("events.person_case", "", "person::text", "case_id::text"),
            Rows.of(
                    "events.dispatch",
                    "",
                    "dispatch_id::text",
                    "about::text",
                    "case_id::text",
                    "kind",
                    "agency",
                    "receiver",
                    "way"),
            new Rows(
                    "events.dispatch",
                    "events.dispatch closed",
                    "events.dispatch where state in ('delivered', 'failed') and told_at is null",
                    "encode(closing, 'base64')",
                    List.of("dispatch_id::text", micros("since"), "state")),
            Rows.of(
                    "events.idempotency",
                    " where answer is not null",
                    "key",
                    "officer",
                    "encode(request_hash, 'hex')",
                    "case_id::text",
                    "answer::text"),
            Rows.of("events.import_line", "", "case_id::text", "officer", "reference"),
            Rows.of("events.application_file", "", "sha256", "agency", "answer::text"));

    private static final List<Rows> KEYS = List.of(
            Rows.of("person_ref", "", "ref::text", "person::text"),
            new Rows(
                    "person_earlier",
                    "person_ref",
                    "person_earlier",
                    "encode(mac, 'base64')",
                    List.of("ref::text", "person::text")),
            Rows.of("person_identity", "", "person::text", "encode(hmac, 'hex')"),
            Rows.of(
                    "upload",
                    "",
                    "upload_id::text",
                    "agency",
                    "officer",
                    "name",
                    "sha256",
                    "media_type",
                    "size_bytes::text",
                    micros("taken_at")),
            Rows.of("file_key", "", "case_id::text", "name", "person::text"));

    private final RowMacs macs;
    private long rows;

    public RowCodes(RowMacs macs) {
        this.macs = macs;
    }

    /** By table, with its schema where it has one: SQL that names each column that a code is over, and the code's own. */
    static Map<String, String> covered() {
        return Stream.concat(EVENTS.stream(), KEYS.stream())
                .collect(Collectors.toMap(
                        Rows::table,
                        one -> one.mac() + " " + one.from() + " " + one.texts(),
                        (one, other) -> one + " " + other));
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

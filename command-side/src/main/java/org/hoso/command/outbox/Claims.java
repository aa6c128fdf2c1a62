package org.hoso.command.outbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hoso.cases.CaseId;
import org.hoso.cases.Sealed;
import org.hoso.cases.Sha256;
import org.hoso.runtime.sealing.VouchedRows;
import org.hoso.wire.CaseJson;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Who works at what is due. A claim is a lease: whoever dies with one is missed when it ends, and what was on its way then goes
 * again under the same id. Whoever lost a lease changes nothing any more.
 */
public class Claims {
    private static final String CLAIM = """
            update events.dispatch d
            set lease = ?, leased_until = ?, attempts = d.attempts + 1, tried_at = ?
            from (select dispatch_id from events.dispatch
                  where receiver = ? and state = 'due' and due_at <= ?
                    and (leased_until is null or leased_until <= ?)
                  order by due_at, dispatch_id limit ? for update skip locked) mine
            where d.dispatch_id = mine.dispatch_id
            returning d.dispatch_id, d.case_id, d.kind, d.receiver, d.way, d.since, d.attempts, d.until, d.lease, d.text,
                d.receipt, d.about, d.agency, d.mac
            """;
    private static final String KEEP_TEXT = """
            update events.dispatch set text = ?::json, text_sha256 = ? where dispatch_id = ? and text is null
            """;
    private static final String LATER = """
            update events.dispatch set due_at = ?, trouble = ?, lease = null, leased_until = null
            where dispatch_id = ? and lease = ? and state = 'due'
            """;
    private static final String CLOSE = """
            update events.dispatch set state = ?, due_at = null, trouble = ?, lease = null, leased_until = null, told_at = null,
                closing = ?
            where dispatch_id = ? and lease = ? and state = 'due'
            """;

    private static final String UNWRITTEN = """
            select dispatch_id, case_id from events.dispatch
            where state = 'by_hand' and text is null and trouble is null order by dispatch_id limit ?
            """;

    /** Nobody but us can say that nothing more is tried of it though no event says so. */
    private static final String CLOSED = "events.dispatch closed";

    /** Something that waits for a hand and whose letter is not written yet. */
    public record Unwritten(UUID id, CaseId caseId) {}

    private final JdbcClient db;
    private final VouchedRows rows;

    public Claims(JdbcClient db, VouchedRows rows) {
        this.rows = rows;
        this.db = db;
    }

    /** What of a receiver is due and nobody works at, the longest due first; it counts as tried from now on. What somebody else wrote there goes to nobody. */
    public List<Claim> claim(String receiver, Instant now, Instant until, UUID lease, int most) {
        Timestamp at = Timestamp.from(now);
        return db
                .sql(CLAIM)
                .params(lease, Timestamp.from(until), at, receiver, at, at, most)
                .query(this::ours)
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Claim> ours(ResultSet row, int number) throws SQLException {
        boolean ours = rows.holds(
                row.getBytes(14),
                Outbox.TABLE,
                row.getString(1),
                row.getString(12),
                row.getString(2),
                row.getString(3),
                row.getString(13),
                row.getString(4),
                row.getString(5));
        return ours ? Optional.of(claim(row)) : Optional.empty();
    }

    private static Claim claim(ResultSet row) throws SQLException {
        String text = row.getString(10);
        return new Claim(
                row.getObject(1, UUID.class),
                new CaseId(row.getObject(2, UUID.class)),
                Kind.of(row.getString(3)),
                row.getString(4),
                Way.of(row.getString(5)),
                row.getTimestamp(6).toInstant(),
                row.getInt(7),
                row.getTimestamp(8).toInstant(),
                row.getObject(9, UUID.class),
                text == null ? null : CaseJson.stored().readValue(text, Sealed.class),
                row.getString(11));
    }

    /** Keeps a text unless one is kept already. @return the one that is kept */
    public Sealed keepText(UUID id, Sealed text, Sha256 hash) {
        db.sql(KEEP_TEXT)
                .params(CaseJson.stored().writeValueAsString(text), hash.value(), id)
                .update();
        Optional<String> kept = db.sql("select text from events.dispatch where dispatch_id = ?")
                .param(id)
                .query(String.class)
                .optional();
        return kept.map(stored -> CaseJson.stored().readValue(stored, Sealed.class))
                .orElse(text);
    }

    public List<Unwritten> unwritten(int most) {
        return db.sql(UNWRITTEN)
                .param(most)
                .query((row, n) ->
                        new Unwritten(row.getObject(1, UUID.class), new CaseId(row.getObject(2, UUID.class))))
                .list();
    }

    /** It never will be. @param trouble a stable code */
    public void unwritable(UUID id, String trouble) {
        db.sql("update events.dispatch set trouble = ? where dispatch_id = ?")
                .params(trouble, id)
                .update();
    }

    /** It has arrived; from now on only the case is to be told. Whoever lost the lease knows it all the same. */
    public void arrived(Claim claim, String receipt) {
        db.sql("update events.dispatch set receipt = ? where dispatch_id = ? and since = ? and state = 'due'")
                .params(receipt, claim.id(), Timestamp.from(claim.since()))
                .update();
    }

    /** Not now. @param trouble a stable code */
    public void later(Claim claim, Instant due, String trouble) {
        db.sql(LATER)
                .params(Timestamp.from(due), trouble, claim.id(), claim.lease())
                .update();
    }

    /** Its outcome was told before, or cannot be told any more. */
    public void close(Claim claim, OutboxStatus standing, String trouble) {
        db.sql(CLOSE)
                .params(standing.stored(), trouble)
                .param(rows.mac(CLOSED, claim.id(), claim.since(), standing.stored()))
                .params(claim.id(), claim.lease())
                .update();
    }
}

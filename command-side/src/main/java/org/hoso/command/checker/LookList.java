package org.hoso.command.checker;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.hoso.cases.CaseId;
import org.hoso.law.Rechecks;
import org.hoso.law.Rechecks.Occasion;
import org.springframework.jdbc.core.JdbcTemplate;

/** The rows of what is to be looked at next: a wake-up list that the ledger can always make anew. */
class LookList {
    /** Something to be looked at now. */
    record Due(UUID itemId, CaseId caseId, Occasion occasion, Instant since, Instant dueAt) {}

    private static final String PUT = """
            insert into events.awaited_look (item_id, case_id, occasion, since, due_at) values (?, ?, ?, ?, ?)
            on conflict (item_id) do update
            set case_id = excluded.case_id, occasion = excluded.occasion, since = excluded.since, due_at = excluded.due_at,
                tries = 0
            """;
    private static final String DROP = "delete from events.awaited_look where item_id = ?";
    /** Only the very row that was read: what is followed for another reason since stays. */
    private static final String THIS = " where item_id = ? and since = ? and due_at = ?";

    private final JdbcTemplate db;

    LookList(JdbcTemplate db) {
        this.db = db;
    }

    /** Applies the changes of a batch of events, in one order; of several changes to one piece of content the last counts. */
    void apply(List<LookChange> changes, Rechecks rechecks) {
        Map<UUID, LookChange> last = new TreeMap<>();
        changes.forEach(change -> last.put(change.itemId(), change));
        List<Object[]> dropped = new ArrayList<>();
        List<Object[]> put = new ArrayList<>();
        for (LookChange change : last.values())
            switch (change) {
                case LookChange.Ends ends -> dropped.add(new Object[] {ends.itemId()});
                case LookChange.Follows follows ->
                    rechecks.next(follows.occasion(), follows.since(), follows.since())
                            .ifPresentOrElse(
                                    first -> put.add(row(follows, first)),
                                    () -> dropped.add(new Object[] {follows.itemId()}));
            }
        db.batchUpdate(DROP, dropped);
        db.batchUpdate(PUT, put);
    }

    private static Object[] row(LookChange.Follows follows, Instant first) {
        return new Object[] {
            follows.itemId(),
            follows.caseId().value(),
            follows.occasion().name().toLowerCase(Locale.ROOT),
            Timestamp.from(follows.since()),
            Timestamp.from(first)
        };
    }

    /** What is due, the longest waiting first; what keeps failing goes to the end of the queue. */
    List<Due> due(Instant now, int most) {
        return db.query(
                "select item_id, case_id, occasion, since, due_at from events.awaited_look where due_at <= ?"
                        + " order by tries, due_at limit ?",
                LookList::due,
                Timestamp.from(now),
                most);
    }

    private static Due due(ResultSet row, int number) throws SQLException {
        return new Due(
                row.getObject(1, UUID.class),
                new CaseId(row.getObject(2, UUID.class)),
                Occasion.valueOf(row.getString(3).toUpperCase(Locale.ROOT)),
                row.getTimestamp(4).toInstant(),
                row.getTimestamp(5).toInstant());
    }

    void next(Due due, Instant at) {
        db.update(
                "update events.awaited_look set due_at = ?, tries = 0" + THIS,
                Timestamp.from(at),
                due.itemId(),
                Timestamp.from(due.since()),
                Timestamp.from(due.dueAt()));
    }

    void done(Due due) {
        db.update(
                "delete from events.awaited_look" + THIS,
                due.itemId(),
                Timestamp.from(due.since()),
                Timestamp.from(due.dueAt()));
    }

    void failed(Due due) {
        db.update(
                "update events.awaited_look set tries = tries + 1" + THIS,
                due.itemId(),
                Timestamp.from(due.since()),
                Timestamp.from(due.dueAt()));
    }
}

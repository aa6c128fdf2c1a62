package org.hoso.command.reactions;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hoso.cases.CaseId;
import org.springframework.jdbc.core.JdbcTemplate;

/** The rows of what falls due: a wake-up list that the ledger can always make anew. */
class DueList {
    /** Something whose time has come. */
    record Due(DueChange.Kind kind, UUID id, CaseId caseId, Instant dueAt) {}

    private record Entry(DueChange.Kind kind, UUID id) {}

    private final JdbcTemplate db;

    DueList(JdbcTemplate db) {
        this.db = db;
    }

    /** Applies the changes of a batch of events; of several changes to one entry the last counts. */
    void apply(List<DueChange> changes) {
        Map<Entry, DueChange> last = new LinkedHashMap<>();
        changes.forEach(change -> last.put(new Entry(change.kind(), change.id()), change));
        List<Object[]> put = last.values().stream()
                .filter(change -> change.dueAt() != null)
                .map(change -> new Object[] {
                    change.kind().stored(), change.id(), change.caseId().value(), Timestamp.from(change.dueAt())
                })
                .toList();
        List<Object[]> dropped = last.values().stream()
                .filter(change -> change.dueAt() == null)
                .map(change -> new Object[] {change.kind().stored(), change.id()})
                .toList();
        db.batchUpdate("delete from events.due where kind = ? and id = ?", dropped);
        db.batchUpdate(
                "insert into events.due (kind, id, case_id, due_at) values (?, ?, ?, ?)"
                        + " on conflict (kind, id) do update set due_at = excluded.due_at, tries = 0",
                put);
    }

    /** What is due, the longest overdue first; what keeps failing goes to the end of the queue. */
    List<Due> due(Instant now, int most) {
        return db.query(
                "select kind, id, case_id, due_at from events.due where due_at <= ? order by tries, due_at limit ?",
                (row, n) -> new Due(
                        DueChange.Kind.valueOf(row.getString(1).toUpperCase(java.util.Locale.ROOT)),
                        row.getObject(2, UUID.class),
                        new CaseId(row.getObject(3, UUID.class)),
                        row.getTimestamp(4).toInstant()),
                Timestamp.from(now),
                most);
    }

    void done(Due due) {
        db.update("delete from events.due where kind = ? and id = ?", due.kind().stored(), due.id());
    }

    void failed(Due due) {
        db.update(
                "update events.due set tries = tries + 1 where kind = ? and id = ?",
                due.kind().stored(),
                due.id());
    }
}

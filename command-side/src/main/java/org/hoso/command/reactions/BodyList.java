package org.hoso.command.reactions;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.hoso.cases.CaseId;
import org.springframework.jdbc.core.JdbcTemplate;

/** The rows of bodies whose end would change a case: a wake-up list that the ledger can always make anew. */
class BodyList {
    /** A body that has ended, with something that waits for it. @param since the first instant without it */
    record Orphan(BodyChange.Kind kind, UUID id, CaseId caseId, String agency, Instant since) {}

    private static final String ORPHANS = """
            select b.kind, b.id, b.case_id, b.agency, ended.since
            from events.awaited_body b join unnest(?, ?) as ended(agency, since) on ended.agency = b.agency
            where not b.at_rest
            order by b.tries, ended.since, b.id limit ?
            """;

    private final JdbcTemplate db;

    BodyList(JdbcTemplate db) {
        this.db = db;
    }

    /** Applies the changes of a batch of events; of several changes to one entry the last counts. */
    void apply(List<BodyChange> changes) {
        Map<UUID, Object[]> put = new LinkedHashMap<>();
        Map<UUID, Object[]> done = new LinkedHashMap<>();
        List<Object[]> rests = new ArrayList<>();
        for (BodyChange change : changes) {
            switch (change) {
                case BodyChange.Awaits one -> {
                    done.remove(one.id());
                    put.put(one.id(), new Object[] {
                        one.kind().stored(), one.id(), one.caseId().value(), one.agency()
                    });
                }
                case BodyChange.Done one -> {
                    put.remove(one.id());
                    done.put(one.id(), new Object[] {one.kind().stored(), one.id()});
                }
                case BodyChange.Rests one ->
                    rests.add(new Object[] {one.atRest(), one.caseId().value()});
            }
        }
        db.batchUpdate("delete from events.awaited_body where kind = ? and id = ?", List.copyOf(done.values()));
        db.batchUpdate(
                "insert into events.awaited_body (kind, id, case_id, agency) values (?, ?, ?, ?)"
                        + " on conflict (kind, id) do update set agency = excluded.agency, tries = 0",
                List.copyOf(put.values()));
        db.batchUpdate("update events.awaited_body set at_rest = ? where case_id = ?", rests);
    }

    /** What waits for bodies that have ended, the longest ended first; what keeps failing goes to the end of the queue. */
    List<Orphan> orphans(Map<String, Instant> ended, int most) {
        String[] codes = ended.keySet().toArray(String[]::new);
        Timestamp[] since = ended.values().stream().map(Timestamp::from).toArray(Timestamp[]::new);
        return db.query(
                connection -> {
                    var statement = connection.prepareStatement(ORPHANS);
                    statement.setArray(1, connection.createArrayOf("text", codes));
                    statement.setArray(2, connection.createArrayOf("timestamptz", since));
                    statement.setInt(3, most);
                    return statement;
                },
                (row, n) -> new Orphan(
                        BodyChange.Kind.valueOf(row.getString(1).toUpperCase(Locale.ROOT)),
                        row.getObject(2, UUID.class),
                        new CaseId(row.getObject(3, UUID.class)),
                        row.getString(4),
                        row.getTimestamp(5).toInstant()));
    }

    /** The ledger may have told meanwhile of another body in its place; that one stays on the list. */
    void done(Orphan orphan) {
        db.update(
                "delete from events.awaited_body where kind = ? and id = ? and agency = ?",
                orphan.kind().stored(),
                orphan.id(),
                orphan.agency());
    }

    void failed(Orphan orphan) {
        db.update(
                "update events.awaited_body set tries = tries + 1 where kind = ? and id = ?",
                orphan.kind().stored(),
                orphan.id());
    }
}

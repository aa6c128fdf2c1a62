package org.hoso.command.outbox;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hoso.cases.CaseId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whether something has left the house, for whoever answers it. */
public class SentOut {
    /**
     * @param left   it was tried at least once, or somebody carried it
     * @param byHand it waits for a hand, which may have carried it without saying so yet
     */
    public record Sent(CaseId caseId, Kind kind, boolean left, boolean byHand) {}

    /** @param since when it was sent, or sent again */
    public record Mailed(UUID id, CaseId caseId, Kind kind, String receiver, Instant since) {}

    private static final String FIND = """
            select case_id, kind, attempts > 0 or state = 'delivered', state = 'by_hand'
            from events.dispatch where receiver = ? and
            """;

    private static final String MAILED = """
            select case_id, kind, receiver, since from events.dispatch
            where dispatch_id = ? and way = 'mail' and attempts > 0
            """;

    private final JdbcClient db;

    public SentOut(JdbcClient db) {
        this.db = db;
    }

    /** What that receiver knows by that id. */
    public List<Sent> find(UUID id, String receiver) {
        return found("dispatch_id = ?", id, receiver);
    }

    /** What went to that receiver about that notice, block, lock or request. */
    public List<Sent> about(UUID id, String receiver) {
        return found("coalesce(about, dispatch_id) = ?", id, receiver);
    }

    /** What went by mail under that id. */
    public Optional<Mailed> mailed(UUID id) {
        return db.sql(MAILED)
                .param(id)
                .query((row, n) -> new Mailed(
                        id,
                        new CaseId(row.getObject(1, UUID.class)),
                        Kind.of(row.getString(2)),
                        row.getString(3),
                        row.getTimestamp(4).toInstant()))
                .optional();
    }

    private List<Sent> found(String condition, UUID id, String receiver) {
        return db.sql(FIND + condition)
                .params(receiver, id)
                .query((row, n) -> new Sent(
                        new CaseId(row.getObject(1, UUID.class)),
                        Kind.of(row.getString(2)),
                        row.getBoolean(3),
                        row.getBoolean(4)))
                .list();
    }
}

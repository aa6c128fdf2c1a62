package org.hoso.command.outbox;

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
    public record Sent(CaseId caseId, String receiver, boolean left, boolean byHand) {}

    private final JdbcClient db;

    public SentOut(JdbcClient db) {
        this.db = db;
    }

    public Optional<Sent> find(UUID id) {
        return db.sql("select case_id, receiver, attempts > 0 or state = 'delivered', state = 'by_hand'"
                        + " from events.dispatch where dispatch_id = ?")
                .param(id)
                .query((row, n) -> new Sent(
                        new CaseId(row.getObject(1, UUID.class)),
                        row.getString(2),
                        row.getBoolean(3),
                        row.getBoolean(4)))
                .optional();
    }
}

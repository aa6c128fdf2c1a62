package org.hoso.command.desk;

import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.CaseId;
import org.hoso.cases.CaseNumber;
import org.hoso.cases.Closing;
import org.hoso.cases.Report;
import org.hoso.cases.Sha256;
import org.hoso.command.casefile.CaseFile;
import org.hoso.command.casefile.HandledBefore;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which content cases at rest handled: a row from when its case comes to rest until that is reopened. It refuses nothing. */
class ClosedItems implements HandledBefore {
    private static final String INSERT = "insert into events.closed_item (url_hash, case_id, item_id, closed_at)"
            + " values (?, ?, ?, ?) on conflict (url_hash, case_id) do update set closed_at = excluded.closed_at";

    private final JdbcClient db;
    private final JdbcTemplate batches;

    ClosedItems(JdbcTemplate batches) {
        this.batches = batches;
        this.db = JdbcClient.create(batches);
    }

    @Override
    public Map<Sha256, Report.Earlier> of(Collection<Sha256> addresses) {
        Map<Sha256, Report.Earlier> last = new HashMap<>();
        db.sql("select distinct on (url_hash) url_hash, case_id, number, item_id from events.closed_item"
                        + " join events.case_number using (case_id) where url_hash = any(?)"
                        + " order by url_hash, closed_at desc, case_id desc")
                .param(addresses.stream().map(Sha256::value).distinct().toArray(String[]::new))
                .query(row -> {
                    last.put(
                            new Sha256(row.getString(1)),
                            new Report.Earlier(
                                    new CaseId(row.getObject(2, UUID.class)),
                                    new CaseNumber(row.getString(3)),
                                    row.getObject(4, UUID.class)));
                });
        return last;
    }

    /** @param file as it stands after the event */
    void keep(CaseEvent event, CaseFile file) {
        if (event instanceof Report.ReportRejected || event instanceof Closing.CaseClosed) closed(event.caseId(), file);
        else if (event instanceof Closing.CaseReopened) reopened(event.caseId());
    }

    /** Makes the rows of a case what its file says, whatever they were. */
    void settle(CaseId caseId, CaseFile file) {
        if (file.closure().open()) reopened(caseId);
        else closed(caseId, file);
    }

    /** The content of a case against a platform is that of the case that it follows from. */
    private void closed(CaseId caseId, CaseFile file) {
        if (file.reports().joinedTo() != null) return;
        Object closedAt = Objects.requireNonNull(file.closure().since()).atOffset(ZoneOffset.UTC);
        List<Object[]> rows = file.items().byId().values().stream()
                .map(item -> new Object[] {item.hash().value(), caseId.value(), item.itemId(), closedAt})
                .toList();
        batches.batchUpdate(INSERT, rows);
    }

    private void reopened(CaseId caseId) {
        db.sql("delete from events.closed_item where case_id = ?")
                .param(caseId.value())
                .update();
    }
}

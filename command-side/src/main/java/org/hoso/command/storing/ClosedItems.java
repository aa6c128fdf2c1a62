package org.hoso.command.storing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
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
import org.hoso.runtime.sealing.VouchedRows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which content cases at rest handled: a row from when its case comes to rest until that is reopened. It refuses nothing. */
public class ClosedItems implements HandledBefore {
    private static final String TABLE = "events.closed_item";
    private static final String INSERT = "insert into events.closed_item (url_hash, case_id, item_id, closed_at, mac)"
            + " values (?, ?, ?, ?, ?) on conflict (url_hash, case_id) do update set item_id = excluded.item_id,"
            + " closed_at = excluded.closed_at, mac = excluded.mac";

    private final JdbcClient db;
    private final JdbcTemplate batches;

    private final VouchedRows vouched;

    ClosedItems(JdbcTemplate batches, VouchedRows vouched) {
        this.vouched = vouched;
        this.batches = batches;
        this.db = JdbcClient.create(batches);
    }

    @Override
    public Map<Sha256, Report.Earlier> of(Collection<Sha256> addresses) {
        Map<Sha256, Report.Earlier> last = new HashMap<>();
        db.sql("select url_hash, case_id, number, item_id, closed_at, i.mac, n.mac from events.closed_item i"
                        + " join events.case_number n using (case_id) where url_hash = any(?)"
                        + " order by url_hash, closed_at desc, case_id desc")
                .param(addresses.stream().map(Sha256::value).distinct().toArray(String[]::new))
                .query(row -> {
                    if (ours(row)) last.putIfAbsent(new Sha256(row.getString(1)), earlier(row));
                });
        return last;
    }

    private static Report.Earlier earlier(ResultSet row) throws SQLException {
        return new Report.Earlier(
                new CaseId(row.getObject(2, UUID.class)),
                new CaseNumber(row.getString(3)),
                row.getObject(4, UUID.class));
    }

    private boolean ours(ResultSet row) throws SQLException {
        Object caseId = row.getObject(2);
        return vouched.holds(
                        row.getBytes(6),
                        TABLE,
                        row.getString(1),
                        caseId,
                        row.getObject(4),
                        row.getObject(5, OffsetDateTime.class).toInstant())
                && vouched.holds(row.getBytes(7), CaseNumbers.TABLE, row.getString(3), caseId);
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
        Instant closedAt = Objects.requireNonNull(file.closure().since()).truncatedTo(ChronoUnit.MICROS);
        List<@Nullable Object[]> rows = file.items().byId().values().stream()
                .map(item -> new @Nullable Object[] {
                    item.hash().value(),
                    caseId.value(),
                    item.itemId(),
                    closedAt.atOffset(ZoneOffset.UTC),
                    vouched.mac(TABLE, item.hash().value(), caseId, item.itemId(), closedAt)
                })
                .toList();
        batches.batchUpdate(INSERT, rows);
    }

    private void reopened(CaseId caseId) {
        db.sql("delete from events.closed_item where case_id = ?")
                .param(caseId.value())
                .update();
    }
}

package org.hoso.command.desk;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.CaseId;
import org.hoso.cases.Closing;
import org.hoso.cases.Report;
import org.hoso.cases.Sha256;
import org.hoso.command.casefile.CaseFile;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A rule across cases that no single case can keep: the same canonical URL in an open case joins that case. */
class OpenItems {
    /** Who handles an address: the open case and its item. */
    record Handled(CaseId caseId, UUID itemId) {}

    /** A row as it stands. */
    record Row(String hash, CaseId caseId, UUID itemId, boolean open) {}

    private static final String INSERT = "insert into events.open_item (url_hash, item_id, case_id) values (?, ?, ?)";
    private static final String UNLESS_TAKEN = " on conflict do nothing";
    /** What was reserved for this very case is confirmed. */
    private static final String UNLESS_TAKEN_BY_OTHERS =
            " on conflict (url_hash) do update set item_id = excluded.item_id, state = 'open'"
                    + " where open_item.case_id = excluded.case_id and open_item.state = 'reserved'";

    private final JdbcClient db;
    private final JdbcTemplate batches;

    OpenItems(JdbcTemplate batches) {
        this.batches = batches;
        this.db = JdbcClient.create(batches);
    }

    /** The open case that handles one of these addresses. */
    Optional<Handled> handledBy(Collection<Sha256> hashes) {
        return rows(hashes).stream()
                .filter(Row::open)
                .map(row -> new Handled(row.caseId(), row.itemId()))
                .findFirst();
    }

    Map<String, Handled> cases(Collection<Sha256> hashes) {
        return rows(hashes).stream()
                .collect(Collectors.toMap(Row::hash, row -> new Handled(row.caseId(), row.itemId())));
    }

    List<Row> rows(Collection<Sha256> hashes) {
        if (hashes.isEmpty()) return List.of();
        return db.sql("select url_hash, case_id, item_id, state = 'open' from events.open_item where url_hash = any(?)")
                .param(hashes.stream().map(Sha256::value).distinct().toArray(String[]::new))
                .query((row, n) -> new Row(
                        row.getString(1),
                        new CaseId(row.getObject(2, UUID.class)),
                        row.getObject(3, UUID.class),
                        row.getBoolean(4)))
                .list();
    }

    static List<Sha256> hashes(Report.ReportContent command) {
        return command.items().stream().map(item -> item.url().hash()).toList();
    }

    /** @throws DuplicateKeyException when another open case took one of the addresses meanwhile */
    void keep(CaseEvent event, CaseFile file) {
        if (event instanceof Report.ContentReported opened) {
            if (opened.joinedTo() == null) opened.items().forEach(item -> claim(item, opened.caseId()));
        } else if (event instanceof Report.ItemAdded added) insert(added.item(), added.caseId(), UNLESS_TAKEN);
        else if (event instanceof Closing.CaseReopened reopened) takeAll(reopened.caseId(), file);
        else if (event instanceof Report.ReportRejected || event instanceof Closing.CaseClosed) drop(event.caseId());
    }

    /** Makes the rows of a case what its file says, whatever they were. */
    void settle(CaseId caseId, CaseFile file) {
        if (file.closure().open()) takeAll(caseId, file);
        else drop(caseId);
    }

    /** As above, for cases that were just opened. */
    void keepAll(List<CaseEvent> opened) {
        List<Object[]> rows = opened.stream()
                .filter(Report.ContentReported.class::isInstance)
                .map(Report.ContentReported.class::cast)
                .flatMap(one -> one.items().stream().map(item -> new Object[] {
                    item.url().hash().value(), item.itemId(), one.caseId().value()
                }))
                .toList();
        if (!rows.isEmpty()) batches.batchUpdate(INSERT, rows);
    }

    /** A case against a platform never takes over the content of the case that it follows from. */
    private void takeAll(CaseId caseId, CaseFile file) {
        if (file.reports().joinedTo() != null) return;
        file.items()
                .byId()
                .values()
                .forEach(item -> insert(item.hash(), item.itemId(), caseId, UNLESS_TAKEN_BY_OTHERS));
    }

    private void drop(CaseId caseId) {
        db.sql("delete from events.open_item where case_id = ?")
                .param(caseId.value())
                .update();
    }

    private void claim(Report.Item item, CaseId caseId) {
        if (insert(item.url().hash(), item.itemId(), caseId, UNLESS_TAKEN_BY_OTHERS) == 0)
            throw new DuplicateKeyException("another open case took one of the addresses meanwhile");
    }

    private void insert(Report.Item item, CaseId caseId, String onConflict) {
        insert(item.url().hash(), item.itemId(), caseId, onConflict);
    }

    private int insert(Sha256 hash, UUID itemId, CaseId caseId, String onConflict) {
        return db.sql(INSERT + onConflict)
                .params(hash.value(), itemId, caseId.value())
                .update();
    }
}

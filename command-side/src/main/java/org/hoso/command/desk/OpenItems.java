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
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A rule across cases that no single case can keep: the same canonical URL in an open case joins that case. */
class OpenItems {
    /** Who handles an address: the open case and its item. */
    record Handled(CaseId caseId, UUID itemId) {}

    private static final String INSERT = "insert into events.open_item (url_hash, item_id, case_id) values (?, ?, ?)";
    private static final String UNLESS_TAKEN = " on conflict do nothing";

    private final JdbcClient db;
    private final JdbcTemplate batches;

    OpenItems(JdbcTemplate batches) {
        this.batches = batches;
        this.db = JdbcClient.create(batches);
    }

    /** The open case that handles one of these addresses. */
    Optional<Handled> handledBy(Collection<Sha256> hashes) {
        return cases(hashes).values().stream().findFirst();
    }

    Map<String, Handled> cases(Collection<Sha256> hashes) {
        if (hashes.isEmpty()) return Map.of();
        return db
                .sql("select url_hash, case_id::text, item_id::text from events.open_item where url_hash = any(?)")
                .param(hashes.stream().map(Sha256::value).distinct().toArray(String[]::new))
                .query((row, n) -> Map.entry(
                        row.getString(1), new Handled(CaseId.of(row.getString(2)), UUID.fromString(row.getString(3)))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** @throws org.springframework.dao.DuplicateKeyException when another open case took one of the addresses meanwhile */
    void keep(CaseEvent event, CaseFile file) {
        if (event instanceof Report.ContentReported opened) {
            if (opened.joinedTo() == null) opened.items().forEach(item -> insert(item, opened.caseId(), ""));
        } else if (event instanceof Report.ItemAdded added) insert(added.item(), added.caseId(), UNLESS_TAKEN);
        else if (event instanceof Closing.CaseReopened reopened) takeBack(reopened, file);
        else if (event instanceof Report.ReportRejected || event instanceof Closing.CaseClosed)
            db.sql("delete from events.open_item where case_id = ?")
                    .param(event.caseId().value())
                    .update();
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
    private void takeBack(Closing.CaseReopened reopened, CaseFile file) {
        if (file.reports().joinedTo() != null) return;
        file.items()
                .byId()
                .values()
                .forEach(item -> insert(item.hash(), item.itemId(), reopened.caseId(), UNLESS_TAKEN));
    }

    private void insert(Report.Item item, CaseId caseId, String onConflict) {
        insert(item.url().hash(), item.itemId(), caseId, onConflict);
    }

    private void insert(Sha256 hash, UUID itemId, CaseId caseId, String onConflict) {
        db.sql(INSERT + onConflict).params(hash.value(), itemId, caseId.value()).update();
    }
}

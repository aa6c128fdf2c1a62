package org.hoso.command.storing;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hoso.cases.CaseId;
import org.hoso.cases.Report.ReportContent;
import org.hoso.cases.Report.ReportedItem;
import org.hoso.command.casefile.CaseFile;
import org.hoso.command.casefile.Items;
import org.hoso.command.deciding.Place;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * An address is reserved for a case before the case is opened. Whose reservation was never confirmed is asked of the history; a
 * case that never came is opened by the next report of that address, under the very id it was reserved for: so the one who
 * reserved it, should it still get through, finds the case there and joins it.
 */
class Reservations {
    private static final int TRIES = 10;
    private static final String RESERVE =
            "insert into events.open_item (url_hash, item_id, case_id, state) values (?, ?, ?, 'reserved')"
                    + " on conflict do nothing";

    private final JdbcClient db;
    private final OpenItems items;
    private final History history;

    Reservations(JdbcClient db, OpenItems items, History history) {
        this.db = db;
        this.items = items;
        this.history = history;
    }

    /** @throws DuplicateKeyException when others keep taking the addresses */
    Place place(ReportContent command) {
        CaseId mine = command.caseId();
        for (int attempt = 0; attempt < TRIES; attempt++) {
            boolean fresh = reserve(command.items(), mine);
            List<OpenItems.Row> taken = taken(command, fresh ? mine : null);
            Map<String, Place.Handled> handled = handled(taken);
            Optional<OpenItems.Row> lost = lost(taken, handled, mine);
            if (lost.isEmpty()) return handled.isEmpty() ? new Place.Opens(mine) : new Place.Joins(handled, mine);
            if (history.file(lost.get().caseId()).exists()) free(lost.get());
            else mine = adopt(mine, lost.get().caseId());
        }
        throw new DuplicateKeyException("the addresses of a report were taken again and again");
    }

    /**
     * In the order of the addresses, so that two reports of the same ones wait for each other rather than lock each other out.
     *
     * @return whether anything was reserved now: nobody can have opened the case before that
     */
    private boolean reserve(List<ReportedItem> reported, CaseId caseId) {
        return reported.stream()
                        .sorted(Comparator.comparing(item -> item.url().hash().value()))
                        .mapToInt(item -> db.sql(RESERVE)
                                .params(item.url().hash().value(), item.itemId(), caseId.value())
                                .update())
                        .sum()
                > 0;
    }

    /** Another's rows before our own. */
    private List<OpenItems.Row> taken(ReportContent command, @Nullable CaseId fresh) {
        return items.rows(OpenItems.hashes(command)).stream()
                .filter(row -> !row.caseId().equals(fresh))
                .sorted(Comparator.comparing(row -> row.caseId().equals(command.caseId())))
                .toList();
    }

    /** What confirmed rows say, and where none was confirmed, the history. */
    private Map<String, Place.Handled> handled(List<OpenItems.Row> taken) {
        Map<String, Place.Handled> handled = new HashMap<>();
        for (OpenItems.Row row : taken)
            (row.open() ? Optional.of(row.itemId()) : handled(row))
                    .ifPresent(item -> handled.put(row.hash(), new Place.Handled(row.caseId(), item)));
        return handled;
    }

    /** A reservation for another case that never came, or came without this address. */
    private Optional<OpenItems.Row> lost(List<OpenItems.Row> taken, Map<String, Place.Handled> handled, CaseId mine) {
        return taken.stream()
                .filter(row -> !handled.containsKey(row.hash()))
                .filter(row -> !row.caseId().equals(mine) || history.file(mine).exists())
                .findFirst();
    }

    private Optional<UUID> handled(OpenItems.Row row) {
        CaseFile file = history.file(row.caseId());
        if (!file.closure().open()) return Optional.empty();
        return file.items().byId().values().stream()
                .filter(item -> item.hash().value().equals(row.hash()))
                .map(Items.Item::itemId)
                .findFirst();
    }

    /** Cases that addresses have been reserved for since more than a day, and that were not confirmed. */
    List<CaseId> old() {
        return db.sql("select distinct case_id from events.open_item"
                        + " where state = 'reserved' and reserved_at < now() - interval '24 hours' limit 1000")
                .query((row, n) -> new CaseId(row.getObject(1, UUID.class)))
                .list();
    }

    /** Frees what was reserved for a case that never came. */
    void free(CaseId caseId) {
        db.sql("delete from events.open_item where case_id = ? and state = 'reserved'")
                .param(caseId.value())
                .update();
    }

    private CaseId adopt(CaseId mine, CaseId reserved) {
        db.sql("update events.open_item set case_id = ? where case_id = ? and state = 'reserved'")
                .params(reserved.value(), mine.value())
                .update();
        return reserved;
    }

    /** The case came without this address, or is at rest. */
    private void free(OpenItems.Row row) {
        db.sql("delete from events.open_item where url_hash = ? and case_id = ? and state = 'reserved'")
                .params(row.hash(), row.caseId().value())
                .update();
    }
}

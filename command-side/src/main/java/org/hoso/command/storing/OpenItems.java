package org.hoso.command.storing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hoso.cases.CaseCommand;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.CaseId;
import org.hoso.cases.Closing;
import org.hoso.cases.Report;
import org.hoso.cases.Sha256;
import org.hoso.command.casefile.CaseFile;
import org.hoso.command.deciding.Place;
import org.hoso.runtime.sealing.VouchedRows;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A rule across cases that no single case can keep: the same canonical URL in an open case joins that case. */
public class OpenItems {
    /** A row as it stands. */
    record Row(String hash, CaseId caseId, UUID itemId, boolean open) {}

    private static final String TABLE = "events.open_item";
    /** Before one or several of {@link #ROW}, each with its {@link #values}. */
    static final String INTO = "insert into events.open_item (url_hash, item_id, case_id, mac) values ";

    static final String ROW = "(?, ?, ?, ?)";
    private static final String INSERT = INTO + ROW;
    private static final String UNLESS_TAKEN = " on conflict do nothing";
    /** What was reserved for this very case is confirmed. */
    static final String UNLESS_TAKEN_BY_OTHERS =
            " on conflict (url_hash) do update set item_id = excluded.item_id, case_id = excluded.case_id, mac = excluded.mac,"
                    + " state = 'open'"
                    + " where open_item.case_id in (excluded.case_id, ?) and open_item.state = 'reserved'";

    private final JdbcClient db;
    private final JdbcTemplate batches;
    private final VouchedRows rows;

    OpenItems(JdbcTemplate batches, VouchedRows rows) {
        this.rows = rows;
        this.batches = batches;
        this.db = JdbcClient.create(batches);
    }

    /** Which of these addresses open cases handle, by their hashes. */
    public Map<String, Place.Handled> handledBy(Collection<Sha256> hashes) {
        return rows(hashes).stream()
                .filter(Row::open)
                .collect(Collectors.toMap(Row::hash, row -> new Place.Handled(row.caseId(), row.itemId())));
    }

    public Map<String, Place.Handled> cases(Collection<Sha256> hashes) {
        return rows(hashes).stream()
                .collect(Collectors.toMap(Row::hash, row -> new Place.Handled(row.caseId(), row.itemId())));
    }

    List<Row> rows(Collection<Sha256> hashes) {
        if (hashes.isEmpty()) return List.of();
        return db.sql("select url_hash, case_id, item_id, state = 'open', mac from events.open_item"
                        + " where url_hash = any(?)")
                .param(hashes.stream().map(Sha256::value).distinct().toArray(String[]::new))
                .query(this::row)
                .list();
    }

    /** A reservation decides nothing: the history is asked of it. */
    private Row row(ResultSet row, int number) throws SQLException {
        Row one = new Row(
                row.getString(1),
                new CaseId(row.getObject(2, UUID.class)),
                row.getObject(3, UUID.class),
                row.getBoolean(4));
        if (one.open()) rows.demand(row.getBytes(5), TABLE, one.hash(), one.itemId(), one.caseId());
        return one;
    }

    private @Nullable Object[] values(String hash, UUID itemId, CaseId caseId) {
        return new @Nullable Object[] {hash, itemId, caseId.value(), rows.mac(TABLE, hash, itemId, caseId)};
    }

    public static List<Sha256> hashes(Report.ReportContent command) {
        return command.items().stream().map(item -> item.url().hash()).toList();
    }

    /**
     * Takes addresses for a case before anything is stored of it: who comes second waits here, and finds out. In the order of the
     * addresses, so that two reports of the same ones wait for each other rather than lock each other out.
     *
     * @param reservedFor the case that they may have been reserved for
     * @throws DuplicateKeyException when another open case took one of the addresses meanwhile
     */
    void claim(List<Report.Item> items, CaseId caseId, CaseId reservedFor) {
        inOrder(items).forEach(item -> {
            int taken = db.sql(INSERT + UNLESS_TAKEN_BY_OTHERS)
                    .params(values(item, caseId))
                    .param(reservedFor.value())
                    .update();
            if (taken == 0) throw taken();
        });
    }

    /** In which addresses are taken, whoever takes them. */
    static Stream<Report.Item> inOrder(List<Report.Item> items) {
        return items.stream().sorted(Comparator.comparing(OpenItems::hash));
    }

    static DuplicateKeyException taken() {
        return new DuplicateKeyException("another open case took one of the addresses meanwhile");
    }

    @Nullable
    Object[] values(Report.Item item, CaseId caseId) {
        return values(hash(item), item.itemId(), caseId);
    }

    /** What a joining report adds to the case that it joins; it may have been reserved for the case that it would have opened. */
    void claimAdded(CaseCommand command, List<CaseEvent> events) {
        if (!(command instanceof Report.JoinReport joining) || joining.brought() == null) return;
        List<Report.Item> added = events.stream()
                .filter(Report.ItemAdded.class::isInstance)
                .map(event -> ((Report.ItemAdded) event).item())
                .toList();
        claim(added, joining.caseId(), joining.brought().ownCaseId());
    }

    private static String hash(Report.Item item) {
        return item.url().hash().value();
    }

    void keep(CaseEvent event, CaseFile file) {
        if (event instanceof Report.ItemAdded added)
            insert(added.item().url().hash(), added.item().itemId(), added.caseId(), UNLESS_TAKEN);
        else if (event instanceof Closing.CaseReopened reopened) takeAll(reopened.caseId(), file);
        else if (event instanceof Report.ReportRejected || event instanceof Closing.CaseClosed) drop(event.caseId());
    }

    /** Makes the rows of a case what its file says, whatever they were. */
    void settle(CaseId caseId, CaseFile file) {
        if (file.closure().open()) takeAll(caseId, file);
        else drop(caseId);
    }

    /** For cases that are about to open. @throws DuplicateKeyException when one of the addresses is taken */
    public void claimAll(List<CaseEvent> opening) {
        List<@Nullable Object[]> opened = opening.stream()
                .filter(Report.ContentReported.class::isInstance)
                .map(Report.ContentReported.class::cast)
                .flatMap(one -> one.items().stream().map(item -> values(item, one.caseId())))
                .toList();
        if (!opened.isEmpty()) batches.batchUpdate(INSERT, opened);
    }

    /** A case against a platform never takes over the content of the case that it follows from. */
    private void takeAll(CaseId caseId, CaseFile file) {
        if (file.reports().joinedTo() != null) return;
        file.items()
                .byId()
                .values()
                .forEach(item -> db.sql(INSERT + UNLESS_TAKEN_BY_OTHERS)
                        .params(values(item.hash().value(), item.itemId(), caseId))
                        .param(caseId.value())
                        .update());
    }

    private void drop(CaseId caseId) {
        db.sql("delete from events.open_item where case_id = ?")
                .param(caseId.value())
                .update();
    }

    private void insert(Sha256 hash, UUID itemId, CaseId caseId, String onConflict) {
        db.sql(INSERT + onConflict).params(values(hash.value(), itemId, caseId)).update();
    }
}

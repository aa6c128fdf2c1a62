package org.hoso.runtime.lists;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongFunction;
import org.hoso.cases.Sha256;
import org.hoso.lists.ListChain;
import org.hoso.runtime.problems.Tampered;
import org.hoso.runtime.sealing.VouchedRows;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The changes of the lists in the order of the ledger, each written once. What was given out is never contradicted. */
public final class ListChanges {
    private static final String SELECT =
            "select number, position, ledgered_at, listing_id, what, text, hash, mac from events.list_change";
    /** One writer at a time; the lock goes with the transaction. */
    private static final String LOCK = "select pg_advisory_xact_lock(hashtext('hoso.list_change'))";

    private static final String INSERT = """
            insert into events.list_change (number, position, ledgered_at, listing_id, what, text, hash, mac)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String TABLE = "events.list_change";

    private final JdbcClient jdbc;
    private final VouchedRows rows;

    public ListChanges(JdbcClient jdbc, VouchedRows rows) {
        this.rows = rows;
        this.jdbc = jdbc;
    }

    /**
     * Adds a change at the end; one that is there already changes nothing. To be called inside a transaction.
     *
     * @param text what it says, by the number it gets
     * @throws Contradicted where a change of that place was given out with another text, or one before the last was never given out
     */
    public void add(long position, Instant ledgeredAt, UUID listingId, String what, LongFunction<String> text) {
        jdbc.sql(LOCK).query().singleRow();
        Optional<ListChange> last = last();
        if (last.isPresent() && last.get().position() >= position) {
            agrees(position, text);
            return;
        }
        long number = last.map(ListChange::number).orElse(0L) + 1;
        String told = text.apply(number);
        Sha256 hash = ListChain.after(last.map(ListChange::hash).orElseGet(ListChain::beginning), told);
        Instant at = ledgeredAt.truncatedTo(ChronoUnit.MICROS);
        jdbc.sql(INSERT)
                .params(number, position, at.atOffset(ZoneOffset.UTC), listingId, what, told, hash.value())
                .param(rows.mac(TABLE, number, position, at, listingId, what, told, hash.value()))
                .update();
    }

    private void agrees(long position, LongFunction<String> text) {
        boolean same = jdbc.sql(SELECT + " where position = ?")
                .param(position)
                .query((row, n) -> change(row))
                .optional()
                .filter(given -> given.text().equals(text.apply(given.number())))
                .isPresent();
        if (!same) throw new Contradicted(position);
    }

    public Optional<ListChange> last() {
        return jdbc.sql(SELECT + " order by number desc limit 1")
                .query((row, n) -> change(row))
                .optional();
    }

    public Optional<ListChange> find(long number) {
        return jdbc.sql(SELECT + " where number = ?")
                .param(number)
                .query((row, n) -> change(row))
                .optional();
    }

    /** Those after a number, in order. */
    public List<ListChange> after(long number, int limit) {
        return jdbc.sql(SELECT + " where number > ? order by number limit ?")
                .params(number, limit)
                .query((row, n) -> change(row))
                .list();
    }

    /** Those of one listing, in order. */
    public List<ListChange> of(UUID listingId) {
        return jdbc.sql(SELECT + " where listing_id = ? order by number")
                .param(listingId)
                .query((row, n) -> change(row))
                .list();
    }

    /** @throws Tampered where somebody else wrote it */
    private ListChange change(ResultSet row) throws SQLException {
        ListChange read = read(row);
        rows.demand(
                row.getBytes("mac"),
                TABLE,
                read.number(),
                read.position(),
                read.ledgeredAt(),
                read.listingId(),
                read.what(),
                read.text(),
                read.hash().value());
        return read;
    }

    private static ListChange read(ResultSet row) throws SQLException {
        return new ListChange(
                row.getLong("number"),
                row.getLong("position"),
                row.getObject("ledgered_at", OffsetDateTime.class).toInstant(),
                row.getObject("listing_id", UUID.class),
                row.getString("what"),
                row.getString("text"),
                new Sha256(row.getString("hash")));
    }
}

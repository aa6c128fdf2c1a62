package org.hoso.query.lists;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.hoso.lists.Confirmation.ListConfirmed;
import org.hoso.query.viewing.LedgeredOther;
import org.hoso.query.viewing.RowTable;
import org.hoso.query.viewing.ViewDatabase;
import org.jspecify.annotations.Nullable;

/** Up to which change subscribers have shown that they hold the lists, and for which entries taken off that is still owed. */
final class ConfirmationRows {
    static final RowTable<LedgeredOther> CONFIRMATIONS = RowTable.<LedgeredOther>named("list_confirmation")
            .key("position", LedgeredOther::position)
            .fixed("officer", other -> other.event().by().officer())
            .fixed("agency", other -> other.event().by().agency())
            .fixed("number", other -> ((ListConfirmed) other.event()).number())
            .fixed("ledgered_at", LedgeredOther::ledgeredAt)
            .once();

    /** Who confirmed a change from the entry on and before its removal held it. */
    private static final String OF = """
            select officer, max(agency), max(number) filter (where number < :removed) as held,
                min(ledgered_at) filter (where number >= :removed) as confirmed_at
            from %s where number >= :listed and officer > :after
            group by officer having bool_or(number < :removed) order by officer limit :limit
            """;
    /** Only the last confirmation of each counts: who confirmed a later change holds the removal too. */
    private static final String OWED = """
            with latest as materialized (select officer, max(number) as number from %s group by officer)
            select r.listing_id, r.number, r.ledgered_at, (
                select count(*) from latest where latest.number >= l.number and latest.number < r.number) as owed
            from (select * from events.list_change where what = 'removed' and number < :before
                order by number desc limit :scanned) r
            join events.list_change l on l.listing_id = r.listing_id and l.what = 'listed'
            order by r.number desc
            """;

    private static final String OWED_AFTER = """
            select r.listing_id, r.number, r.ledgered_at from events.list_change r
            join events.list_change l on l.listing_id = r.listing_id and l.what = 'listed' and l.number <= :held
            where r.what = 'removed' and r.number > :held and r.number > :after
            order by r.number limit :limit
            """;
    /** The oldest first. */
    private static final String OVERDUE = """
            with latest as materialized (select officer, max(number) as number from %s group by officer)
            select r.listing_id, r.number, r.ledgered_at, count(*) from latest
            join events.list_change r on r.what = 'removed' and r.number > latest.number and r.ledgered_at < :before
            join events.list_change l on l.listing_id = r.listing_id and l.what = 'listed' and l.number <= latest.number
            group by 1, 2, 3 order by 2 limit :limit
            """;

    private final ViewDatabase database;

    ConfirmationRows(ViewDatabase database) {
        this.database = database;
    }

    /**
     * A subscriber that held an entry which was taken off.
     *
     * @param subscriber  sign-in id of the system
     * @param held        the last change before the removal that it confirmed
     * @param confirmedAt when it first confirmed the removal or a later change; absent while it is owed
     */
    record Held(
            String subscriber,
            String agency,
            long held,
            @Nullable Instant confirmedAt) {}

    /** @param number of the removal @param since when the removal got its place in the ledger @param owed by how many subscribers */
    record Owed(UUID listingId, long number, Instant since, long owed) {}

    /** A change that took an entry off. @param since when it got its place in the ledger */
    record Removal(UUID listingId, long number, Instant since) {}

    void write(int generation, List<LedgeredOther> batch) {
        CONFIRMATIONS.write(database, generation, batch);
    }

    /** Whoever held it, in the order of their ids. */
    List<Held> of(int generation, long listed, long removed, String after, int limit) {
        return database.jdbc()
                .sql(OF.formatted(table(generation)))
                .param("listed", listed)
                .param("removed", removed)
                .param("after", after)
                .param("limit", limit)
                .query((row, n) -> new Held(
                        row.getString(1),
                        row.getString(2),
                        row.getLong(3),
                        instant(row.getObject(4, OffsetDateTime.class))))
                .list();
    }

    /** The last removals before a number, the last first, each with how many still owe it. */
    List<Owed> owed(int generation, long before, int scanned) {
        return database.jdbc()
                .sql(OWED.formatted(table(generation)))
                .param("before", before)
                .param("scanned", scanned)
                .query((row, n) -> owed(row))
                .list();
    }

    /** The last change that this subscriber confirmed; 0 where there is none. */
    long held(int generation, String officer) {
        return database.jdbc()
                .sql("select coalesce(max(number), 0) from " + table(generation) + " where officer = ?")
                .param(officer)
                .query(Long.class)
                .single();
    }

    /** Removals of entries that whoever confirmed up to there last held, in the order of their numbers. */
    List<Removal> owedAfter(long held, long after, int limit) {
        return database.jdbc()
                .sql(OWED_AFTER)
                .param("held", held)
                .param("after", after)
                .param("limit", limit)
                .query((row, n) -> new Removal(
                        row.getObject(1, UUID.class),
                        row.getLong(2),
                        row.getObject(3, OffsetDateTime.class).toInstant()))
                .list();
    }

    /** Removals from before an instant that somebody still owes, the oldest first. */
    List<Owed> overdue(int generation, Instant before, int limit) {
        return database.jdbc()
                .sql(OVERDUE.formatted(table(generation)))
                .param("before", OffsetDateTime.ofInstant(before, ZoneOffset.UTC))
                .param("limit", limit)
                .query((row, n) -> owed(row))
                .list();
    }

    private static Owed owed(ResultSet row) throws SQLException {
        return new Owed(
                row.getObject(1, UUID.class),
                row.getLong(2),
                row.getObject(3, OffsetDateTime.class).toInstant(),
                row.getLong(4));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }

    private static String table(int generation) {
        return CONFIRMATIONS.in(generation);
    }
}

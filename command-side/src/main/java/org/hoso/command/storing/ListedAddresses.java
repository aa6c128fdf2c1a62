package org.hoso.command.storing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.axonframework.modelling.command.ConcurrencyException;
import org.hoso.cases.CaseId;
import org.hoso.command.casefile.Clockwork;
import org.hoso.command.casefile.ListEntries;
import org.hoso.command.lists.ListingFile;
import org.hoso.lists.Confirmation;
import org.hoso.lists.ListCode;
import org.hoso.lists.Listing;
import org.hoso.lists.Listing.ChallengerErased;
import org.hoso.lists.Listing.ListingChallenged;
import org.hoso.lists.Listing.ListingProposed;
import org.hoso.lists.Listing.ListingPublished;
import org.hoso.lists.Listing.ListingRemoved;
import org.hoso.lists.Listing.ListingReviewed;
import org.hoso.lists.ListsEvent;
import org.hoso.runtime.sealing.VouchedRows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A rule across listings that no single one can keep: a thing is on a list once. Whose period is over holds nothing any more. */
public class ListedAddresses implements ListEntries {
    private static final String TABLE = "events.listed_address";
    private static final String CHALLENGES = "events.waiting_challenge";
    private static final String CLAIM = """
            insert into events.listed_address as old
                (list, key, listing_id, until_day, agency, case_id, decision_id, mac)
            select * from unnest(?, ?, ?, ?::date[], ?, ?, ?, ?)
            on conflict (list, key) do update set listing_id = excluded.listing_id, until_day = excluded.until_day,
                agency = excluded.agency, case_id = excluded.case_id, decision_id = excluded.decision_id,
                mac = excluded.mac
            where old.until_day < ?
            """;

    private static final String SELECT = "select list, key, listing_id, until_day, agency, case_id, decision_id, mac"
            + " from events.listed_address where ";

    private final JdbcClient db;
    private final VouchedRows rows;

    ListedAddresses(JdbcClient db, VouchedRows rows) {
        this.rows = rows;
        this.db = db;
    }

    Optional<UUID> holding(ListCode list, String key, LocalDate day) {
        return Optional.ofNullable(holding(list, List.of(key), day).get(key));
    }

    /** The same for many keys of one list. */
    Map<String, UUID> holding(ListCode list, Collection<String> keys, LocalDate day) {
        Map<String, UUID> holding = new HashMap<>();
        db.sql(SELECT + "list = ? and key = any(?) and (until_day is null or until_day >= ?)")
                .params(list.stored(), keys.toArray(String[]::new), day)
                .query(row -> {
                    demandOurs(row);
                    holding.put(row.getString(2), row.getObject(3, UUID.class));
                });
        return holding;
    }

    @Override
    public List<Entry> restingOn(CaseId caseId, UUID decisionId) {
        return db.sql(SELECT + "case_id = ? and decision_id = ? order by listing_id")
                .params(caseId.value(), decisionId)
                .query((row, n) -> {
                    demandOurs(row);
                    return new Entry(row.getObject(3, UUID.class), row.getString(5));
                })
                .list();
    }

    @Override
    public boolean holds(UUID listingId) {
        return db.sql(SELECT + "listing_id = ?")
                .param(listingId)
                .query((row, n) -> {
                    demandOurs(row);
                    return listingId;
                })
                .optional()
                .isPresent();
    }

    private void demandOurs(ResultSet row) throws SQLException {
        rows.demand(
                row.getBytes(8),
                TABLE,
                row.getString(3),
                row.getString(1),
                row.getString(2),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7));
    }

    private byte @Nullable [] mac(ListingProposed one) {
        CaseId caseId = one.ground().caseId();
        return rows.mac(
                TABLE,
                one.listingId(),
                one.list().stored(),
                one.listed().key(),
                one.until(),
                one.by().agency(),
                caseId,
                one.ground().decisionId());
    }

    /** @throws ConcurrencyException when another listing took the address meanwhile; it is to be decided anew */
    public void keep(ListsEvent event) {
        switch (event) {
            case Listing.Event listing -> keep(listing);
            case Confirmation.Event confirmation -> {}
        }
    }

    private void keep(Listing.Event event) {
        switch (event) {
            case ListingProposed proposed -> claim(List.of(proposed));
            case ListingRemoved removed -> {
                delete("events.listed_address where listing_id = ?", removed.listingId());
                delete("events.waiting_challenge where listing_id = ?", removed.listingId());
            }
            case ListingChallenged e -> challenged(e.challengeId(), e.listingId());
            case ListingReviewed e -> {
                if (e.challengeId() != null) delete("events.waiting_challenge where challenge_id = ?", e.challengeId());
            }
            case ListingPublished e -> {}
            case ChallengerErased e -> {}
        }
    }

    /** Makes the rows of a listing what its history says; an address that another listing took meanwhile stays that one's. */
    void settle(UUID listingId, ListingFile file) {
        if (file.proposed() == null) return;
        if (file.removed()) {
            delete("events.listed_address where listing_id = ?", listingId);
            delete("events.waiting_challenge where listing_id = ?", listingId);
            return;
        }
        taken(List.of(file.proposed()));
        file.challenges().values().forEach(one -> settle(listingId, one));
    }

    private void settle(UUID listingId, ListingFile.Challenge one) {
        if (one.decided()) delete("events.waiting_challenge where challenge_id = ?", one.challengeId());
        else challenged(one.challengeId(), listingId);
    }

    private void challenged(UUID challengeId, UUID listingId) {
        db.sql("insert into events.waiting_challenge (challenge_id, listing_id, mac) values (?, ?, ?)"
                        + " on conflict do nothing")
                .params(challengeId, listingId)
                .param(rows.mac(CHALLENGES, challengeId, listingId))
                .update();
    }

    private void delete(String rows, UUID id) {
        db.sql("delete from " + rows).param(id).update();
    }

    /**
     * All by one statement.
     *
     * @param proposed on one day, at least one, no thing twice
     * @throws ConcurrencyException when another listing took an address meanwhile
     */
    public void claim(List<ListingProposed> proposed) {
        if (taken(proposed) < proposed.size())
            throw new ConcurrencyException("another listing took the address meanwhile");
    }

    /** @return how many of their addresses were free */
    private int taken(List<ListingProposed> proposed) {
        return db.sql(CLAIM)
                .param(each(proposed, one -> one.list().stored()))
                .param(each(proposed, one -> one.listed().key()))
                .param(proposed.stream().map(ListingProposed::listingId).toArray(UUID[]::new))
                .param(each(
                        proposed,
                        one -> one.until() == null ? null : one.until().toString()))
                .param(each(proposed, one -> one.by().agency()))
                .param(proposed.stream()
                        .map(one -> one.ground().caseId())
                        .map(caseId -> caseId == null ? null : caseId.value())
                        .toArray(UUID[]::new))
                .param(proposed.stream().map(one -> one.ground().decisionId()).toArray(UUID[]::new))
                .param(proposed.stream().map(this::mac).toArray(byte[][]::new))
                .param(Clockwork.day(proposed.getFirst().at()))
                .update();
    }

    private static @Nullable String[] each(
            List<ListingProposed> all, Function<ListingProposed, @Nullable String> part) {
        return all.stream().map(part).toArray(String[]::new);
    }
}

package org.hoso.command.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.modelling.command.ConcurrencyException;
import org.hoso.cases.CaseId;
import org.hoso.command.casefile.Clockwork;
import org.hoso.command.casefile.ListEntries;
import org.hoso.lists.Confirmation;
import org.hoso.lists.ListCode;
import org.hoso.lists.Listing;
import org.hoso.lists.Listing.ListingChallenged;
import org.hoso.lists.Listing.ListingProposed;
import org.hoso.lists.Listing.ListingPublished;
import org.hoso.lists.Listing.ListingRemoved;
import org.hoso.lists.Listing.ListingReviewed;
import org.hoso.lists.ListsEvent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A rule across listings that no single one can keep: a thing is on a list once. Whose period is over holds nothing any more. */
class ListedAddresses implements ListEntries {
    private static final String CLAIM = """
            insert into events.listed_address as old (list, key, listing_id, until_day, agency, case_id, decision_id)
            values (?, ?, ?, ?, ?, ?, ?)
            on conflict (list, key) do update set listing_id = excluded.listing_id, until_day = excluded.until_day,
                agency = excluded.agency, case_id = excluded.case_id, decision_id = excluded.decision_id
            where old.until_day < ?
            """;

    private final JdbcClient db;

    ListedAddresses(JdbcClient db) {
        this.db = db;
    }

    Optional<UUID> holding(ListCode list, String key, LocalDate day) {
        return db.sql("select listing_id from events.listed_address where list = ? and key = ?"
                        + " and (until_day is null or until_day >= ?)")
                .params(list.stored(), key, day)
                .query(UUID.class)
                .optional();
    }

    @Override
    public List<Entry> restingOn(CaseId caseId, UUID decisionId) {
        return db.sql("select listing_id, agency from events.listed_address where case_id = ? and decision_id = ?"
                        + " order by listing_id")
                .params(caseId.value(), decisionId)
                .query((row, n) -> new Entry(row.getObject(1, UUID.class), row.getString(2)))
                .list();
    }

    @Override
    public boolean holds(UUID listingId) {
        return db.sql("select exists (select from events.listed_address where listing_id = ?)")
                .param(listingId)
                .query(Boolean.class)
                .single();
    }

    /** @throws ConcurrencyException when another listing took the address meanwhile; it is to be decided anew */
    void keep(ListsEvent event) {
        switch (event) {
            case Listing.Event listing -> keep(listing);
            case Confirmation.Event confirmation -> {}
        }
    }

    private void keep(Listing.Event event) {
        switch (event) {
            case ListingProposed proposed -> claim(proposed);
            case ListingRemoved removed ->
                db.sql("delete from events.listed_address where listing_id = ?")
                        .param(removed.listingId())
                        .update();
            case ListingPublished e -> {}
            case ListingChallenged e -> {}
            case ListingReviewed e -> {}
        }
    }

    private void claim(ListingProposed proposed) {
        LocalDate day = Clockwork.day(proposed.at());
        CaseId caseId = proposed.ground().caseId();
        int kept = db.sql(CLAIM)
                .params(
                        proposed.list().stored(),
                        proposed.listed().key(),
                        proposed.listingId(),
                        proposed.until(),
                        proposed.by().agency(),
                        caseId == null ? null : caseId.value(),
                        proposed.ground().decisionId(),
                        day)
                .update();
        if (kept == 0) throw new ConcurrencyException("another listing took the address meanwhile");
    }
}

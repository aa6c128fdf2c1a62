package org.hoso.command.desk;

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
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A rule across listings that no single one can keep: a thing is on a list once. Whose period is over holds nothing any more. */
class ListedAddresses implements ListEntries {
    private static final String CLAIM = """
            insert into events.listed_address as old (list, key, listing_id, until_day, agency, case_id, decision_id)
            select * from unnest(?, ?, ?, ?::date[], ?, ?, ?)
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

    /** The same for many keys of one list. */
    Map<String, UUID> holding(ListCode list, Collection<String> keys, LocalDate day) {
        Map<String, UUID> holding = new HashMap<>();
        db.sql("select key, listing_id from events.listed_address where list = ? and key = any(?)"
                        + " and (until_day is null or until_day >= ?)")
                .params(list.stored(), keys.toArray(String[]::new), day)
                .query(row -> {
                    holding.put(row.getString(1), row.getObject(2, UUID.class));
                });
        return holding;
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
            case ListingProposed proposed -> claim(List.of(proposed));
            case ListingRemoved removed -> {
                delete("events.listed_address where listing_id = ?", removed.listingId());
                delete("events.waiting_challenge where listing_id = ?", removed.listingId());
            }
            case ListingChallenged e ->
                db.sql("insert into events.waiting_challenge (challenge_id, listing_id) values (?, ?)")
                        .params(e.challengeId(), e.listingId())
                        .update();
            case ListingReviewed e -> {
                if (e.challengeId() != null) delete("events.waiting_challenge where challenge_id = ?", e.challengeId());
            }
            case ListingPublished e -> {}
            case ChallengerErased e -> {}
        }
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
    void claim(List<ListingProposed> proposed) {
        int kept = db.sql(CLAIM)
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
                .param(Clockwork.day(proposed.getFirst().at()))
                .update();
        if (kept < proposed.size()) throw new ConcurrencyException("another listing took the address meanwhile");
    }

    private static @Nullable String[] each(
            List<ListingProposed> all, Function<ListingProposed, @Nullable String> part) {
        return all.stream().map(part).toArray(String[]::new);
    }
}

package org.hoso.query.lists;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.hoso.lists.Listing;
import org.hoso.lists.Listing.ListingProposed;
import org.hoso.query.viewing.LedgeredOther;
import org.hoso.query.viewing.RowTable;
import org.hoso.query.viewing.ViewDatabase;
import org.hoso.query.viewing.VouchedTexts;

/** The listings in PostgreSQL: each event ends the state that held and begins the next. */
final class ListingRows {
    static final String KNOWN_TO = "known_to";

    static final RowTable<KnownListing> LISTINGS = RowTable.<KnownListing>named("listing")
            .key("listing_id", one -> one.state().listingId())
            .key("known_from", KnownListing::knownFrom)
            .column(KNOWN_TO, KnownListing::knownTo)
            .fixed("ledgered_at", KnownListing::ledgeredAt)
            .fixed("list", one -> one.state().list().stored())
            .fixed("key", one -> one.state().listed().key())
            .fixed("published", one -> one.state().published())
            .fixed("from_day", one -> one.state().from())
            .fixed("until_day", one -> one.state().until())
            .fixed("removed_day", one -> one.state().removedOn())
            .fixed("review_day", one -> one.state().reviews().getLast().on())
            .fixed("contested", one -> one.state().contests().stream().anyMatch(contest -> contest.until() == null))
            .fixed("case_id", one -> one.state().ground().caseId())
            .fixed("decision_id", one -> one.state().ground().decisionId())
            .fixed("account", one -> one.state().account().orElse(null))
            .fixed(
                    "challengers",
                    one -> one.state().contests().stream()
                            .map(Contest::by)
                            .filter(Objects::nonNull)
                            .distinct()
                            .toList())
            .text("state", KnownListing::state, "listing_id", "known_from")
            .until(KNOWN_TO);

    private static final String NOW = """
            select listing_id, known_from, ledgered_at, state from %s where listing_id = any(?) and known_to is null
            """;

    private final ViewDatabase database;

    ListingRows(ViewDatabase database) {
        this.database = database;
    }

    /** An event and the state that it brought about. */
    record Told(LedgeredOther event, ListingState state) {}

    /** An event that was seen before changes nothing. @return what is new, in order */
    List<Told> write(int generation, List<LedgeredOther> batch) {
        Map<UUID, KnownListing> now = now(generation, ids(batch));
        Map<Long, KnownListing> written = new LinkedHashMap<>();
        List<Told> told = new ArrayList<>();
        for (LedgeredOther other : batch) {
            Listing.Event event = (Listing.Event) other.event();
            KnownListing before = now.get(event.listingId());
            if (before != null && before.knownFrom() >= other.position()) continue;
            ListingState state = before == null ? first(event) : before.state().after(event);
            if (before != null) written.put(before.knownFrom(), before.endedBy(other.position()));
            KnownListing next = new KnownListing(other.position(), null, other.ledgeredAt(), state);
            now.put(event.listingId(), next);
            written.put(next.knownFrom(), next);
            told.add(new Told(other, state));
        }
        LISTINGS.write(database, generation, List.copyOf(written.values()));
        return told;
    }

    private static List<UUID> ids(List<LedgeredOther> batch) {
        return batch.stream()
                .map(other -> ((Listing.Event) other.event()).listingId())
                .distinct()
                .toList();
    }

    private static ListingState first(Listing.Event event) {
        if (event instanceof ListingProposed proposed) return ListingState.of(proposed);
        throw new IllegalStateException("listing " + event.listingId() + " does not begin with its proposal");
    }

    private Map<UUID, KnownListing> now(int generation, Collection<UUID> ids) {
        Map<UUID, KnownListing> now = new HashMap<>();
        database.jdbc()
                .sql(NOW.formatted(table(generation)))
                .param(ids.toArray(UUID[]::new))
                .query((row, n) -> listing(database.texts(), row, generation))
                .list()
                .forEach(one -> now.put(one.state().listingId(), one));
        return now;
    }

    static String table(int generation) {
        return LISTINGS.in(generation);
    }

    /** Of a row with columns {@code listing_id}, {@code known_from}, {@code ledgered_at} and {@code state}. */
    static KnownListing listing(VouchedTexts texts, ResultSet row, int generation) throws SQLException {
        Instant ledgeredAt = row.getObject("ledgered_at", OffsetDateTime.class).toInstant();
        return new KnownListing(row.getLong("known_from"), null, ledgeredAt, state(texts, row, generation));
    }

    /** The same without the instant. */
    static ListingState state(VouchedTexts texts, ResultSet row, int generation) throws SQLException {
        return LISTINGS.read(ListingState.class, "state", texts, row, generation);
    }
}

package org.hoso.query.lists;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.hoso.lists.Listing;
import org.hoso.lists.Listing.ListingProposed;
import org.hoso.query.viewing.GenerationTables;
import org.hoso.query.viewing.LedgeredOther;
import org.hoso.query.viewing.VouchedTexts;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The listings in PostgreSQL: each event ends the state that held and begins the next. */
final class ListingRows {
    static final String SHAPE = "listing";
    private static final String NOW = """
            select listing_id, known_from, ledgered_at, state from %s where listing_id = any(?) and known_to is null
            """;
    private static final String END = "update %s set known_to = ? where listing_id = ? and known_from = ?";
    private static final String INSERT = """
            insert into %s (listing_id, known_from, known_to, ledgered_at, list, key, published, from_day, until_day,
                removed_day, review_day, contested, case_id, decision_id, account, challengers, state)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::json) on conflict do nothing
            """;

    private final JdbcClient jdbc;
    private final JdbcOperations operations;
    private final VouchedTexts texts;

    ListingRows(JdbcClient jdbc, JdbcOperations operations, VouchedTexts texts) {
        this.texts = texts;
        this.jdbc = jdbc;
        this.operations = operations;
    }

    /** An event and the state that it brought about. */
    record Told(LedgeredOther event, ListingState state) {}

    /** An event that was seen before changes nothing. @return what is new, in order */
    List<Told> write(int generation, List<LedgeredOther> batch) {
        Map<UUID, KnownListing> now = now(generation, ids(batch));
        List<Object[]> ended = new ArrayList<>();
        List<KnownListing> begun = new ArrayList<>();
        List<Told> told = new ArrayList<>();
        for (LedgeredOther other : batch) {
            Listing.Event event = (Listing.Event) other.event();
            KnownListing before = now.get(event.listingId());
            if (before != null && before.knownFrom() >= other.position()) continue;
            ListingState state = before == null ? first(event) : before.state().after(event);
            if (before != null) ended.add(new Object[] {other.position(), event.listingId(), before.knownFrom()});
            KnownListing next = new KnownListing(other.position(), other.ledgeredAt(), state);
            now.put(event.listingId(), next);
            begun.add(next);
            told.add(new Told(other, state));
        }
        operations.batchUpdate(
                INSERT.formatted(table(generation)),
                begun.stream().map(this::columns).toList());
        operations.batchUpdate(END.formatted(table(generation)), ended);
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
        jdbc.sql(NOW.formatted(table(generation)))
                .param(ids.toArray(UUID[]::new))
                .query((row, n) -> listing(texts, row, generation))
                .list()
                .forEach(one -> now.put(one.state().listingId(), one));
        return now;
    }

    private @Nullable Object[] columns(KnownListing listing) {
        ListingState state = listing.state();
        var caseId = state.ground().caseId();
        return new @Nullable Object[] {
            state.listingId(),
            listing.knownFrom(),
            null,
            OffsetDateTime.ofInstant(listing.ledgeredAt(), ZoneOffset.UTC),
            state.list().stored(),
            state.listed().key(),
            state.published(),
            state.from(),
            state.until(),
            state.removedOn(),
            state.reviews().getLast().on(),
            state.contests().stream().anyMatch(one -> one.until() == null),
            caseId == null ? null : caseId.value(),
            state.ground().decisionId(),
            state.account().orElse(null),
            state.contests().stream()
                    .map(Contest::by)
                    .filter(Objects::nonNull)
                    .distinct()
                    .toArray(String[]::new),
            texts.write(state, SHAPE, state.listingId(), listing.knownFrom())
        };
    }

    static String table(int generation) {
        return GenerationTables.name(SHAPE, generation);
    }

    /** Of a row with columns {@code listing_id}, {@code known_from}, {@code ledgered_at} and {@code state}. */
    static KnownListing listing(VouchedTexts texts, ResultSet row, int generation) throws SQLException {
        Instant ledgeredAt = row.getObject("ledgered_at", OffsetDateTime.class).toInstant();
        return new KnownListing(row.getLong("known_from"), ledgeredAt, state(texts, row, generation));
    }

    /** The same without the instant. */
    static ListingState state(VouchedTexts texts, ResultSet row, int generation) throws SQLException {
        return texts.read(
                ListingState.class,
                row.getString("state"),
                SHAPE,
                generation,
                row.getObject("listing_id", UUID.class),
                row.getLong("known_from"));
    }
}

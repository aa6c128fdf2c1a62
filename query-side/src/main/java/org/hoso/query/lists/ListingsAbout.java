package org.hoso.query.lists;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hoso.cases.CaseId;
import org.hoso.query.viewing.Freshness;
import org.hoso.query.viewing.Seen;
import org.hoso.query.viewing.Since;
import org.hoso.query.viewing.VouchedTexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Listings by what they are about, as known at a place of the ledger; taken off and over ones too. */
@Component
public final class ListingsAbout {
    private static final String FIND = """
            select listing_id, known_from, ledgered_at, state from %s
            where known_from <= :position and (known_to is null or known_to > :position) and (published or :proposals)
              and (case_id = any(:cases) or key = any(:keys) or account = any(:accounts))
            order by listing_id desc limit :limit
            """;

    private final JdbcClient jdbc;
    private final VouchedTexts texts;
    private final ListsView view;
    private final Freshness freshness;

    ListingsAbout(JdbcClient jdbc, ListsView view, Freshness freshness, VouchedTexts texts) {
        this.texts = texts;
        this.jdbc = jdbc;
        this.view = view;
        this.freshness = freshness;
    }

    /**
     * About any of these.
     *
     * @param cases    that a listing rests on
     * @param keys     of addresses
     * @param accounts keys of accounts
     */
    public record About(Collection<CaseId> cases, Collection<String> keys, Collection<String> accounts) {
        boolean nothing() {
            return cases.isEmpty() && keys.isEmpty() && accounts.isEmpty();
        }
    }

    /** Waits a moment until the lists have seen that place; whether they have is told with it. */
    public Seen await(long position) {
        return freshness.await(view, new Since.AtPosition(position));
    }

    /**
     * The newest first.
     *
     * @param day       on which they stand as they are told
     * @param proposals whether those count too that never were announced
     */
    public List<FoundListing> find(
            int generation, long position, LocalDate day, About about, boolean proposals, int limit) {
        if (about.nothing()) return List.of();
        return jdbc.sql(FIND.formatted(ListingRows.table(generation)))
                .param("position", position)
                .param("proposals", proposals)
                .param("cases", about.cases().stream().map(CaseId::value).toArray(UUID[]::new))
                .param("keys", about.keys().toArray(String[]::new))
                .param("accounts", about.accounts().toArray(String[]::new))
                .param("limit", limit)
                .query((row, n) -> FoundListing.of(ListingRows.listing(texts, row, generation), day))
                .list();
    }
}

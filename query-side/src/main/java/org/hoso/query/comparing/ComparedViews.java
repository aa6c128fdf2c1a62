package org.hoso.query.comparing;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.function.BiConsumer;
import javax.sql.DataSource;
import org.hoso.runtime.sealing.RowMacs;

/**
 * Folds all views anew, in a database of its own, from the ledger of a store as it stands at one moment, and compares every row of
 * every table with those that the store has. The store is only read, and whoever owns it cannot touch what it is compared with.
 */
public final class ComparedViews {
    /** A view that runs is a moment behind. */
    static final Duration BEHIND = Duration.ofSeconds(60);

    private final DataSource store;
    private final DataSource aside;
    private final RowMacs macs;

    /**
     * @param store with events and views
     * @param aside a database with nothing in it
     * @param macs  under the master key of the store
     */
    public ComparedViews(DataSource store, DataSource aside, RowMacs macs) {
        this.store = store;
        this.aside = aside;
        this.macs = macs;
    }

    /**
     * In the order of their names.
     *
     * @param folded told how many events were folded, and of how many
     * @throws IllegalStateException where nothing can be compared
     */
    public List<ComparedView> all(BiConsumer<Long, Long> folded) throws SQLException {
        try (StoreAsOf asOf = new StoreAsOf(store)) {
            if (asOf.isIndexOnly())
                throw new IllegalStateException("the events lie in another store, which is not read here");
            try (FoldedViews views = new FoldedViews(asOf, aside, macs, BEHIND, folded)) {
                return views.compared(asOf.db());
            }
        }
    }
}

package org.hoso.query.comparing;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.hoso.runtime.sealing.RowMacs;

/**
 * All views of copies of one store, whose events are the same and whose rows may not be: folded once, compared as often as there are
 * copies. Where a view of a copy says that it stands elsewhere, all are folded anew for that copy.
 */
public final class ComparedCopies implements AutoCloseable {
    private final RowMacs macs;
    private final Supplier<DataSource> aside;
    private final FoldedViews folded;

    /**
     * @param store with events and views
     * @param macs  under its master key
     * @param aside a database with nothing in it, another each time
     */
    public ComparedCopies(DataSource store, RowMacs macs, Supplier<DataSource> aside) throws SQLException {
        this.macs = macs;
        this.aside = aside;
        try (StoreAsOf asOf = new StoreAsOf(store)) {
            folded = folded(asOf);
        }
    }

    /** Nothing runs on a copy: a view that is behind there stays so. */
    private FoldedViews folded(StoreAsOf asOf) throws SQLException {
        return new FoldedViews(asOf, aside.get(), macs, Duration.ZERO, (events, of) -> {});
    }

    /** One copy at a time. @return the first that is not right, or of which nothing can be said */
    public synchronized Optional<ComparedView> firstNotRight(DataSource copy) throws SQLException {
        try (StoreAsOf asOf = new StoreAsOf(copy)) {
            if (folded.stoodAsIn(asOf.standings())) return folded.firstNotRight(asOf.db());
            try (FoldedViews anew = folded(asOf)) {
                return anew.firstNotRight(asOf.db());
            }
        }
    }

    @Override
    public void close() {
        folded.close();
    }
}

package org.hoso.query.viewing;

import java.util.Optional;
import org.hoso.runtime.following.RowsLost;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Which generation of each view is read, and how far it has got. The pointers of all views lie in PostgreSQL. */
public final class Places {
    /** What is told where a pointer is gone. */
    public static final String UNPOINTED =
            "its row of views.view_pointer is gone, so nobody knows which generation is read:"
                    + " start an instance anew, which writes one, and then rebuild the view";

    private static final int FIRST = 1;

    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final Homes homes;

    Places(JdbcClient jdbc, TransactionOperations transactions, Homes homes) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.homes = homes;
    }

    /** Ask this before reading rows: they are then at least as new as the place says. */
    public Place of(View view) {
        int generation = generation(view);
        return new Place(generation, position(view, generation));
    }

    /** @throws IllegalStateException before {@link #begin} was called, and where its row was taken away since */
    public int generation(View view) {
        return pointer(view).orElseThrow(() -> unpointed(view));
    }

    /** What is thrown where nobody knows which generation is read. */
    public static IllegalStateException unpointed(View view) {
        return new IllegalStateException("view " + view.name() + ": " + UNPOINTED);
    }

    /** Empty where nobody knows which generation is read. */
    public Optional<Integer> pointer(View view) {
        return jdbc.sql("select generation from views.view_pointer where view = ?")
                .param(view.name())
                .query(Integer.class)
                .optional();
    }

    public long position(View view, int generation) {
        return homes.of(view).positions().of(view.name(), generation);
    }

    public void reached(View view, int generation, long position) {
        homes.of(view).positions().reached(view.name(), generation, position);
    }

    /** From now on that generation is read and kept up to date. */
    public void point(View view, int generation) {
        jdbc.sql("update views.view_pointer set generation = ?, since = clock_timestamp() where view = ?")
                .params(generation, view.name())
                .update();
    }

    public void forget(View view, int generation) {
        homes.of(view).positions().forget(view.name(), generation);
    }

    /**
     * Whether the rows have gone back behind what this process has written: a database without transactions was emptied, or restored
     * from a copy. Where rows and token are one transaction they go back together, and with the ledger.
     */
    public Optional<RowsLost> lost(WatchedView watched, int generation) {
        View view = watched.view();
        if (view.home() == View.Home.POSTGRES) return Optional.empty();
        return watched.written()
                .place()
                .filter(written -> written.generation() == generation)
                .map(written -> new RowsLost(view.name(), written.position(), position(view, generation)))
                .filter(RowsLost::isLoss);
    }

    /**
     * Makes sure that a view has the tables of the generation that is read: its first, where it is new; those of today, where
     * its database came back empty. Processes that start together do it one after the other.
     */
    public void begin(View view) {
        transactions.executeWithoutResult(status -> {
            jdbc.sql("select pg_advisory_xact_lock(hashtext('hoso.views'))")
                    .query()
                    .singleRow();
            view.create(pointer(view).orElse(FIRST));
            jdbc.sql("insert into views.view_pointer (view, generation) values (?, ?) on conflict do nothing")
                    .params(view.name(), FIRST)
                    .update();
        });
    }
}

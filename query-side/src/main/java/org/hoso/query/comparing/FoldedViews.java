package org.hoso.query.comparing;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.axonframework.eventhandling.EventMessage;
import org.hoso.query.viewing.LedgeredBatch;
import org.hoso.query.viewing.View;
import org.hoso.runtime.ledger.LedgeredEvent;
import org.hoso.runtime.sealing.RowMacs;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** All views as they were folded anew, each up to where the one stands that it is compared with. */
final class FoldedViews implements AutoCloseable {
    private static final int BATCH = 2_000;
    private final ViewsAside made;
    private final List<FoldedAside> folds = new ArrayList<>();
    private final List<ComparedView> absent = new ArrayList<>();
    private final boolean otherLaw;
    private final long head;
    private final Duration behind;

    /**
     * @param behind how old an event may be that a view has not seen: one that runs is a moment behind
     * @param aside  a database with nothing in it
     * @param folded told how many events were folded, and of how many
     */
    FoldedViews(StoreAsOf store, DataSource aside, RowMacs macs, Duration behind, BiConsumer<Long, Long> folded)
            throws SQLException {
        this.behind = behind;
        made = new ViewsAside(aside, macs, store.law());
        otherLaw = store.hasOtherLaw();
        head = store.head();
        for (View view : made.all())
            store.standings()
                    .of(view)
                    .ifPresentOrElse(
                            standing -> folds.add(new FoldedAside(view, standing, made.transactions())),
                            () -> absent.add(ComparedView.untold(view.name(), "it is not in this database")));
        fold(store, folded);
    }

    private void fold(StoreAsOf store, BiConsumer<Long, Long> folded) {
        long after = 0;
        while (after < head) {
            List<LedgeredEvent> events = store.ledger().read(after, BATCH);
            if (events.isEmpty()) throw new IllegalStateException("the ledger ends at " + after);
            List<EventMessage<?>> messages = events.stream()
                    .flatMap(event -> store.events().messages(event).stream())
                    .<EventMessage<?>>map(message -> message)
                    .toList();
            LedgeredBatch batch = LedgeredBatch.of(messages);
            folds.forEach(fold -> fold.add(batch));
            after = events.getLast().position();
            folded.accept(after, head);
        }
        folds.forEach(FoldedAside::end);
    }

    /** Whether each view stands where it stood in the store that these were folded of. */
    boolean stoodAsIn(ComparedStandings kept) {
        return folds.stream()
                .allMatch(fold ->
                        kept.of(fold.view()).filter(fold.standing()::equals).isPresent());
    }

    /** In the order of their names. @param kept where the views are, within a transaction */
    List<ComparedView> compared(JdbcClient kept) {
        List<ComparedView> found = new ArrayList<>(absent);
        for (FoldedAside fold : folds) found.add(compared(kept, fold));
        found.sort(Comparator.comparing(ComparedView::view));
        return found;
    }

    /** The first that is not right, or of which nothing can be said. */
    Optional<ComparedView> firstNotRight(JdbcClient kept) {
        return Stream.concat(absent.stream(), folds.stream().map(fold -> compared(kept, fold)))
                .filter(one -> one.wrong() != null || one.untold() != null)
                .findFirst();
    }

    /** One of them by its name. */
    ComparedView compared(JdbcClient kept, String view) {
        return folds.stream()
                .filter(fold -> fold.view().name().equals(view))
                .map(fold -> compared(kept, fold))
                .findFirst()
                .orElseThrow();
    }

    private ComparedView compared(JdbcClient kept, FoldedAside fold) {
        return made.transactions().execute(status -> rows(kept, fold));
    }

    private ComparedView rows(JdbcClient kept, FoldedAside fold) {
        View view = fold.view();
        ComparedStanding standing = fold.standing();
        if (fold.failure().isPresent())
            return ComparedView.untold(view.name(), fold.failure().get());
        if (standing.position() > head)
            return new ComparedView(
                    view.name(),
                    head,
                    0,
                    "it says that it has seen " + standing.position() + " of " + head + " events",
                    null);
        long rows = 0;
        for (String table : view.tables()) {
            TableForm form = TableForm.of(made.db(), table, otherLaw ? view.ofTheLaw(table) : Set.of());
            TableComparison comparison = new TableComparison(
                    form,
                    new KeptTable(kept, standing.generation(), null),
                    new KeptTable(made.db(), ViewsAside.GENERATION, null));
            Optional<WrongRow> wrong = comparison.firstWrong();
            rows += comparison.rows();
            if (wrong.isPresent())
                return new ComparedView(
                        view.name(), standing.position(), rows, wrong.get().text(), null);
        }
        return new ComparedView(view.name(), standing.position(), rows, null, untold(standing));
    }

    private @Nullable String untold(ComparedStanding standing) {
        Map<String, Long> parked = standing.parked();
        if (!parked.isEmpty())
            return "it set events aside of " + parked.size() + " histories, "
                    + parked.keySet().iterator().next() + " among them";
        Instant since = standing.since();
        boolean late = since != null && since.isBefore(Instant.now().minus(behind));
        return late ? "it is behind the ledger, at " + standing.position() + " of " + head : null;
    }

    @Override
    public void close() {
        made.close();
    }
}

package org.hoso.query.checking;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.hoso.cases.CaseId;
import org.hoso.query.comparing.KeptTable;
import org.hoso.query.comparing.TableComparison;
import org.hoso.query.comparing.TableForm;
import org.hoso.query.comparing.WrongRow;
import org.hoso.query.viewing.GenerationTables;
import org.hoso.query.viewing.LedgeredCaseEvent;
import org.hoso.query.viewing.Place;
import org.hoso.query.viewing.Places;
import org.hoso.query.viewing.View;
import org.hoso.query.viewing.WatchedView;
import org.hoso.runtime.law.LawInForce;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * All rows of a few cases, whichever table of a view in PostgreSQL they lie in, with every column: they are folded anew into tables of
 * its own, compared as both stand at one moment, and undone, so that nobody ever finds anything in them.
 */
@Component
final class CheckedRows {
    /** No view is rebuilt so often. */
    static final int GENERATION = 1_000_000;
    /** A lock that somebody holds must not hold up the round for ever. */
    private static final int LONGEST_SECONDS = 60;

    private record Form(String table, boolean otherLaw) {}

    private final Map<Form, TableForm> forms = new ConcurrentHashMap<>();
    private final Places places;
    private final JdbcClient jdbc;
    private final LawInForce law;
    private final TransactionTemplate undone;
    private final TransactionTemplate kept;
    private volatile boolean made;

    CheckedRows(Places places, JdbcClient jdbc, LawInForce law, PlatformTransactionManager transactions) {
        this.places = places;
        this.jdbc = jdbc;
        this.law = law;
        this.kept = new TransactionTemplate(transactions);
        kept.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.undone = new TransactionTemplate(transactions);
        undone.setTimeout(LONGEST_SECONDS);
        undone.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /** Whether all that a view keeps of a case is compared so. */
    static boolean holds(View view) {
        return view.home() == View.Home.POSTGRES && !view.ofCases().isEmpty();
    }

    /**
     * Of each of these views the first wrong row, in one transaction; what is right is absent.
     *
     * @param histories all events of each case, in order; a view that has seen more of one differs
     */
    Map<WatchedView, WrongRow> wrong(List<WatchedView> views, Map<CaseId, List<LedgeredCaseEvent>> histories) {
        if (!made) create(views);
        boolean otherLaw = !law.edition().amendments().confirmed().isEmpty();
        Map<WatchedView, WrongRow> wrong = new HashMap<>();
        try {
            undone.executeWithoutResult(status -> {
                status.setRollbackOnly();
                for (WatchedView watched : views)
                    firstWrong(watched, histories, otherLaw).ifPresent(row -> wrong.put(watched, row));
            });
        } catch (DataAccessException gone) {
            made = false;
            throw gone;
        }
        return wrong;
    }

    private Optional<WrongRow> firstWrong(
            WatchedView watched, Map<CaseId, List<LedgeredCaseEvent>> histories, boolean otherLaw) {
        View view = watched.view();
        Place place = places.of(view);
        Map<CaseId, Long> parked = watched.letters().blocked(histories.keySet());
        List<LedgeredCaseEvent> seen = histories.values().stream()
                .flatMap(List::stream)
                .filter(event -> event.position() <= place.position()
                        && event.version() < parked.getOrDefault(event.caseId(), Long.MAX_VALUE))
                .sorted(Comparator.comparing(LedgeredCaseEvent::position))
                .toList();
        if (!seen.isEmpty()) view.write(GENERATION, seen);
        return compared(view, place.generation(), histories.keySet(), otherLaw)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Stream<Optional<WrongRow>> compared(View view, int generation, Set<CaseId> cases, boolean otherLaw) {
        return view.ofCases().stream()
                .map(table -> new TableComparison(
                                form(view, table, otherLaw),
                                new KeptTable(jdbc, generation, cases),
                                new KeptTable(jdbc, GENERATION, cases))
                        .firstWrong());
    }

    /** Asked for once: it is the same for every case. */
    private TableForm form(View view, String table, boolean otherLaw) {
        return forms.computeIfAbsent(
                new Form(table, otherLaw),
                asked -> TableForm.of(jdbc, table, otherLaw ? view.ofTheLaw(table) : Set.of()));
    }

    /** Unlogged: what is undone need not outlive a crash. */
    private void create(List<WatchedView> views) {
        kept.executeWithoutResult(status -> {
            jdbc.sql("select pg_advisory_xact_lock(hashtext('hoso.views'))")
                    .query()
                    .singleRow();
            for (WatchedView watched : views) {
                watched.view().create(GENERATION);
                for (String table : watched.view().tables())
                    jdbc.sql("alter table " + GenerationTables.name(table, GENERATION) + " set unlogged")
                            .update();
            }
        });
        made = true;
    }
}

package org.hoso.query.viewing;

import java.util.List;
import java.util.Set;
import org.hoso.cases.CaseId;

/** A view that keeps one value a case, declared by its name, its pure function, and its tables with their columns. */
public abstract class FoldedView<V extends OfCase, R extends CaseStore<V>> implements View {
    private final String name;
    private final R rows;
    private final FoldedRows<V> folded;
    private final HotCases<V> hot;
    private final int mostHeld;

    /** @param name as {@link View#name} says */
    protected FoldedView(String name, Fold<V> fold, R rows, ViewProperties properties) {
        this.name = name;
        this.rows = rows;
        this.folded = new FoldedRows<>(fold, rows);
        this.hot = new HotCases<>(properties.hot());
        this.mostHeld = properties.rebuildHeld();
    }

    /** Where its values are read. */
    public final R rows() {
        return rows;
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final Home home() {
        return rows.home();
    }

    @Override
    public final List<String> tables() {
        return rows.tables();
    }

    @Override
    public final Set<String> ofTheLaw(String table) {
        return rows.ofTheLaw(table);
    }

    @Override
    public final void create(int generation) {
        rows.create(generation);
    }

    @Override
    public final void drop(int generation) {
        rows.drop(generation);
    }

    @Override
    public void write(int generation, List<LedgeredCaseEvent> batch) {
        folded.write(generation, batch);
    }

    @Override
    public Runnable writeOn(int generation, List<LedgeredCaseEvent> batch) {
        return hot.of(generation).write(folded, batch);
    }

    @Override
    public final void forget() {
        hot.forget();
    }

    /** Whether each case has a row that has seen its last event; else only those have one of which the view says something. */
    protected boolean keepsEveryCase() {
        return false;
    }

    @Override
    public boolean agrees(int generation, CaseId caseId, List<LedgeredCaseEvent> events, long seen) {
        return folded.agrees(generation, caseId, events, keepsEveryCase() ? seen : 0);
    }

    @Override
    public Filling fill(int generation) {
        return folded.fill(generation, mostHeld);
    }
}

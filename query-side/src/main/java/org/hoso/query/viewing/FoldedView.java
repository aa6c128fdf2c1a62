package org.hoso.query.viewing;

import java.util.List;
import org.hoso.cases.CaseId;

/** A view that keeps one value a case: its name and home, its tables, its pure function and its store are all it has of its own. */
public abstract class FoldedView<V extends OfCase> implements View {
    private final String name;
    private final Home home;
    private final Generations generations;
    private final FoldedRows<V> folded;
    private final int mostHeld;

    /** @param name as {@link View#name} says */
    protected FoldedView(
            String name,
            Home home,
            Generations generations,
            Fold<V> fold,
            CaseRows<V> rows,
            ViewProperties properties) {
        this.name = name;
        this.home = home;
        this.generations = generations;
        this.folded = new FoldedRows<>(fold, rows);
        this.mostHeld = properties.rebuildHeld();
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final Home home() {
        return home;
    }

    @Override
    public final List<String> tables() {
        return generations.tables();
    }

    @Override
    public final void create(int generation) {
        generations.create(generation);
    }

    @Override
    public final void drop(int generation) {
        generations.drop(generation);
    }

    @Override
    public void write(int generation, List<LedgeredCaseEvent> batch) {
        folded.write(generation, batch);
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

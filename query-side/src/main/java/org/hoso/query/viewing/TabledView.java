package org.hoso.query.viewing;

import java.util.List;

/** A view whose generations are tables in PostgreSQL, and whose writing is its own. */
public abstract class TabledView implements View {
    private final String name;
    private final Generations tables;

    /** @param shapes names of tables in the schema {@code views} */
    protected TabledView(String name, ViewDatabase database, String... shapes) {
        this.name = name;
        this.tables = new GenerationTables(database.jdbc(), List.of(shapes));
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final Home home() {
        return Home.POSTGRES;
    }

    @Override
    public final List<String> tables() {
        return tables.tables();
    }

    /** Events of cases are none of its business, unless it says otherwise. */
    @Override
    public void write(int generation, List<LedgeredCaseEvent> batch) {}

    /** None, unless it says otherwise. */
    @Override
    public List<String> ofCases() {
        return List.of();
    }

    @Override
    public final void create(int generation) {
        tables.create(generation);
    }

    @Override
    public final void drop(int generation) {
        tables.drop(generation);
    }
}

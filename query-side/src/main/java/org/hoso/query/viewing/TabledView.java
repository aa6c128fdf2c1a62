package org.hoso.query.viewing;

import java.util.List;

/** A view whose generations are tables in PostgreSQL, and whose writing is its own. */
public abstract class TabledView implements View {
    private final String name;
    private final Generations tables;

    protected TabledView(String name, Generations tables) {
        this.name = name;
        this.tables = tables;
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

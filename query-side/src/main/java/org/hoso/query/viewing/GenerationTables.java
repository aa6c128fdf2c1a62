package org.hoso.query.viewing;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The tables of a view in PostgreSQL. A migration makes each once, empty, as the shape; a generation is a copy of the shapes
 * with keys, indexes and checks, so that there is one place where a table is defined.
 */
public final class GenerationTables implements Generations {
    private static final String SCHEMA = "views.";

    private final JdbcClient jdbc;
    private final List<String> shapes;

    /** @param shapes names of tables in the schema {@code views} */
    public GenerationTables(JdbcClient jdbc, List<String> shapes) {
        this.jdbc = jdbc;
        this.shapes = List.copyOf(shapes);
    }

    /** The full name of a table in a generation, {@code views.audit_line_g1}. */
    public static String name(String shape, int generation) {
        return SCHEMA + shape + "_g" + generation;
    }

    @Override
    public List<String> tables() {
        return shapes;
    }

    @Override
    public void create(int generation) {
        for (String shape : shapes)
            jdbc.sql("create table if not exists " + name(shape, generation) + " (like " + SCHEMA + shape
                            + " including all)")
                    .update();
    }

    @Override
    public void drop(int generation) {
        for (String shape : shapes)
            jdbc.sql("drop table if exists " + name(shape, generation)).update();
    }
}

package org.hoso.query.viewing;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Positions of views in PostgreSQL: in the transaction that writes the rows. */
final class PostgresPositions implements Positions {
    private final JdbcClient jdbc;

    PostgresPositions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public long of(String view, int generation) {
        return jdbc.sql("select position from views.view_position where view = ? and generation = ?")
                .params(view, generation)
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    @Override
    public void reached(String view, int generation, long position) {
        jdbc.sql("""
                        insert into views.view_position as old (view, generation, position) values (?, ?, ?)
                        on conflict (view, generation) do update set position = excluded.position
                        where old.position < excluded.position
                        """).params(view, generation, position).update();
    }

    @Override
    public void forget(String view, int generation) {
        jdbc.sql("delete from views.view_position where view = ? and generation = ?")
                .params(view, generation)
                .update();
    }
}

package org.hoso.ops.attacks;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rows of views as they were before they were written anew, codes and all: whoever owns the database may keep them, to put one back. */
final class EarlierRows {
    private static final String TABLES = """
            select relname from pg_class where relnamespace = 'views'::regnamespace and relkind = 'r'
              and relname ~ '_g1$' order by relname
            """;
    private static final String KEEPING = """
            create function earlier.keep() returns trigger language plpgsql as $$
            begin
              execute format('insert into earlier.%I select ($1).*', tg_table_name) using old;
              return null;
            end $$
            """;

    private EarlierRows() {}

    /** Of every view the table of its first generation. */
    static List<String> tables(JdbcClient jdbc) {
        return jdbc.sql(TABLES).query(String.class).list();
    }

    static void keep(JdbcClient jdbc) {
        jdbc.sql("create schema earlier").update();
        jdbc.sql(KEEPING).update();
        for (String table : tables(jdbc)) {
            jdbc.sql("create table earlier." + table + " (like views." + table + ")")
                    .update();
            jdbc.sql("create trigger earlier after update or delete on views." + table
                            + " for each row execute function earlier.keep()")
                    .update();
        }
    }

    /** No trace is left at the tables themselves. */
    static void keepNoMore(JdbcClient jdbc) {
        for (String table : tables(jdbc))
            jdbc.sql("drop trigger earlier on views." + table).update();
    }
}

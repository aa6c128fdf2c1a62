package org.hoso.ops.whole.yardstick;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;

/** The time of the product and of its database, which pass only when somebody lets them, and whether all is quiet. */
final class Standing implements AutoCloseable {
    /** A working day in the morning. */
    static final Instant BEGINNING = Instant.parse("2026-11-18T01:00:00Z");

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** What the database's own functions of the time say; they are found before those of PostgreSQL, also by what migrations make. */
    private static final String FUNCTIONS = """
            create table public.standing (at timestamptz not null);
            insert into public.standing values ('%1$s');
            create function public.clock_timestamp() returns timestamptz language sql volatile as 'select at from public.standing';
            create function public.now() returns timestamptz language sql volatile as 'select at from public.standing';
            alter database hoso set search_path = public, pg_catalog;
            """;

    /** Every event has its place, every view has taken it, no reaction is behind, and nothing that is due waits, and letters that go by hand are written. */
    private static final String RESTLESS = """
            select concat_ws(', ',
                case when (select count(*) from events.event_entry) <> (select count(*) from events.ledger) then 'the ledger' end,
                (select string_agg(view, ' ') from views.view_position where position <> (select position from events.ledger_head)),
                (select string_agg(processor_name, ' ') from events.token_entry
                    where (convert_from(token, 'UTF8')::json->>'globalIndex')::bigint <> (select position from events.ledger_head)),
                case when exists (select from events.dispatch where state = 'by_hand' and text is null and trouble is null) then 'a letter' end,
                case when exists (select from events.due where tries = 0 and due_at <= (select at from public.standing)) then 'what is due' end)
            """;

    private final ByteBuffer java;
    private final Connection database;

    private Standing(ByteBuffer java, Connection database) {
        this.java = java;
        this.database = database;
    }

    /** To be made in a new database, before the product has made anything in it. */
    static String functions(Instant now) {
        return FUNCTIONS.formatted(now);
    }

    static Standing of(Path file, String jdbcUrl) {
        try {
            return new Standing(StandingClock.mapped(file), DriverManager.getConnection(jdbcUrl));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    Instant now() {
        return Instant.ofEpochMilli(java.getLong(0));
    }

    /** Time passes, for all at once; nobody is at work meanwhile. */
    void pass(Duration time) {
        Instant then = now().plus(time);
        try (Statement statement = database.createStatement()) {
            statement.execute("update public.standing set at = '" + then + "'");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        java.putLong(0, then.toEpochMilli());
    }

    /** Returns when all is quiet. By a counter, for the clock stands. */
    void quiet() {
        long until = System.nanoTime() + PATIENCE.toNanos();
        String restless = restless();
        while (!restless.isEmpty()) {
            if (System.nanoTime() > until) throw new IllegalStateException("it does not come to rest: " + restless);
            LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
            restless = restless();
        }
    }

    private String restless() {
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(RESTLESS)) {
            row.next();
            return row.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        try {
            database.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}

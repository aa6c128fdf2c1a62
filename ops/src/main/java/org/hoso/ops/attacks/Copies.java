package org.hoso.ops.attacks;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import org.postgresql.ds.PGSimpleDataSource;

/** Copies of a database on its server, made in a few hundredths of a second and thrown away. Nothing may be connected to the original. */
final class Copies {
    private final PGSimpleDataSource original;
    private final PGSimpleDataSource server;
    private final AtomicInteger count = new AtomicInteger();

    Copies(PGSimpleDataSource original) {
        this.original = original;
        this.server = named("postgres");
    }

    /** What is done with a copy. */
    interface Use<T> {
        T of(PGSimpleDataSource copy) throws Exception;
    }

    <T> T used(Use<T> use) throws Exception {
        String name = original.getDatabaseName() + "_copy_" + count.incrementAndGet();
        execute("create database " + name + " template " + original.getDatabaseName());
        try {
            return use.of(named(name));
        } finally {
            execute("drop database " + name + " with (force)");
        }
    }

    private PGSimpleDataSource named(String database) {
        PGSimpleDataSource other = new PGSimpleDataSource();
        other.setURL(original.getURL());
        other.setUser(original.getUser());
        other.setPassword(original.getPassword());
        other.setDatabaseName(database);
        return other;
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = server.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}

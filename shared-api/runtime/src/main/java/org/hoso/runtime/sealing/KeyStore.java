package org.hoso.runtime.sealing;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.function.Function;
import org.hoso.runtime.boot.SchemaMigration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The key database with its own small pool. It is no bean of the ordinary kind of data source on purpose: nothing that looks
 * for "the" database may find this one.
 */
public final class KeyStore implements AutoCloseable {
    private final HikariDataSource pool;
    private final TransactionTemplate transaction;
    private final KeyRows rows;
    private final FileKeyRows files;
    private final boolean turnsLog;

    private KeyStore(HikariDataSource pool, boolean turnsLog) {
        this.turnsLog = turnsLog;
        this.pool = pool;
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(pool));
        this.rows = new KeyRows(new JdbcTemplate(pool));
        this.files = new FileKeyRows(new JdbcTemplate(pool));
    }

    /** Opens the pool; with {@code migrate} set, brings the schema up to date first (one side only does). */
    public static KeyStore open(KeyProperties properties) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("hoso-keys");
        config.setJdbcUrl(properties.url());
        config.setUsername(properties.username());
        config.setPassword(properties.password());
        config.setMaximumPoolSize(properties.poolSize());
        config.setMinimumIdle(properties.poolSize());
        config.setConnectionTimeout(5_000);
        config.setInitializationFailTimeout(-1);
        HikariDataSource pool = new HikariDataSource(config);
        try {
            if (properties.migrate()) SchemaMigration.ofKeys(pool).migrate();
        } catch (RuntimeException e) {
            pool.close();
            throw e;
        }
        return new KeyStore(pool, properties.turnLog());
    }

    /** One statement, committed when this returns: it costs one way to the database, where a transaction costs one more. */
    <T> T alone(Function<KeyRows, T> statement) {
        return statement.apply(rows);
    }

    /** One transaction of its own, committed when this returns: a key must be there before the event that uses it. */
    <T> T write(Function<KeyRows, T> writing) {
        return java.util.Objects.requireNonNull(transaction.execute(status -> writing.apply(rows)));
    }

    /** One statement on the rows of files, as {@link #alone}. */
    <T> T file(Function<FileKeyRows, T> statement) {
        return statement.apply(files);
    }

    /** Several of them, in one transaction. */
    <T> T files(Function<FileKeyRows, T> work) {
        return java.util.Objects.requireNonNull(transaction.execute(status -> work.apply(files)));
    }

    /**
     * After a destruction that is committed: the write-ahead log still holds the keys until it goes on to its next segment and a
     * checkpoint drops this one, which on a quiet system never happens by itself.
     */
    void turnLog() {
        if (!turnsLog) return;
        JdbcTemplate jdbc = new JdbcTemplate(pool);
        jdbc.execute("select pg_switch_wal()");
        jdbc.execute("checkpoint");
    }

    @Override
    public void close() {
        pool.close();
    }
}

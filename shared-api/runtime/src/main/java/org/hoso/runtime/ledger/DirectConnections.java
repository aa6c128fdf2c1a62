package org.hoso.runtime.ledger;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import javax.sql.DataSource;
import org.postgresql.Driver;
import org.postgresql.PGProperty;
import org.postgresql.ds.PGSimpleDataSource;

/** Connections of one's own to the application's database, outside its pool: a session lock must never be handed on. */
public final class DirectConnections {
    private static final int SECONDS_TO_CONNECT = 5;

    private final String url;
    private final Properties properties;

    private DirectConnections(String url, Properties properties) {
        this.url = url;
        this.properties = properties;
    }

    /**
     * Connections to the same database as this data source.
     *
     * @throws IllegalStateException when it is neither a Hikari pool nor PostgreSQL's own data source
     */
    public static DirectConnections to(DataSource dataSource) {
        try {
            if (dataSource.isWrapperFor(HikariDataSource.class)) {
                HikariDataSource pool = dataSource.unwrap(HikariDataSource.class);
                return new DirectConnections(pool.getJdbcUrl(), login(pool.getUsername(), pool.getPassword()));
            }
            if (dataSource.isWrapperFor(PGSimpleDataSource.class)) {
                PGSimpleDataSource plain = dataSource.unwrap(PGSimpleDataSource.class);
                return new DirectConnections(plain.getURL(), login(plain.getUser(), plain.getPassword()));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the data source does not tell what it wraps", e);
        }
        throw new IllegalStateException("the ledger needs a PostgreSQL data source, with or without a Hikari pool");
    }

    private static Properties login(String user, String password) {
        Properties properties = new Properties();
        if (user != null) PGProperty.USER.set(properties, user);
        if (password != null) PGProperty.PASSWORD.set(properties, password);
        PGProperty.TCP_KEEP_ALIVE.set(properties, true);
        PGProperty.CONNECT_TIMEOUT.set(properties, SECONDS_TO_CONNECT);
        return properties;
    }

    /**
     * Opens a connection that is seen under this name in {@code pg_stat_activity}; the caller closes it.
     *
     * @param longestAnswer seconds after which an unanswered statement means that the server is gone
     */
    Connection open(String name, int longestAnswer) throws SQLException {
        Properties named = new Properties();
        named.putAll(properties);
        PGProperty.APPLICATION_NAME.set(named, name);
        PGProperty.SOCKET_TIMEOUT.set(named, longestAnswer);
        return new Driver().connect(url, named);
    }
}

package org.hoso.runtime.ledger;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/** Connections of one's own to the application's database, outside its pool: a session lock must never be handed on. */
public final class DirectConnections {
    private static final int SECONDS_TO_CONNECT = 5;

    private final String url;
    private final @Nullable String user;
    private final @Nullable String password;

    private DirectConnections(String url, @Nullable String user, @Nullable String password) {
        this.url = url;
        this.user = user;
        this.password = password;
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
                return new DirectConnections(pool.getJdbcUrl(), pool.getUsername(), pool.getPassword());
            }
            if (dataSource.isWrapperFor(PGSimpleDataSource.class)) {
                PGSimpleDataSource plain = dataSource.unwrap(PGSimpleDataSource.class);
                return new DirectConnections(plain.getURL(), plain.getUser(), plain.getPassword());
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the data source does not tell what it wraps", e);
        }
        throw new IllegalStateException("the ledger needs a PostgreSQL data source, with or without a Hikari pool");
    }

    /** The same to another address, past whatever stands between; user and password are the same unless the address names them. */
    DirectConnections at(String directUrl) {
        return new DirectConnections(directUrl, user, password);
    }

    /**
     * The same, once it is seen that each is a session of its own.
     *
     * @throws org.hoso.runtime.boot.CannotStart where a pooler shares them
     */
    DirectConnections keptSessions() {
        KeptSessions.require(() -> open("hoso-sessions", SECONDS_TO_CONNECT));
        return this;
    }

    /**
     * Opens a connection that is seen under this name in {@code pg_stat_activity}; the caller closes it.
     *
     * @param longestAnswer seconds after which an unanswered statement means that the server is gone
     */
    Connection open(String name, int longestAnswer) throws SQLException {
        PGSimpleDataSource one = new PGSimpleDataSource();
        one.setURL(url);
        // After the URL, which may name every setting there is.
        if (user != null) one.setUser(user);
        if (password != null) one.setPassword(password);
        one.setApplicationName(name);
        one.setTcpKeepAlive(true);
        one.setConnectTimeout(SECONDS_TO_CONNECT);
        one.setSocketTimeout(longestAnswer);
        return one.getConnection();
    }
}

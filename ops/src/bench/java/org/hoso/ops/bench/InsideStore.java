package org.hoso.ops.bench;

import com.github.f4b6a3.uuid.UuidCreator;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import org.hoso.cases.CaseEvent;
import org.hoso.wire.CaseJson;
import org.hoso.wire.StoredNames;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;

/** The server's database as seen from within its process, past its own pools. */
final class InsideStore {
    private final String url;
    private final String password;

    InsideStore(ApplicationContext beans) {
        Environment settings = beans.getEnvironment();
        this.url = Objects.requireNonNull(settings.getProperty("spring.datasource.url"));
        this.password = Objects.requireNonNull(settings.getProperty("spring.datasource.password"));
    }

    Connection connection() throws SQLException {
        return DriverManager.getConnection(url, "postgres", password);
    }

    /** A pool of its own, whose statements find the tables of one schema. */
    HikariDataSource pool(String schema, int connections) {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(url + "&currentSchema=" + schema);
        pool.setUsername("postgres");
        pool.setPassword(password);
        pool.setMaximumPoolSize(connections);
        return pool;
    }

    /** The latest event of that stored name. */
    <E extends CaseEvent> E latest(String storedName, Class<E> type) throws SQLException {
        return type.cast(CaseJson.stored()
                .readValue(
                        row(storedName).payload(), StoredNames.event(storedName).orElseThrow()));
    }

    Twin.Row row(String storedName) throws SQLException {
        try (Connection connection = connection()) {
            return Twin.sample(connection, storedName);
        }
    }

    long number(String query) throws SQLException {
        try (Connection connection = connection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            return row.next() ? row.getLong(1) : 0;
        }
    }

    void run(String sql) throws SQLException {
        try (Connection connection = connection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    static java.util.UUID id() {
        return UuidCreator.getTimeOrderedEpoch();
    }
}

package org.hoso.query.viewing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.postgresql.PGStatement;
import org.springframework.jdbc.core.ArgumentPreparedStatementSetter;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.RowMapper;

/**
 * Queries over very many rows, planned each time for the very values that are asked about. PostgreSQL plans a statement that comes
 * often for values that it does not look at: what is right for a platform with most cases takes seconds for one with none.
 */
public final class PlannedAnew {
    private final JdbcOperations jdbc;

    public PlannedAnew(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    public <T> List<T> query(String sql, List<?> values, RowMapper<T> row) {
        return jdbc.query(connection -> statement(connection, sql, values), row);
    }

    private static PreparedStatement statement(Connection connection, String sql, List<?> values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        statement.unwrap(PGStatement.class).setPrepareThreshold(0);
        new ArgumentPreparedStatementSetter(values.toArray()).setValues(statement);
        return statement;
    }
}

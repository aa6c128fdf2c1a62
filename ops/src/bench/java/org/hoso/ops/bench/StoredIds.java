package org.hoso.ops.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.hoso.ops.standalone.StandaloneProcess;

/** What a database holds, found by a reading of its own after each turn. */
record StoredIds(StandaloneProcess server) {
    /** Where events end now. */
    long mark() throws SQLException {
        return number("select coalesce(max(global_index), 0) from events.event_entry");
    }

    /** @param field of the payload that holds the id */
    String events(long after, String name, String field) throws SQLException {
        return of("select payload ->> '" + field + "' from events.event_entry where global_index > " + after
                + " and payload_type = '" + name + "'");
    }

    long stockMark() throws SQLException {
        return number("select coalesce(max(globalindex), 0) from " + StockAxon.TABLE);
    }

    String stock(long after, String field) throws SQLException {
        return of("select convert_from(payload, 'UTF8')::json -> 'content' ->> '" + field + "' from " + StockAxon.TABLE
                + " where globalindex > " + after);
    }

    /** One id a row. */
    String of(String query) throws SQLException {
        try (Connection connection = server.database()) {
            return IdSum.of(connection, query).toString();
        }
    }

    /** One text a row. */
    List<String> texts(String query) throws SQLException {
        try (Connection connection = server.database();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            List<String> texts = new ArrayList<>();
            while (row.next()) texts.add(row.getString(1));
            return texts;
        }
    }

    long number(String query) throws SQLException {
        try (Connection connection = server.database();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            return row.next() ? row.getLong(1) : 0;
        }
    }

    void run(String sql) throws SQLException {
        try (Connection connection = server.database();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}

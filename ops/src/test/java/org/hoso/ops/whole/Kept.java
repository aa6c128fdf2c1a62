package org.hoso.ops.whole;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.hoso.wire.CaseJson;

/** What stands in the event store, asked by plain SQL: the truth that no answer can talk away. */
final class Kept {
    /** By address: asked thousands of times, and a connection costs more than a question. None is held while nothing is asked. */
    private static final Map<String, HikariDataSource> POOLS = new ConcurrentHashMap<>();

    /** The last so many of {@link #rows}: an erasure of before may take rows of them away at any time. */
    static final int TABLES_OF_KEYS = 4;

    private final String jdbcUrl;

    Kept(String jdbcUrl) {
        this.jdbcUrl = jdbcUrl;
    }

    static Kept by(Running running) {
        return new Kept(running.jdbcUrl("hoso"));
    }

    private Connection connection() throws SQLException {
        return POOLS.computeIfAbsent(jdbcUrl, Kept::pool).getConnection();
    }

    private static HikariDataSource pool(String jdbcUrl) {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(jdbcUrl);
        pool.setMaximumPoolSize(2);
        pool.setMinimumIdle(0);
        return pool;
    }

    /** How many cases were ever opened. */
    long cases() {
        return number("select count(*) from events.case_number");
    }

    /** How many events a case has. */
    long events(String caseId) {
        return number("select count(*) from events.event_entry where aggregate_identifier = ?", caseId);
    }

    long number(String sql, Object... parameters) {
        try (Connection connection = connection();
                PreparedStatement statement = prepared(connection, sql, parameters);
                ResultSet rows = statement.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    void run(String sql) {
        try (Connection connection = connection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.execute();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** How many events officers added after a place. */
    long added(long after) {
        return number("select count(*) from events.event_entry where global_index > " + after
                + " and not (meta_data->>'requestId' like 'system-%')");
    }

    /** The versions of every case, in order. */
    Map<String, List<Long>> versions() {
        String sql = "select aggregate_identifier, sequence_number from events.event_entry order by 1, 2";
        try (Connection connection = connection();
                PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet rows = statement.executeQuery()) {
            Map<String, List<Long>> versions = new LinkedHashMap<>();
            while (rows.next())
                versions.computeIfAbsent(rows.getString(1), id -> new ArrayList<>())
                        .add(rows.getLong(2));
            return versions;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The events of a case after one version, up to another. */
    List<Foretold> stored(String caseId, long after, long upTo) {
        String sql = "select payload_type, payload::text from events.event_entry"
                + " where aggregate_identifier = ? and sequence_number > ? and sequence_number <= ? order by sequence_number";
        try (Connection connection = connection();
                PreparedStatement statement = prepared(connection, sql, caseId, after, upTo);
                ResultSet rows = statement.executeQuery()) {
            List<Foretold> events = new ArrayList<>();
            while (rows.next())
                events.add(new Foretold(rows.getString(1), CaseJson.stored().readTree(rows.getString(2))));
            return events;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * What a command of an officer may write, counted: its events and the rows beside them, the numbers given, and persons
     * with their keys. What reactions do meanwhile does not count.
     */
    List<Long> rows() {
        return rows(-1);
    }

    /** The place of the newest event. */
    long head() {
        return number("select coalesce(max(global_index), -1) from events.event_entry");
    }

    /** As above, of events that came after a place: cheap, however much there was before. */
    List<Long> rows(long after) {
        String bySystem = "global_index > " + after + " and meta_data->>'requestId' like 'system-%'";
        String ofOfficers = " where case_id::text not in (select aggregate_identifier from events.event_entry where "
                + bySystem + " and sequence_number = 0)";
        List<Long> rows =
                new ArrayList<>(numbers("select (select count(*) from events.event_entry where global_index > " + after
                        + " and not (" + bySystem + ")),"
                        + " (select count(*) from events.case_number" + ofOfficers + "),"
                        + " (select count(*) from events.open_item" + ofOfficers + "),"
                        + " (select count(*) from events.idempotency), (select count(*) from events.import_line),"
                        + " (select last_value from events.case_running)"));
        rows.addAll(new Kept(jdbcUrl.replace("/hoso?", "/hoso_keys?"))
                .numbers("select (select count(*) from person_key), (select count(*) from person_identity),"
                        + " (select count(*) from person_ref), (select count(*) from person_earlier)"));
        return rows;
    }

    private List<Long> numbers(String sql) {
        try (Connection connection = connection();
                PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet rows = statement.executeQuery()) {
            rows.next();
            List<Long> numbers = new ArrayList<>();
            for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) numbers.add(rows.getLong(i));
            return numbers;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PreparedStatement prepared(Connection connection, String sql, Object... parameters)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < parameters.length; i++) statement.setObject(i + 1, parameters[i]);
        return statement;
    }
}

package org.hoso.runtime.verifying;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SimpleSerializedObject;
import org.hoso.cases.Happening;
import org.hoso.runtime.ledger.UnknownStoredEvent;
import org.hoso.runtime.problems.RootCause;
import org.hoso.runtime.store.StoredNameSerializer;
import org.jspecify.annotations.Nullable;

/**
 * Folds every case and listing of the ledger and compares the rows that must hang on it with those that do: a row that was taken
 * away, put back as it was earlier, moved elsewhere, or never written by the system is found, with any key or none. Both are read side
 * by side in one order and one snapshot of the database, so that little is held and a running system may go on.
 */
public final class HangingRows {
    private static final int AT_ONCE = 500;

    private static final String EVENTS = """
            select e.aggregate_identifier, l.position, l.ledgered_at, e.event_identifier, e.sequence_number, e.payload_type,
                e.payload_revision, e.payload::text
            from events.event_entry e join events.ledger l using (global_index) where e.type in ('case', 'lists')
            order by e.aggregate_identifier collate "C", e.sequence_number
            """;

    private final DataSource database;
    private final List<ExpectedRows> folds;
    private final StoredNameSerializer serializer = new StoredNameSerializer();
    private final Set<String> later = new HashSet<>();
    private final Set<String> unread = new HashSet<>();
    private long rows;
    private @Nullable String unmade;

    public HangingRows(DataSource database, List<ExpectedRows> folds) {
        this.database = database;
        this.folds = List.copyOf(folds);
    }

    /** How many stood as they must. */
    public long rows() {
        return rows;
    }

    /** What could not be compared first, and why: nothing is known of it. The others were. */
    public Optional<String> unmade() {
        return Optional.ofNullable(unmade);
    }

    /** Cases with events that some table has not taken in yet: there it was not compared. */
    public int later() {
        return later.size();
    }

    /**
     * Compares all.
     *
     * @return table and key of the first row that does not stand as it must, and what is wrong with it
     */
    public Optional<String> firstBad() throws SQLException {
        try (Connection connection = database.getConnection()) {
            // Whoever looks within a transaction of his own sees what he did there.
            if (!connection.getAutoCommit()) return compared(connection);
            connection.setAutoCommit(false);
            connection.setReadOnly(true);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            try {
                return compared(connection);
            } finally {
                connection.rollback();
            }
        }
    }

    private Optional<String> compared(Connection connection) throws SQLException {
        List<TableReading> tables = new ArrayList<>();
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(AT_ONCE);
            for (ExpectedRows fold : folds)
                for (Hanging table : fold.tables()) tables.add(TableReading.of(connection, table));
            Optional<String> bad = stories(statement.executeQuery(EVENTS), connection, tables);
            if (bad.isPresent()) return bad;
            for (TableReading table : tables) if (table.next() != null) return Optional.of(strange(table));
            return Optional.empty();
        } finally {
            for (TableReading table : tables) table.close();
        }
    }

    private Optional<String> stories(ResultSet row, Connection connection, List<TableReading> tables)
            throws SQLException {
        List<VerifiedEvent> history = new ArrayList<>();
        String owner = null;
        while (row.next()) {
            String next = row.getString(1);
            if (owner != null && !owner.equals(next)) {
                Optional<String> bad = owned(owner, history, connection, tables);
                if (bad.isPresent()) return bad;
                history.clear();
            }
            owner = next;
            try {
                Optional<VerifiedEvent> told = told(row);
                if (told.isEmpty())
                    return Optional.of("events.event_entry " + owner + ": an event that nobody can read");
                history.add(told.get());
            } catch (UnknownStoredEvent newer) {
                unmade("events.event_entry " + owner, newer);
                unread.add(owner);
            }
        }
        return owner == null ? Optional.empty() : owned(owner, history, connection, tables);
    }

    private Optional<VerifiedEvent> told(ResultSet row) throws SQLException {
        try {
            Happening event = serializer.deserialize(
                    new SimpleSerializedObject<>(row.getString(8), String.class, row.getString(6), row.getString(7)));
            return Optional.of(new VerifiedEvent(
                    row.getLong(2),
                    row.getObject(3, OffsetDateTime.class).toInstant(),
                    row.getString(4),
                    row.getLong(5),
                    event));
        } catch (SerializationException unreadable) {
            return Optional.empty();
        }
    }

    private Optional<String> owned(
            String owner, List<VerifiedEvent> history, Connection connection, List<TableReading> tables)
            throws SQLException {
        Map<Hanging, List<Must>> must = new HashMap<>();
        Set<Hanging> unfolded = new HashSet<>();
        for (ExpectedRows fold : folds) {
            try {
                for (Must one : fold.of(history))
                    must.computeIfAbsent(one.table(), table -> new ArrayList<>())
                            .add(one);
            } catch (RuntimeException trouble) {
                unmade(fold.tables().getFirst().name() + " of " + owner, trouble);
                unfolded.addAll(fold.tables());
            }
        }
        long last = history.isEmpty() ? 0 : history.getLast().position();
        for (TableReading table : tables) {
            if (table.isBefore(owner)) return Optional.of(strange(table));
            Map<String, String> there = table.of(owner);
            if (unread.contains(owner) || unfolded.contains(table.table())) continue;
            if (last > table.reached() || table.parked().contains(owner)) later.add(owner);
            else {
                String bad = differing(must.getOrDefault(table.table(), List.of()), there, connection);
                if (bad != null) return Optional.of(table.table().name() + " " + bad + " of " + owner);
            }
        }
        return Optional.empty();
    }

    private @Nullable String differing(List<Must> must, Map<String, String> there, Connection connection)
            throws SQLException {
        for (Must one : must) {
            String said = there.remove(one.key());
            if (said == null && isMissing(one, connection)) return one.key() + ", which is missing,";
            if (said != null && !isSaid(one, said)) return one.key() + ", which is not as the events have it,";
            if (said != null) rows++;
        }
        return there.isEmpty() ? null : there.keySet().iterator().next() + ", of which no event knows,";
    }

    /** A row that cannot be read says nothing. */
    private boolean isSaid(Must one, String said) {
        try {
            return one.says().test(said);
        } catch (RuntimeException trouble) {
            unmade(one.table().name() + " " + one.key(), trouble);
            return true;
        }
    }

    private void unmade(String what, RuntimeException trouble) {
        if (unmade == null) unmade = what + " cannot be compared with the events: " + RootCause.named(trouble);
    }

    private static boolean isMissing(Must one, Connection connection) throws SQLException {
        return switch (one.presence()) {
            case MUST -> true;
            case MAY -> false;
            case UNLESS_HELD -> !isHeld(one, connection);
        };
    }

    private static boolean isHeld(Must one, Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(one.held())) {
            statement.setString(1, one.key());
            try (ResultSet row = statement.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    private static String strange(TableReading table) {
        return table.table().name() + " of " + table.next() + ", which is no case that there is";
    }
}

package org.hoso.ops.bench;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;

/** What ours is compared with: an event's row and its commit, by bare SQL of two kinds, each client on its own connection. */
final class BareInserts {
    private static final String BARE =
            "insert into " + Twin.TABLE + " " + Twin.COLUMNS + " values (?, ?, 0, 'case', ?, '1', ?::json, ?::json, ?)";

    private final InsideStore store;

    BareInserts(InsideStore store) {
        this.store = store;
    }

    void add(Map<String, Inside.Work> works) {
        works.put("bare", asked -> bare(asked, BARE));
        works.put("message-db", asked -> bare(asked, MessageFunction.CALL));
    }

    /** Ids, name, payload, metadata and time of an event, as one row and one commit. */
    private Inside.Answer bare(Inside.Asked asked, String statement) throws SQLException {
        Twin.Row row = store.row("case.content-reported");
        IdSum told = new IdSum();
        Load.Result result = Load.run(asked.clients(), asked.time(), index -> new Bare(statement, row, told));
        return Inside.Answer.of(result, told);
    }

    private final class Bare implements Load.Client {
        private final Connection connection;
        private final PreparedStatement statement;
        private final IdSum told;

        Bare(String sql, Twin.Row row, IdSum told) {
            this.told = told;
            try {
                connection = store.connection();
                statement = connection.prepareStatement(sql);
                statement.setString(3, row.name());
                statement.setString(4, row.payload());
                statement.setString(5, row.metadata());
                statement.setString(6, row.time());
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public void ask() {
            try {
                UUID id = InsideStore.id();
                statement.setString(
                        1,
                        UUID.nameUUIDFromBytes(id.toString().getBytes(StandardCharsets.US_ASCII))
                                .toString());
                statement.setString(2, id.toString());
                statement.execute();
                told.add(id);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public void close() {
            try {
                connection.close();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}

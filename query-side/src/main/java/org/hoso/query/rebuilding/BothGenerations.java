package org.hoso.query.rebuilding;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.hoso.cases.CaseId;
import org.hoso.query.comparing.DifferingRows;
import org.hoso.query.comparing.TableForm;
import org.hoso.query.comparing.WrongRow;
import org.hoso.query.viewing.View;
import org.hoso.query.viewing.WatchedView;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * The copy that is read and the one that was made anew as both stood at one moment, after the same events: they are compared while the
 * new one is written on, since a view must not stand still for as long as that takes.
 */
final class BothGenerations implements AutoCloseable {
    private final View view;
    private final int kept;
    private final int made;
    private final Connection connection;
    private final JdbcClient db;

    /** From now on, nothing that is written later is seen. */
    BothGenerations(DataSource store, View view, int kept, int made) throws SQLException {
        this.view = view;
        this.kept = kept;
        this.made = made;
        connection = store.getConnection();
        db = JdbcClient.create(new SingleConnectionDataSource(connection, true));
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setReadOnly(true);
        connection.setAutoCommit(false);
        db.sql("set local idle_in_transaction_session_timeout = 0").update();
        db.sql("set local statement_timeout = 0").update();
        db.sql("select pg_current_snapshot()::text").query(String.class).single();
    }

    /** @param aside histories of which the new one has set events aside */
    RebuildDifference compared(Set<CaseId> aside) {
        Set<CaseId> without = parked();
        without.addAll(aside);
        DifferingRows differing = new DifferingRows(db, without);
        // Rows that several histories make say nothing where some of those events are missing.
        List<String> tables = without.isEmpty() ? view.tables() : view.ofCases();
        for (String table : tables) differing.compare(TableForm.of(db, table, view.ofTheLaw(table)), kept, made);
        @Nullable WrongRow first = differing.first();
        return new RebuildDifference(differing.rows(), first == null ? null : first.text(), null);
    }

    private Set<CaseId> parked() {
        return db
                .sql("select distinct sequence_identifier from views.dead_letter_entry where processing_group = ?")
                .param(WatchedView.processor(view))
                .query(String.class)
                .list()
                .stream()
                .map(CaseId::of)
                .collect(Collectors.toSet());
    }

    @Override
    public void close() throws SQLException {
        connection.rollback();
        connection.setReadOnly(false);
        connection.setAutoCommit(true);
        connection.close();
    }
}

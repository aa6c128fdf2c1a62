package org.hoso.runtime.pools;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.hoso.runtime.problems.InDoubt;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;

/**
 * Transactions that tell a commit which the server turned down from one that it never answered: the first left nothing behind,
 * the second may be there.
 */
final class DoubtedCommits extends JdbcTransactionManager {
    private static final long serialVersionUID = 1L;

    DoubtedCommits(DataSource dataSource) {
        super(dataSource);
    }

    /** @throws InDoubt when the connection broke while the server was asked to commit */
    @Override
    protected void doCommit(DefaultTransactionStatus status) {
        try {
            super.doCommit(status);
        } catch (RuntimeException failure) {
            if (status.isReadOnly() || isTurnedDown(failure)) throw failure;
            throw new InDoubt(failure);
        }
    }

    /** A state of the server's own says that it did not commit; classes 08 (connection) and 57P (shut down) say that it was gone. */
    private static boolean isTurnedDown(Throwable failure) {
        SQLException sql = sql(failure);
        if (sql == null) return false;
        String state = sql.getSQLState();
        return state != null && !state.startsWith("08") && !state.startsWith("57P");
    }

    private static @Nullable SQLException sql(@Nullable Throwable failure) {
        Throwable cause = failure;
        while (cause != null && !(cause instanceof SQLException)) cause = cause.getCause();
        return (SQLException) cause;
    }
}

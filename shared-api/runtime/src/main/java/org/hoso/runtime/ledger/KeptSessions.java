package org.hoso.runtime.ledger;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.hoso.runtime.boot.CannotStart;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Whether connections are sessions of their own. Behind a pooler that hands its server's sessions from transaction to transaction
 * (PgBouncer in its mode {@code transaction}) the sequencer's lock would stay with a session that others get, and nobody would be
 * told of news: two sequencers, or none, and no error anywhere.
 */
final class KeptSessions {
    private static final Logger LOG = LoggerFactory.getLogger(KeptSessions.class);
    /** Others may use the pooler at the same moment; each look finds the same session again unless one of them came between. */
    private static final int LOOKS = 5;

    /** Opens a connection by itself, which the caller closes. */
    interface Opening {
        Connection open() throws SQLException;
    }

    private KeptSessions() {}

    /** @throws CannotStart where two open connections were served by one session of the server */
    static void require(Opening connections) {
        try (Connection one = connections.open();
                Connection other = connections.open()) {
            for (int look = 0; look < LOOKS; look++) if (session(one) == session(other)) throw pooled();
        } catch (SQLException away) {
            // Whoever needs the database says so; it is no answer to this question.
            LOG.debug("whether sessions are kept could not be seen", away);
        }
    }

    private static CannotStart pooled() {
        return new CannotStart(
                "The ledger's connection goes through a pooler that hands sessions from transaction to transaction"
                        + " (PgBouncer, pool_mode=transaction), where its lock and its notifications are lost.",
                "Give PostgreSQL's own address for the ledger alone, hoso.ledger.direct-url=jdbc:postgresql://..., as"
                        + " ops/operating.md says under 6, then start again.");
    }

    private static int session(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select pg_backend_pid()")) {
            row.next();
            return row.getInt(1);
        }
    }
}

package org.hoso.ops.attacks;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.hoso.proof.SigningKey;
import org.hoso.runtime.stamping.TrustedAuthorities;
import org.hoso.runtime.store.LedgeredRows;
import org.hoso.runtime.verifying.Trusted;
import org.hoso.runtime.verifying.Verdict;
import org.hoso.runtime.verifying.Verifying;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Attacks a store in a transaction, which is a copy of it for whoever is in it, asks who finds it, and undoes all. */
final class Trial implements AutoCloseable {
    private final Connection connection;
    private final JdbcClient jdbc;
    private final Verifying verifying;

    Trial(DataSource store, SigningKey key) throws SQLException {
        this.connection = store.getConnection();
        DataSource one = new SingleConnectionDataSource(connection, true);
        this.jdbc = JdbcClient.create(one);
        Trusted trusted = new Trusted(List.of(key.verifier()), TrustedAuthorities.none(), List.of());
        this.verifying = new Verifying(one, trusted, 1);
        connection.setAutoCommit(false);
    }

    /**
     * Who found it.
     *
     * @param verification what it said, empty where it said that all is right
     * @param refused      how many rows the command side would not read
     */
    record Found(String verification, long refused) {
        boolean by(Finder finder) {
            return switch (finder) {
                case VERIFICATION -> !verification.isEmpty();
                case READING -> refused > 0 && !verification.isEmpty();
            };
        }
    }

    /** What is found without an attack. */
    Found untouched() throws SQLException, InterruptedException {
        return of(Attack.verified("nothing"));
    }

    Found of(Attack attack) throws SQLException, InterruptedException {
        try {
            for (String statement : attack.statements()) jdbc.sql(statement).update();
            long refused = LedgeredRows.refusedOfAll(jdbc);
            return new Found(verification(), refused);
        } finally {
            connection.rollback();
        }
    }

    /** As whoever kept the last signed position asks for it. */
    private String verification() throws InterruptedException {
        try {
            Verdict verdict = verifying.run((events, of, bytes) -> {});
            if (verdict.bad() != null) return verdict.bad().text();
            long covered = verdict.coverage().position();
            return covered < SmallStore.SIGNED ? "covered to " + covered + " only" : "";
        } catch (SQLException | DataAccessException | IllegalStateException untold) {
            return "nothing was verified: " + untold.getMessage();
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}

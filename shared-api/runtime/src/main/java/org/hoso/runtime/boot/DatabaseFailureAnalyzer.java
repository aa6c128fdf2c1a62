package org.hoso.runtime.boot;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** A database that is away, or turns a user down, in its own words and with what to do, by the classes of SQLSTATE. */
public final class DatabaseFailureAnalyzer extends AbstractFailureAnalyzer<SQLException> {
    private static final String SETTINGS =
            "spring.datasource.url, .username and .password (events and views) or hoso.keys.url (persons' keys)";

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable root, SQLException failure) {
        SQLException last = innermost(failure);
        String todo = todo(last.getSQLState() == null ? "" : last.getSQLState());
        return todo == null ? null : new FailureAnalysis("PostgreSQL says: " + last.getMessage(), todo, last);
    }

    /** A pool says that it has no connection; why, says what it was caused by. */
    private static SQLException innermost(SQLException failure) {
        return failure.getCause() instanceof SQLException cause ? innermost(cause) : failure;
    }

    private static @Nullable String todo(String state) {
        if (state.startsWith("28") || state.equals("08004"))
            return "Put right the user or the password in " + SETTINGS + ", then start again.";
        if (state.equals("3D000"))
            return "Create that database, owned by its user (ops/operating.md, 2), or put its name right in " + SETTINGS
                    + ", then start again.";
        if (state.equals("42501"))
            return "Make that user the owner of its database (ops/operating.md, 2), then start again.";
        if (state.startsWith("08") || state.startsWith("57P"))
            return "Start PostgreSQL, or put its host and port right in " + SETTINGS + ", then start again.";
        return null;
    }
}

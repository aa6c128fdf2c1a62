package org.hoso.runtime.problems;

import java.sql.SQLException;

/** What a failure comes from, in words that quote no row: what a message quotes may be personal. */
public final class RootCause {
    private static final int DEEPEST = 12;

    private RootCause() {}

    /** Its kind, and of a database's failure the state. */
    public static String named(Throwable failure) {
        Throwable root = failure;
        for (int depth = 0; root.getCause() != null && depth < DEEPEST; depth++) root = root.getCause();
        String kind = root.getClass().getSimpleName();
        return root instanceof SQLException sql ? kind + " " + sql.getSQLState() : kind;
    }
}

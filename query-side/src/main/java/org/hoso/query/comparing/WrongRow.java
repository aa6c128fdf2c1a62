package org.hoso.query.comparing;

import org.hoso.query.viewing.GenerationTables;
import org.jspecify.annotations.Nullable;

/**
 * A row that is not what the ledger makes of it.
 *
 * @param table  name of the shape
 * @param key    what the row lies under, as a JSON object
 * @param column the first that is another; absent where it is its mere spelling, or the row itself
 */
public record WrongRow(
        String table,
        int generation,
        Kind kind,
        String key,
        @Nullable String column) {
    /** How it is wrong. */
    public enum Kind {
        ALTERED("is not what the ledger makes of it"),
        MISSING("is missing"),
        EXTRA("is there, and nothing in the ledger makes it");

        private final String told;

        Kind(String told) {
            this.told = told;
        }
    }

    /** In one line. */
    public String text() {
        return GenerationTables.name(table, generation) + " " + where();
    }

    /** The same without the table. */
    public String where() {
        return key + (column == null ? "" : " (" + column + ")") + " " + kind.told;
    }
}

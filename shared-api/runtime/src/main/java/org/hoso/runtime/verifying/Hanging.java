package org.hoso.runtime.verifying;

import org.jspecify.annotations.Nullable;

/**
 * A table beside the events whose rows each hang on one case or listing.
 *
 * @param name    with its schema
 * @param watcher who keeps it in step with the ledger; absent where its rows are written with their events
 * @param reached SQL of the position up to which it was kept
 * @param rows    SQL of each row's case or listing, its key there, and what it says, all as texts
 */
public record Hanging(
        String name, @Nullable String watcher, @Nullable String reached, String rows) {
    /** One whose rows are written in the transaction of their events. */
    public static Hanging withEvents(String name, String rows) {
        return new Hanging(name, null, null, rows);
    }

    /** One that a watcher of the command side keeps in step with the ledger. */
    public static Hanging watched(String name, String watcher, String rows) {
        return new Hanging(
                name,
                watcher,
                "select (convert_from(token, 'UTF8')::json ->> 'globalIndex')::bigint from events.token_entry"
                        + " where processor_name = '" + watcher + "'",
                rows);
    }
}

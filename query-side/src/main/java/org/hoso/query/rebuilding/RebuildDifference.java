package org.hoso.query.rebuilding;

import org.jspecify.annotations.Nullable;

/**
 * What a rebuild mended: how the rows that were read until then differ from those that the ledger makes of the same events.
 *
 * @param rows   how many differ; those of cases are not counted of which either copy had set events aside
 * @param first  the first of them, by table and key; absent where there is none, and to whoever is no administrator
 * @param untold why they were not compared; absent where they were
 */
public record RebuildDifference(
        @Nullable Long rows,
        @Nullable String first,
        @Nullable String untold) {
    static RebuildDifference untold(String why) {
        return new RebuildDifference(null, null, why);
    }

    /** As whoever may see no row sees it. */
    RebuildDifference counted() {
        return new RebuildDifference(rows, null, untold);
    }

    /** In one line. */
    String told() {
        if (rows == null) return "its rows were not compared with those read until now: " + untold;
        return rows + " of its rows were not as those read until now" + (first == null ? "" : ", first " + first);
    }
}

package org.hoso.query.comparing;

import java.util.Map;
import java.util.Set;

/**
 * What is taken from the law of the moment in which a row was written: words to search by, where a body lies. No event of a case has
 * it, so once the law was changed it may differ, and is not compared.
 */
public final class OfTheLaw {
    private static final Map<String, Set<String>> COLUMNS =
            Map.of("board_row", Set.of("words"), "directive", Set.of("province"));

    private OfTheLaw() {}

    /** Columns of a table that are not compared. @param changed whether the law ever was, since the files that it began with */
    public static Set<String> without(String table, boolean changed) {
        return changed ? COLUMNS.getOrDefault(table, Set.of()) : Set.of();
    }
}

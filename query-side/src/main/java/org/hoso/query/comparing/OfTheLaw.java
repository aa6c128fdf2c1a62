package org.hoso.query.comparing;

import java.util.Map;
import java.util.Set;

/**
 * The columns that come from the law and from no event: words to search by, where a body lies. A row has them as the law stood when
 * it was written. Once the law was amended a right row may differ here from one folded today, so they are not compared then.
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

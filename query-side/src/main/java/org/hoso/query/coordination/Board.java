package org.hoso.query.coordination;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of the board. For a body of the State what is due first comes first; for outsiders the order tells nothing.
 *
 * @param next the {@code after} of the next page; absent on the last one
 */
record Board(List<BoardRow> rows, @Nullable String next) {
    static final Board EMPTY = new Board(List.of(), null);
}

package org.hoso.command.casefile;

import java.util.UUID;
import org.hoso.cases.Appeal;
import org.hoso.cases.Rulings;
import org.jspecify.annotations.Nullable;

/** What was said of what, and what that does to it. @param newTotalVnd the fine that remains, in VND */
record Ruled(
        Appeal.Attacked attacked,
        UUID attackedId,
        Appeal.Result result,
        Rulings.Turn turn,
        @Nullable Long newTotalVnd) {}

package org.hoso.query.outbox;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A page of what goes out, by id. @param next the {@code after} of the next page; absent on the last one */
record OutboxPage(List<SeenDispatch> dispatches, @Nullable UUID next) {
    static final OutboxPage EMPTY = new OutboxPage(List.of(), null);
}

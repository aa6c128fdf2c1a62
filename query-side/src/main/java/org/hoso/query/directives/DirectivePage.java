package org.hoso.query.directives;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A page of directives, what is due first first. @param next the {@code after} of the next page; absent on the last one */
record DirectivePage(
        List<SeenDirective> directives, @Nullable UUID next) {
    static final DirectivePage EMPTY = new DirectivePage(List.of(), null);
}

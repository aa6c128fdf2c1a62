package org.hoso.query.directives;

import java.util.UUID;
import org.hoso.runtime.problems.BadShape;
import org.hoso.runtime.problems.Checks;
import org.jspecify.annotations.Nullable;

/**
 * Which directives are asked for; what is absent does not narrow.
 *
 * @param from     code of the body that directed
 * @param to       code of the body directed
 * @param province of the body directed
 * @param overdue  whether it is not answered and its day has passed
 * @param after    id of the last directive of the page before
 * @param limit    most rows, 1 to 200
 */
record DirectiveQuery(
        @Nullable String from,
        @Nullable String to,
        @Nullable String province,
        @Nullable Boolean overdue,
        @Nullable UUID after,
        int limit) {
    private static final int MOST = 200;

    /** @throws BadShape naming each parameter that is wrong */
    static DirectiveQuery of(
            @Nullable String from,
            @Nullable String to,
            @Nullable String province,
            @Nullable Boolean overdue,
            @Nullable String after,
            int limit) {
        Checks checks = new Checks();
        DirectiveQuery sought = new DirectiveQuery(
                checks.code("from", from),
                checks.code("to", to),
                checks.code("province", province),
                overdue,
                checks.id("after", after),
                checks.limit(limit, MOST));
        checks.end();
        return sought;
    }
}

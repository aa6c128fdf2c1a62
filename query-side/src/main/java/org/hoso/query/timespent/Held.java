package org.hoso.query.timespent;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody holds a case.
 *
 * @param code  of the agency or platform; absent for anybody else
 * @param until when that ends by itself, without an event; absent where only an event ends it
 */
record Held(
        TimeHolder holder, @Nullable String code, @Nullable Instant until) {
    boolean lasts(Instant beyond) {
        return until == null || until.isAfter(beyond);
    }

    boolean sameAs(Held other) {
        return holder == other.holder && java.util.Objects.equals(code, other.code);
    }
}

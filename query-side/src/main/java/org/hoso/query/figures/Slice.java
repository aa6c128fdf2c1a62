package org.hoso.query.figures;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Of which notices a figure is asked; what is absent is every one.
 *
 * @param platform code of the platform that was asked
 * @param agency   code of the body that asked
 * @param field    law field of the case's violation types
 * @param from     the first instant of the period in which they were sent
 * @param until    the first instant after it
 */
public record Slice(
        @Nullable String platform,
        @Nullable String agency,
        @Nullable String field,
        @Nullable Instant from,
        @Nullable Instant until) {
    public static final Slice ALL = new Slice(null, null, null, null, null);

    Slice ofPlatform(String only) {
        return new Slice(only, agency, field, from, until);
    }
}

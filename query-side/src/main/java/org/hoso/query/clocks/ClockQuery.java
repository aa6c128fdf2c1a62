package org.hoso.query.clocks;

import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * What is asked about a day: each instant as RFC 3339 writes it, or a date, which stands for its beginning in Viet Nam.
 *
 * @param code        of the clock
 * @param start       what it counts from
 * @param pausedFrom  when it stood still, together with {@code pausedUntil}
 * @param toCode      the longer rule of the same start that takes its place
 * @param extendedTo  the later instant that an office granted; a date stands for its end
 */
record ClockQuery(
        @Parameter(required = true) @Nullable String code,
        @Parameter(required = true) @Nullable String start,
        @Nullable String pausedFrom,
        @Nullable String pausedUntil,
        @Nullable String toCode,
        @Nullable String extendedTo) {}

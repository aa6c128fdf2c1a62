package org.hoso.query.progress;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When something is due.
 *
 * @param clock  code of the clock that says so; absent where the event itself set the day
 * @param recordedLater when what its clock runs from was recorded, where that was later than it happened
 * @param warned whether a warning of it was given
 */
public record Due(
        Instant at,
        @Nullable String clock,
        boolean warned,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Instant recordedLater) {}

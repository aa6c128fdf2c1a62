package org.hoso.query.progress;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When something is due.
 *
 * @param clock  code of the clock that says so; absent where the event itself set the day
 * @param warned whether a warning of it was given
 */
public record Due(Instant at, @Nullable String clock, boolean warned) {}

package org.hoso.runtime.verifying;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Moments as PostgreSQL sends them: microseconds since the year 2000. */
final class Moments {
    private static final Instant BEGINNING = Instant.parse("2000-01-01T00:00:00Z");

    private Moments() {}

    static Instant of(long micros) {
        return BEGINNING.plus(micros, ChronoUnit.MICROS);
    }
}

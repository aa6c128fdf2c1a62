package org.hoso.registry;

import java.time.LocalDate;
import org.hoso.law.Confidence;
import org.jspecify.annotations.Nullable;

/** A weekend day that is worked in exchange for a day off of the same year. */
public record WorkedWeekendDay(
        LocalDate date,
        LocalDate inPlaceOf,
        Confidence confidence,
        @Nullable String source,
        @Nullable String note) {}

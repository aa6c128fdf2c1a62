package org.hoso.law;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A weekend day worked in exchange for a day off; it counts as a working day. */
public record MakeUpDay(
        LocalDate date,
        LocalDate inPlaceOf,
        Confidence confidence,
        @Nullable String source) {}

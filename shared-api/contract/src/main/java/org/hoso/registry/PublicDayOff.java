package org.hoso.registry;

import java.time.LocalDate;
import org.hoso.law.Confidence;
import org.hoso.law.DayOffStatus;
import org.jspecify.annotations.Nullable;

/** A weekday on which state bodies do not work. */
public record PublicDayOff(
        LocalDate date,
        String nameVi,
        DayOffStatus status,
        Confidence confidence,
        @Nullable String source,
        @Nullable String note) {}

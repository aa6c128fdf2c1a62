package org.hoso.law;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A day between Monday and Friday on which state bodies do not work. */
public record DayOff(
        LocalDate date,
        String nameVi,
        DayOffStatus status,
        Confidence confidence,
        @Nullable String note) {}

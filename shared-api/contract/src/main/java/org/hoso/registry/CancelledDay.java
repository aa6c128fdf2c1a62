package org.hoso.registry;

import java.time.LocalDate;
import org.hoso.law.Confidence;
import org.jspecify.annotations.Nullable;

/** A day off that is worked after all, or a weekend day that is not worked after all, whether the files or an amendment had it. */
public record CancelledDay(
        LocalDate date,
        Confidence confidence,
        @Nullable String source,
        @Nullable String note) {}

package org.hoso.law;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A day that did not count: the Vietnamese name of the holiday, or no name for a plain weekend day. */
public record SkippedDay(LocalDate day, @Nullable String holidayVi) {
    /** Whether it is left out only because it is a Saturday or Sunday. */
    public boolean weekend() {
        return holidayVi == null;
    }
}

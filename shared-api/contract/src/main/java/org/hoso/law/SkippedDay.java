package org.hoso.law;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A day that did not count. @param holidayVi Vietnamese name of the public day off; absent for every other reason */
public record SkippedDay(LocalDate day, Why why, @Nullable String holidayVi) {
    /** Why it did not count. */
    public enum Why {
        /** A plain Saturday or Sunday. */
        @JsonProperty("weekend")
        WEEKEND,
        @JsonProperty("day_off")
        DAY_OFF,
        /** The clock stood still at the end of that day, or went on only on it. */
        @JsonProperty("paused")
        PAUSED
    }

    static SkippedDay of(LocalDate day, @Nullable String holidayVi) {
        return new SkippedDay(day, holidayVi == null ? Why.WEEKEND : Why.DAY_OFF, holidayVi);
    }

    static SkippedDay paused(LocalDate day) {
        return new SkippedDay(day, Why.PAUSED, null);
    }
}

package org.hoso.law;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a clock's length counts: minutes and hours around the clock, the others in days of Viet Nam (Civil Code Art 147-148). */
public enum ClockUnit {
    @JsonProperty("minutes")
    MINUTES,
    @JsonProperty("hours")
    HOURS,
    @JsonProperty("calendar_days")
    CALENDAR_DAYS,
    @JsonProperty("working_days")
    WORKING_DAYS,
    @JsonProperty("months")
    MONTHS,
    @JsonProperty("years")
    YEARS;

    /** Whether it counts days of Viet Nam; minutes and hours run around the clock and never pause. */
    public boolean inDays() {
        return switch (this) {
            case MINUTES, HOURS -> false;
            case CALENDAR_DAYS, WORKING_DAYS, MONTHS, YEARS -> true;
        };
    }
}

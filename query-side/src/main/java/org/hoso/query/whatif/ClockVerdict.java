package org.hoso.query.whatif;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a clock came out. */
enum ClockVerdict {
    /** Stopped before it was due. */
    @JsonProperty("met")
    MET,
    /** Ran out before it was stopped. */
    @JsonProperty("late")
    LATE,
    /** Neither yet. */
    @JsonProperty("open")
    OPEN
}

package org.hoso.law;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How firmly a public day off stands. */
public enum DayOffStatus {
    /** Announced for civil servants. */
    @JsonProperty("decided")
    DECIDED,
    /** Follows from Labour Code 2019 Art 112 (and Resolution 28/2026/QH16). */
    @JsonProperty("statutory")
    STATUTORY,
    @JsonProperty("proposed")
    PROPOSED,
    /** Worked out from the lunar calendar or the weekend rule, not announced. */
    @JsonProperty("computed")
    COMPUTED
}

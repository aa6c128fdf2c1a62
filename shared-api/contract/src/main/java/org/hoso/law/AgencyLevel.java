package org.hoso.law;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where in the State a body stands. The district level ended on 2025-06-30. */
public enum AgencyLevel {
    @JsonProperty("government")
    GOVERNMENT,
    @JsonProperty("committee")
    COMMITTEE,
    @JsonProperty("ministry")
    MINISTRY,
    @JsonProperty("department")
    DEPARTMENT,
    @JsonProperty("provincial")
    PROVINCIAL,
    @JsonProperty("district")
    DISTRICT,
    @JsonProperty("communal")
    COMMUNAL
}

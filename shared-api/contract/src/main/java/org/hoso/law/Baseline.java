package org.hoso.law;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The party for whom a decree states its frame of fines; the other party pays a multiple of it. */
public enum Baseline {
    @JsonProperty("individual")
    INDIVIDUAL,
    @JsonProperty("organisation")
    ORGANISATION
}

package org.hoso.law;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The party a fine frame is written for; the factor turns it into the frame of the other. */
public enum Baseline {
    @JsonProperty("individual")
    INDIVIDUAL,
    @JsonProperty("organisation")
    ORGANISATION
}

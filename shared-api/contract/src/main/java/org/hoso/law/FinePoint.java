package org.hoso.law;

import com.fasterxml.jackson.annotation.JsonProperty;

/** A point of a frame of fines that the law names (LHAV Art 23.4, ND 118/2021 Art 9.1). */
public enum FinePoint {
    @JsonProperty("minimum")
    MINIMUM,
    @JsonProperty("midpoint")
    MIDPOINT,
    @JsonProperty("maximum")
    MAXIMUM
}

package org.hoso.law;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether a source was found that states the fact; what is unverified is shown as unverified. */
public enum Confidence {
    @JsonProperty("verified")
    VERIFIED,
    @JsonProperty("unverified")
    UNVERIFIED
}

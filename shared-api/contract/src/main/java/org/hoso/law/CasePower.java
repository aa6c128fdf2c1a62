package org.hoso.law;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a body may do in a case by a mandate. */
public enum CasePower {
    /** Answers for the case. */
    @JsonProperty("lead")
    LEAD,
    /** Says whether product and claim are lawful. */
    @JsonProperty("conclude")
    CONCLUDE,
    /** Records the violation and sanctions it; whoever does also answers for the case. */
    @JsonProperty("sanction")
    SANCTION,
    /** Asks the platform to remove. */
    @JsonProperty("request_removal")
    REQUEST_REMOVAL,
    /** Has access cut. */
    @JsonProperty("block")
    BLOCK
}

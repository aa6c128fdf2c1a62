package org.hoso.cases;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What an officer is allowed to be, as the sign-in says it; the agency's mandate is a separate question, asked in the decision. */
public enum Role {
    @JsonProperty("intake")
    INTAKE,
    @JsonProperty("classifier")
    CLASSIFIER,
    @JsonProperty("coordinator")
    COORDINATOR,
    @JsonProperty("expert")
    EXPERT,
    @JsonProperty("liaison")
    LIAISON,
    @JsonProperty("recorder")
    RECORDER,
    @JsonProperty("decider")
    DECIDER,
    @JsonProperty("appeals")
    APPEALS,
    @JsonProperty("auditor")
    AUDITOR,
    @JsonProperty("lists")
    LISTS,
    @JsonProperty("dpo")
    DPO,
    @JsonProperty("admin")
    ADMIN,
    @JsonProperty("platform")
    PLATFORM,
    @JsonProperty("isp")
    ISP,
    @JsonProperty("reporter")
    REPORTER,
    @JsonProperty("subscriber")
    SUBSCRIBER,
    /** Acts for clocks and reactions; cannot sign in. */
    @JsonProperty("system")
    SYSTEM;

    /** The name as tokens, events and texts write it. */
    public String stored() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}

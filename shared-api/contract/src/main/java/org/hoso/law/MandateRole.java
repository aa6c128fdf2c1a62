package org.hoso.law;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a body may do in a product field; several bodies hold different roles for one field at the same time. */
public enum MandateRole {
    /** States whether product and claim are lawful against their filing. */
    @JsonProperty("sector_conclusion")
    SECTOR_CONCLUSION,
    /** Sends the request to the platform. */
    @JsonProperty("removal_request")
    REMOVAL_REQUEST,
    /** Sanctions the advertising violation. */
    @JsonProperty("ad_sanction")
    AD_SANCTION,
    /** Sanctions trade in counterfeit, banned or unknown-origin goods. */
    @JsonProperty("trade_sanction")
    TRADE_SANCTION,
    @JsonProperty("consumer_protection")
    CONSUMER_PROTECTION,
    @JsonProperty("platform_oversight")
    PLATFORM_OVERSIGHT,
    /** Suspends .vn names or has access blocked. */
    @JsonProperty("domain_measure")
    DOMAIN_MEASURE,
    /** Performers' professional conduct. */
    @JsonProperty("conduct")
    CONDUCT,
    /** Policy only; decides no case. */
    @JsonProperty("ad_policy")
    AD_POLICY,
    @JsonProperty("criminal")
    CRIMINAL
}

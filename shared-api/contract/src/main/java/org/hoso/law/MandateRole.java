package org.hoso.law;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a body may do in a product field. Several bodies holding different roles for one field is the normal case. */
public enum MandateRole {
    /** States whether product and claim are lawful against the filing (kết luận chuyên môn). */
    @JsonProperty("sector_conclusion")
    SECTOR_CONCLUSION,
    /** Sends the request to block or remove to the platform. */
    @JsonProperty("removal_request")
    REMOVAL_REQUEST,
    /** Sanctions the advertising violation. */
    @JsonProperty("ad_sanction")
    AD_SANCTION,
    /** Sanctions trade in counterfeit, banned or unknown-origin goods, and online selling. */
    @JsonProperty("trade_sanction")
    TRADE_SANCTION,
    /** Sanctions misinformation to consumers and hidden sponsorship. */
    @JsonProperty("consumer_protection")
    CONSUMER_PROTECTION,
    /** Deals with the platform as a licensed or notified business. */
    @JsonProperty("platform_oversight")
    PLATFORM_OVERSIGHT,
    /** Suspends or revokes .vn names, or has providers block access. */
    @JsonProperty("domain_measure")
    DOMAIN_MEASURE,
    /** Watches performers' professional conduct. */
    @JsonProperty("conduct")
    CONDUCT,
    /** Keeps advertising policy; decides no case. */
    @JsonProperty("ad_policy")
    AD_POLICY,
    /** Investigates crimes. */
    @JsonProperty("criminal")
    CRIMINAL
}

package org.hoso.law;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether a source found in the research states a fact of law. Even a verified one is not the official text. */
public enum Confidence {
    @JsonProperty("verified")
    VERIFIED,
    /** Background knowledge: shown with a flag, and never in a decision without a deciding officer's confirmation. */
    @JsonProperty("unverified")
    UNVERIFIED
}

package org.hoso.law;

import com.fasterxml.jackson.annotation.JsonProperty;

/** As what a provider cuts access. */
public enum ProviderKind {
    /** Telecommunications and Internet access. */
    @JsonProperty("isp")
    ISP,
    /** Where the content is stored. */
    @JsonProperty("hosting")
    HOSTING,
    /** Who keeps the domain name. */
    @JsonProperty("registrar")
    REGISTRAR
}

package org.hoso.law;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What sort of service carries the content; it decides which duties and request channels fit. */
public enum PlatformKind {
    @JsonProperty("cross_border_social")
    CROSS_BORDER_SOCIAL,
    @JsonProperty("cross_border_messaging")
    CROSS_BORDER_MESSAGING,
    @JsonProperty("domestic_social")
    DOMESTIC_SOCIAL,
    @JsonProperty("marketplace")
    MARKETPLACE,
    @JsonProperty("app_store")
    APP_STORE,
    @JsonProperty("website")
    WEBSITE,
    @JsonProperty("licensed_site")
    LICENSED_SITE,
    @JsonProperty("other")
    OTHER
}

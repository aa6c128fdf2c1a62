package org.hoso.lists;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** What is listed; persons and organisations are not listed by name. */
public enum ListedKind {
    /** A host with all that lies on it. */
    @JsonProperty("site")
    SITE,
    @JsonProperty("page")
    PAGE,
    @JsonProperty("channel")
    CHANNEL,
    @JsonProperty("account")
    ACCOUNT,
    @JsonProperty("group")
    GROUP,
    @JsonProperty("app")
    APP;

    public String stored() {
        return name().toLowerCase(Locale.ROOT);
    }
}

package org.hoso.law;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The two kinds of provincial unit: a centrally run city or a province. */
public enum ProvinceKind {
    @JsonProperty("city")
    CITY,
    @JsonProperty("province")
    PROVINCE
}

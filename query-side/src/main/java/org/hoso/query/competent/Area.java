package org.hoso.query.competent;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether it is known, to the reader, in which provinces a case lies. */
enum Area {
    @JsonProperty("known")
    KNOWN,
    /** No report and no subject names a province: no local body is ruled out. */
    @JsonProperty("unknown")
    UNKNOWN,
    /** The reader may not know: no local body is named but the one that answers for the case. */
    @JsonProperty("withheld")
    WITHHELD
}

package org.hoso.query.competent;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Why a body has a power in a case, or has it not. */
enum PowerGround {
    @JsonProperty("proposed")
    PROPOSED,
    /** It has it, and another body is proposed. */
    @JsonProperty("held")
    HELD,
    /** A local body that has it where the case lies in its area, which is not known to the reader. */
    @JsonProperty("in_its_area")
    IN_ITS_AREA,
    /** The case lies elsewhere. */
    @JsonProperty("other_area")
    OTHER_AREA,
    @JsonProperty("no_mandate")
    NO_MANDATE,
    /** The body had not begun, or had ended. */
    @JsonProperty("not_that_day")
    NOT_THAT_DAY
}

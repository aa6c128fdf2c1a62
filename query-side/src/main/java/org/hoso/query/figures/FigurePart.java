package org.hoso.query.figures;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How a notice counts in a figure. */
public enum FigurePart {
    /** In numerator and denominator. */
    NUMERATOR,
    /** In the denominator only. */
    DENOMINATOR,
    OUTSIDE;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}

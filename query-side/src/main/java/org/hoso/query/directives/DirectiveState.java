package org.hoso.query.directives;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Where a directive stands at an instant. */
enum DirectiveState {
    /** The day to report back has not passed. */
    OPEN,
    ANSWERED,
    OVERDUE;

    @JsonValue
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}

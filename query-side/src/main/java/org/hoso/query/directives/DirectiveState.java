package org.hoso.query.directives;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.Locale;
import org.hoso.query.casefile.Directive;

/** Where a directive stands at an instant. */
enum DirectiveState {
    /** The day to report back has not passed. */
    OPEN,
    ANSWERED,
    OVERDUE;

    static DirectiveState of(Directive directive, Instant now) {
        if (directive.report() != null) return ANSWERED;
        return now.isAfter(directive.reportBy()) ? OVERDUE : OPEN;
    }

    @JsonValue
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}

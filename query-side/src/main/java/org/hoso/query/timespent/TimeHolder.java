package org.hoso.query.timespent;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** To whom a stretch of a case's time belongs. */
enum TimeHolder {
    /** A body of the State; which one, its code says. */
    AGENCY,
    /** Which one, its code says. */
    PLATFORM,
    /** Of subjects and reporters it is not said who: a code of theirs would be a personal datum. */
    SUBJECT,
    REPORTER,
    LEGAL_PAUSE;

    @JsonValue
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}

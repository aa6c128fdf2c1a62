package org.hoso.query.progress;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Who can be waited for. */
public enum Party {
    /** A body of the State. */
    AGENCY,
    /** The body directly above the one named: it settles a dispute, it answers a second complaint. */
    SUPERIOR,
    PLATFORM,
    /** An internet or hosting provider, or the domain registry: whoever carries a block out. */
    PROVIDER,
    SUBJECT,
    REPORTER,
    INVESTIGATORS,
    COURT;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}

package org.hoso.query.whatif;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What moved the end of a clock while it ran.
 *
 * @param at        when it began, or was granted
 * @param until     when it went on again; only of a pause
 * @param code      the rule that took the place of its own, with the version {@code validFrom}
 * @param due       the instant that an office granted
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Move(
        Kind kind,
        Instant at,
        @Nullable Instant until,
        @Nullable String code,
        @Nullable LocalDate validFrom,
        @Nullable Instant due) {
    enum Kind {
        @JsonProperty("pause")
        PAUSE,
        @JsonProperty("granted")
        GRANTED,
        @JsonProperty("other_rule")
        OTHER_RULE
    }

    static Move paused(Instant from, Instant until) {
        return new Move(Kind.PAUSE, from, until, null, null, null);
    }

    static Move granted(Instant at, Instant due) {
        return new Move(Kind.GRANTED, at, null, null, null, due);
    }

    static Move under(Instant at, String code, LocalDate validFrom) {
        return new Move(Kind.OTHER_RULE, at, null, code, validFrom, null);
    }
}

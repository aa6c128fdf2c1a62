package org.hoso.query.registry;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import org.hoso.cases.CaseNumber;
import org.jspecify.annotations.Nullable;

/**
 * The case numbers of a year. The running number goes on over the new year; what was drawn at its turn and is no case's stands
 * under both years.
 *
 * @param first absent, with {@code last}, where none was drawn
 * @param drawn how many were drawn
 * @param used  how many are a case's
 * @param gaps  those that are no case's, the lowest first, at most 1,000
 * @param more  whether there are more gaps
 */
record NumbersOfYear(
        int year,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable CaseNumber first,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable CaseNumber last,
        long drawn,
        long used,
        List<Gap> gaps,
        boolean more) {
    /** What is known of a number that is no case's. */
    enum State {
        /** Drawn, and what drew it failed. */
        @JsonProperty("burnt")
        BURNT,
        /** What drew it may still be under way. */
        @JsonProperty("in_hand")
        IN_HAND,
        /** Nobody could write down why: a crash. */
        @JsonProperty("not_known")
        NOT_KNOWN
    }

    /**
     * @param cause  of a burnt one: {@code lost_race} where another report of the same content came first, {@code failed} otherwise
     * @param at     when it was burnt
     * @param after  when the case with the nearest number below was recorded: it was drawn about then or later
     * @param before when the case with the nearest number above was recorded: it was drawn before that
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Gap(
            CaseNumber number,
            State state,
            @Nullable String cause,
            @Nullable Instant at,
            @Nullable Instant after,
            @Nullable Instant before) {}
}

package org.hoso.query.figures;

import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.hoso.query.wording.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Scorecards, as known at one place of the ledger.
 *
 * @param position    up to which place of the ledger is known what is counted
 * @param definitions what each number means: nothing on a card is good without them
 * @param statement   where exactly this is answered again, whatever is recorded later
 */
record Scorecards(
        CardBy by,
        @Nullable String platform,
        @Nullable String agency,
        @Nullable String field,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        long position,
        List<Defined> definitions,
        List<Card> cards,
        String statement) {
    /** @param numerator absent, with the denominator, where it is a plain number of notices */
    record Defined(
            String code,
            Sentence name,
            Sentence definition,
            @Nullable Sentence numerator,
            @Nullable Sentence denominator) {}

    /**
     * @param of    code of the platform, body or law field, or the month as {@code 2026-09}
     * @param hours elapsed hours, at all times of day: the law's clocks for platforms do not pause
     */
    record Card(String of, List<Count> counts, Rate onTimeRate, Rate removalRate, Hours hours) {}

    /** A plain number of notices. @param cases where they are found */
    record Count(CardNumber number, long notices, String cases) {}

    /**
     * @param rate       absent where nothing was measured, which is not the same as none of them
     * @param unmeasured why nothing was
     */
    record Rate(
            long numerator,
            long denominator,
            boolean measured,
            @Nullable ExactShare rate,
            @Nullable Unmeasured unmeasured,
            Goals.@Nullable FigureGoal goal,
            String figure,
            String cases) {}

    /**
     * From the sending of a notice to the confirmation that all of it is gone.
     *
     * @param notices removed ones, of which it was measured
     * @param median  half of them took no longer, in hours rounded to two places; absent where nothing was measured
     * @param ninetieth nine in ten of them took no longer
     */
    record Hours(
            long notices,
            boolean measured,
            @Nullable BigDecimal median,
            @Nullable BigDecimal ninetieth,
            @Nullable Unmeasured unmeasured,
            String cases) {}

    enum Unmeasured {
        /** Nothing was asked. */
        NO_REQUESTS,
        /** Asked, and nothing of it decided, or measured, yet. */
        NONE_DECIDED,
        /** Asked, and nothing of it removed. */
        NONE_REMOVED;

        @JsonValue
        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}

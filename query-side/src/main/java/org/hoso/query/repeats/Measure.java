package org.hoso.query.repeats;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.hoso.query.viewing.Known;
import org.hoso.withers.Withers;
import org.jspecify.annotations.Nullable;

/**
 * A measure that rests on violations, and whether it still has something to rest on.
 *
 * @param owner   code of the body that took it, as it was called then
 * @param day     in Viet Nam, on which it was taken
 * @param rests   what it rests on
 * @param founded whether its own case still gives it a ground; a temporary lock's ground is a window over many cases
 * @param lost    the event that took that ground away; absent while there is one, or where there never was
 * @param over    the event that ended it; absent while it is in force
 */
@Withers
record Measure(
        Kind kind,
        UUID measureId,
        String owner,
        LocalDate day,
        Known made,
        Rests rests,
        boolean founded,
        @Nullable Known lost,
        @Nullable Known over)
        implements MeasureBuilder.With {
    /** What was done to whom or what. */
    enum Kind {
        @JsonProperty("sanction")
        SANCTION,
        @JsonProperty("remedies")
        REMEDIES,
        @JsonProperty("block")
        BLOCK,
        @JsonProperty("temporary_lock")
        TEMPORARY_LOCK,
        /** Rests on three temporary locks or on national security, which events do not tell apart: here on its case alone. */
        @JsonProperty("permanent_lock")
        PERMANENT_LOCK
    }

    /**
     * What a measure is about; each part only where the measure has it.
     *
     * @param holders keys of those whose window it rests on
     */
    record Rests(
            @Nullable UUID recordId,
            Set<UUID> itemIds,
            @Nullable String platform,
            @Nullable UUID subjectId,
            Set<ViolationHolder> holders) {
        static Rests onRecord(@Nullable UUID recordId) {
            return new Rests(recordId, Set.of(), null, null, Set.of());
        }

        static Rests onItems(Set<UUID> itemIds) {
            return new Rests(null, itemIds, null, null, Set.of());
        }

        static Rests onAccount(String platform, UUID subjectId) {
            return new Rests(null, Set.of(), platform, subjectId, Set.of());
        }

        Rests holders(Set<ViolationHolder> next) {
            return new Rests(recordId, itemIds, platform, subjectId, next);
        }
    }

    Measure on(Instant at) {
        return withDay(Post.day(at));
    }

    /** The measure under what is known after an event. */
    Measure after(ViolationFacts facts, Known by) {
        boolean now = MeasureGrounds.hold(this, facts);
        return with().rests(rests.holders(MeasureGrounds.holders(this, facts)))
                .founded(now)
                .lost(now ? null : founded ? by : lost)
                .over(facts.over(measureId) ? (over == null ? by : over) : null)
                .build();
    }
}

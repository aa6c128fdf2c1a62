package org.hoso.query.repeats;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.UUID;
import org.hoso.query.viewing.Known;
import org.jspecify.annotations.Nullable;

/**
 * One violation that counts, or counted, against somebody. A day put right is an end and a new beginning, so that what was
 * known at any earlier time can still be told.
 *
 * @param since the event that made it count
 * @param until the event that took it away; absent while it counts
 */
record Strike(What what, Known since, @Nullable Known until) {
    /** What is counted. */
    enum Kind {
        /** A piece of content of a case that is classified as a violation. */
        @JsonProperty("item")
        ITEM,
        /** The same content up again: it counts toward the account's window and is no new report. */
        @JsonProperty("reappearance")
        REAPPEARANCE,
        /** An act in a violation record. */
        @JsonProperty("act")
        ACT
    }

    /**
     * @param platform of the account; absent for a subject
     * @param source id of the item or act
     * @param turn   version of the event by which it reappeared, else 0
     * @param day    of the act, in Viet Nam
     */
    record What(ViolationHolder holder, @Nullable String platform, Kind kind, UUID source, long turn, LocalDate day) {}

    boolean counts() {
        return until == null;
    }

    /** Whether it counted as known at a place of the ledger. */
    boolean countsAt(long position) {
        return since.position() <= position && (until == null || until.position() > position);
    }

    Strike ended(Known by) {
        return new Strike(what, since, by);
    }
}

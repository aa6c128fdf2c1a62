package org.hoso.query.figures;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Where a notice to a platform stands; one holds at each place of the ledger from its sending on. */
public enum Stand {
    /** Sent, not removed, and its time has not run out. */
    PENDING,
    /** Its time ran out; the platform had answered, or answered since. */
    OVERDUE,
    /** Its time ran out, and the platform has never answered. */
    SILENT,
    /** The platform's last answer was no. */
    REFUSED,
    /** All it asks for is gone by our own checks, each time by the due instant of the clock it ran on. */
    REMOVED_ON_TIME,
    /** All it asks for is gone by our own checks, at least once after the due instant. */
    REMOVED_LATE,
    /** All it asks for is gone by our own checks, under no clock that has an end. */
    REMOVED_UNTIMED,
    /** Like {@link #REMOVED_ON_TIME}, yet that it was gone was recorded so long after that nobody could look any more. */
    REMOVED_ON_TIME_TOLD_LATE,
    /** Like {@link #REMOVED_LATE}, recorded as long after. */
    REMOVED_LATE_TOLD_LATE,
    /** Like {@link #REMOVED_UNTIMED}, recorded as long after. */
    REMOVED_UNTIMED_TOLD_LATE,
    /** Something that was gone is there again. */
    REAPPEARED,
    /** Annulled on appeal or by a court, withdrawn for it, or nothing that it asked for need go away any more. */
    OVERTURNED,
    /** Its case is held to be no violation. */
    UNFOUNDED;

    /** Removed, but recorded long after it was. */
    boolean toldLate() {
        return switch (this) {
            case REMOVED_ON_TIME_TOLD_LATE, REMOVED_LATE_TOLD_LATE, REMOVED_UNTIMED_TOLD_LATE -> true;
            case PENDING,
                    OVERDUE,
                    SILENT,
                    REFUSED,
                    REMOVED_ON_TIME,
                    REMOVED_LATE,
                    REMOVED_UNTIMED,
                    REAPPEARED,
                    OVERTURNED,
                    UNFOUNDED -> false;
        };
    }

    /** Nothing for a word that is none. */
    static Optional<Stand> find(String code) {
        return Stream.of(values()).filter(one -> one.code().equals(code)).findFirst();
    }

    /** As it is stored and told. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}

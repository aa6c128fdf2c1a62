package org.hoso.query.rights;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How a reader stands to one case: the columns of the matrix. */
public enum Relation {
    /** A coordinator of the coordinating ministry, or of a body that inspects, that does not work on the case. */
    COORDINATOR,
    /** An officer of the body that answers for the case. */
    LEAD,
    /** An officer of a body that works on the case: it joined, was asked, offered, directed, or acted in it. */
    CO,
    /** An officer of another central body, its coordinator too. */
    OTHER_MINISTRY,
    /** An officer of a local body in whose province the report or a subject lies. */
    PROVINCE,
    /** An appeals officer of the body whose act is appealed in the case, or of the one directly above it. */
    APPEALS,
    AUDITOR,
    /** A platform that was addressed, or an internet provider where a block was ordered. */
    PLATFORM,
    /** Who sent in a report of the case. */
    REPORTER,
    /** A subject of the case, or who appeals in it. */
    SUBJECT,
    /** A system that takes what is published, nothing else. */
    SUBSCRIBER;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Whether the reader knows of the case by an overview of all and not by work of its own: then the case itself is shown for a
     * reason only. What a subscriber sees is public.
     */
    public boolean foreign() {
        return switch (this) {
            case COORDINATOR, OTHER_MINISTRY, AUDITOR -> true;
            case LEAD, CO, PROVINCE, APPEALS, PLATFORM, REPORTER, SUBJECT, SUBSCRIBER -> false;
        };
    }

    /** Whether the State's bodies, rather than outsiders, stand so. */
    public boolean ofTheState() {
        return switch (this) {
            case COORDINATOR, LEAD, CO, OTHER_MINISTRY, PROVINCE, APPEALS, AUDITOR -> true;
            case PLATFORM, REPORTER, SUBJECT, SUBSCRIBER -> false;
        };
    }
}

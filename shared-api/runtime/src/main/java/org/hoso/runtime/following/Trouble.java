package org.hoso.runtime.following;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.sql.SQLException;
import java.time.Instant;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.hoso.runtime.ledger.UnknownStoredEvent;
import org.hoso.runtime.problems.StoreTrouble;
import org.jspecify.annotations.Nullable;

/**
 * Why a follower of the ledger stands still. It tries again by itself, at growing intervals up to a minute.
 *
 * @param position   of the event it stops at, where it is known
 * @param storedName of the event that this program does not know
 * @param since      when it was first met
 */
public record Trouble(
        Reason reason, @Nullable Long position, @Nullable String storedName, Instant since) {
    private static final int DEEPEST = 12;
    /** PostgreSQL's class of states for statements that do not fit the schema: never the fault of one event. */
    private static final String WRONG_STATEMENT = "42";

    public enum Reason {
        /** The ledger holds an event that this program does not know: it has to be brought up to date. */
        @JsonProperty("unknown-stored-event")
        UNKNOWN_STORED_EVENT,
        /** A database does not answer; it goes on by itself when it is back. */
        @JsonProperty("store-away")
        STORE_AWAY,
        /** The database came back with less than was written into it; what is missing is written again by itself. */
        @JsonProperty("rows-lost")
        ROWS_LOST,
        /** A defect, described in the log. */
        @JsonProperty("defect")
        DEFECT
    }

    /** Whether a failure belongs to the follower or its store rather than to one event: nothing is parked for it. */
    public static boolean stops(Throwable failure) {
        return StoreTrouble.isAway(failure)
                || find(failure, UnknownStoredEvent.class::isInstance) != null
                || find(failure, MustStop.class::isInstance) != null
                || find(failure, RowsLost.class::isInstance) != null
                || find(failure, Trouble::isWrongStatement) != null;
    }

    /** Whether it could not be written because another process has the work by now. */
    public static boolean isLostClaim(Throwable failure) {
        return find(failure, UnableToClaimTokenException.class::isInstance) != null;
    }

    public static Trouble of(Throwable failure, Instant now) {
        if (find(failure, UnknownStoredEvent.class::isInstance) instanceof UnknownStoredEvent unknown)
            return new Trouble(Reason.UNKNOWN_STORED_EVENT, unknown.position(), unknown.storedName(), now);
        if (find(failure, RowsLost.class::isInstance) != null) return new Trouble(Reason.ROWS_LOST, null, null, now);
        return new Trouble(StoreTrouble.isAway(failure) ? Reason.STORE_AWAY : Reason.DEFECT, null, null, now);
    }

    /** The same trouble again keeps the moment it was first met. */
    public Trouble after(@Nullable Trouble before) {
        boolean same = before != null && before.reason == reason && java.util.Objects.equals(before.position, position);
        return same ? before : this;
    }

    private static boolean isWrongStatement(Throwable cause) {
        return cause instanceof SQLException sql
                && sql.getSQLState() != null
                && sql.getSQLState().startsWith(WRONG_STATEMENT);
    }

    private static @Nullable Throwable find(Throwable failure, java.util.function.Predicate<Throwable> which) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++, cause = cause.getCause())
            if (which.test(cause)) return cause;
        return null;
    }
}

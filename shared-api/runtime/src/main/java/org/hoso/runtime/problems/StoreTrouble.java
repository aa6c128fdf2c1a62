package org.hoso.runtime.problems;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.transaction.CannotCreateTransactionException;

/** Tells a store that is away for the moment (503, try again) from a defect of ours (500). */
public final class StoreTrouble {
    private static final int DEEPEST = 12;
    /** PostgreSQL's own number for a disk without room. */
    public static final String DISK_FULL = "53100";

    /** By name, because not every process that runs this carries the Mongo driver. */
    private static final Set<String> MONGO = Set.of(
            "com.mongodb.MongoTimeoutException",
            "com.mongodb.MongoSocketException",
            "com.mongodb.MongoExecutionTimeoutException",
            "com.mongodb.MongoNotPrimaryException",
            "com.mongodb.MongoNodeIsRecoveringException");

    /** Likewise of Axon Server's connector: its streams end, and commands find nobody, only while the server is away. */
    private static final Set<String> SERVER = Set.of(
            "io.axoniq.axonserver.connector.impl.StreamClosedException",
            "io.axoniq.axonserver.connector.impl.StreamUnexpectedlyCompletedException",
            "org.axonframework.axonserver.connector.command.AxonServerCommandDispatchException",
            "org.axonframework.commandhandling.NoHandlerForCommandException");

    private static final Set<String> STATUS = Set.of("io.grpc.StatusRuntimeException", "io.grpc.StatusException");
    /** As gRPC's own exceptions begin, and as their text comes back from a handler on another machine. */
    private static final Pattern UNAVAILABLE = Pattern.compile("\\b(UNAVAILABLE|DEADLINE_EXCEEDED|AXONIQ-3001)\\b");

    private static final Set<String> TOLD_BY_SERVER = Set.of(
            "io.axoniq.axonserver.connector.AxonServerException",
            "org.axonframework.axonserver.connector.AxonServerException",
            "org.axonframework.axonserver.connector.command.AxonServerRemoteCommandHandlingException");

    private StoreTrouble() {}

    /** Whether the failure, or what caused it, is a database or pool that does not answer at the moment. */
    public static boolean isAway(Throwable failure) {
        return anywhere(failure, StoreTrouble::says);
    }

    /** Whether it is away because its disk has no room. */
    public static boolean isFull(Throwable failure) {
        return anywhere(failure, cause -> cause instanceof SQLException sql && DISK_FULL.equals(sql.getSQLState()));
    }

    /** Whether a commit was asked for and its answer did not come: then it may have happened. */
    public static boolean isInDoubt(Throwable failure) {
        return anywhere(failure, InDoubt.class::isInstance);
    }

    private static boolean anywhere(Throwable failure, Predicate<Throwable> what) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++, cause = cause.getCause())
            if (what.test(cause)) return true;
        return false;
    }

    private static boolean says(Throwable cause) {
        return cause instanceof InDoubt
                || cause instanceof CannotGetJdbcConnectionException
                || cause instanceof DataAccessResourceFailureException
                || cause instanceof TransientDataAccessException
                || cause instanceof CannotCreateTransactionException
                || (cause instanceof SQLException sql && says(sql))
                || isServer(cause)
                || isMongo(cause.getClass());
    }

    /** Classes 08 (connection), 53 (resources), 57P (shutdown, start-up) of PostgreSQL's states. */
    private static boolean says(SQLException sql) {
        String state = sql.getSQLState();
        return sql instanceof SQLTransientException
                || sql instanceof SQLRecoverableException
                || sql instanceof SQLNonTransientConnectionException
                || (state != null && (state.startsWith("08") || state.startsWith("53") || state.startsWith("57P")));
    }

    private static boolean isServer(Throwable cause) {
        String type = cause.getClass().getName();
        return SERVER.contains(type)
                || cause instanceof org.axonframework.messaging.ExecutionException timeout
                        && timeout.getCause() instanceof TimeoutException
                || (STATUS.contains(type) || TOLD_BY_SERVER.contains(type))
                        && UNAVAILABLE
                                .matcher(String.valueOf(cause.getMessage()))
                                .find();
    }

    private static boolean isMongo(@Nullable Class<?> type) {
        return type != null && (MONGO.contains(type.getName()) || isMongo(type.getSuperclass()));
    }
}

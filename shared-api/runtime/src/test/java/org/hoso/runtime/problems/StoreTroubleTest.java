package org.hoso.runtime.problems;

import static org.assertj.core.api.Assertions.assertThat;

import io.axoniq.axonserver.connector.impl.StreamClosedException;
import io.axoniq.axonserver.grpc.ErrorMessage;
import io.grpc.Status;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import net.bytebuddy.ByteBuddy;
import org.axonframework.axonserver.connector.command.AxonServerCommandDispatchException;
import org.axonframework.commandhandling.NoHandlerForCommandException;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.messaging.ExecutionException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.transaction.CannotCreateTransactionException;

@DisplayName("A store that is away")
class StoreTroubleTest {
    static Stream<Throwable> away() throws Exception {
        return Stream.of(
                new CannotGetJdbcConnectionException("no"),
                new CannotCreateTransactionException("no"),
                new QueryTimeoutException("slow"),
                new SQLTransientConnectionException("pool"),
                new SQLException("admin shutdown", "57P01"),
                new SQLException("connection refused", "08001"),
                new SQLException("too many connections", "53300"),
                new IllegalStateException("axon wrapped it", new RuntimeException(new SQLException("gone", "08006"))),
                new StreamClosedException(Status.UNAVAILABLE.asRuntimeException()),
                new EventStoreException("axon wrapped it", Status.UNAVAILABLE.asRuntimeException()),
                new AxonServerCommandDispatchException(
                        "AXONIQ-4003",
                        ErrorMessage.newBuilder().setMessage("gone").build()),
                new NoHandlerForCommandException("handlers come later than the connection"),
                new ExecutionException("Timeout while executing request", new TimeoutException()),
                mongo("com.mongodb.MongoTimeoutException"),
                mongo(
                        "com.mongodb.MongoSocketReadException",
                        mongo("com.mongodb.MongoSocketException").getClass()));
    }

    static Stream<Throwable> defects() {
        return Stream.of(
                new IllegalStateException("a slip of ours"),
                new DataIntegrityViolationException("unique"),
                Status.INVALID_ARGUMENT.asRuntimeException(),
                Status.OUT_OF_RANGE.withDescription("AXONIQ-2000").asRuntimeException(),
                new SQLException("syntax", "42601"),
                new SQLException("no state"));
    }

    @ParameterizedTest
    @MethodSource("away")
    void is_recognised_however_deep_the_reason_lies(Throwable failure) {
        assertThat(StoreTrouble.isAway(failure)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("defects")
    void is_not_made_of_a_defect(Throwable failure) {
        assertThat(StoreTrouble.isAway(failure)).isFalse();
    }

    @Test
    void is_full_where_PostgreSQL_says_that_the_disk_is() {
        SQLException full = new SQLException("could not extend file", "53100");
        assertThat(StoreTrouble.isFull(new IllegalStateException("axon wrapped it", full)))
                .isTrue();
        assertThat(StoreTrouble.isAway(full)).isTrue();
        assertThat(StoreTrouble.isFull(new SQLException("too many connections", "53300")))
                .isFalse();
    }

    @Test
    void is_not_looked_for_in_circles() {
        Exception outer = new IllegalStateException("outer");
        Exception inner = new IllegalStateException("inner", outer);
        outer.initCause(inner);

        assertThat(StoreTrouble.isAway(outer)).isFalse();
    }

    /** The driver's exceptions by name, without the driver: classes made for this test alone. */
    private static Throwable mongo(String name) throws Exception {
        return mongo(name, RuntimeException.class);
    }

    private static Throwable mongo(String name, Class<?> parent) throws Exception {
        return (Throwable) new ByteBuddy()
                .subclass(parent)
                .name(name)
                .make()
                .load(
                        parent.getClassLoader() == null
                                ? StoreTroubleTest.class.getClassLoader()
                                : parent.getClassLoader())
                .getLoaded()
                .getDeclaredConstructor()
                .newInstance();
    }
}

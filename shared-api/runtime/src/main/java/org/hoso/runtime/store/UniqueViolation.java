package org.hoso.runtime.store;

import java.sql.SQLException;
import java.util.stream.Stream;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;

/** Tells a lost race for a sequence number from other trouble by SQLState, because Axon does not know PostgreSQL's exceptions. */
final class UniqueViolation implements PersistenceExceptionResolver {
    private static final String UNIQUE_VIOLATION = "23505";

    @Override
    public boolean isDuplicateKeyViolation(Exception exception) {
        return Stream.iterate((Throwable) exception, cause -> cause != null, Throwable::getCause)
                .anyMatch(cause -> cause instanceof SQLException sql && UNIQUE_VIOLATION.equals(sql.getSQLState()));
    }
}

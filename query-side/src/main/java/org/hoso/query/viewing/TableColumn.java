package org.hoso.query.viewing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.hoso.cases.CaseId;
import org.hoso.cases.CaseNumber;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table of a view, with what it says of a row.
 *
 * @param when  whether a row that is there already gets it too
 * @param ofLaw whether it is taken from the law of the moment in which the row was written
 * @param under of a text with a code over it, what its row lies under: columns by their names, or its own name; else absent
 */
record TableColumn<R>(
        String name,
        Function<R, @Nullable Object> value,
        When when,
        boolean ofLaw,
        @Nullable List<String> under) {
    enum When {
        KEY,
        ONCE,
        ANEW
    }

    /** What a row says, whether it is being written or read. */
    interface Told<X extends Exception> {
        @Nullable
        Object of(String column) throws X;
    }

    /** What the row of a text lies under. */
    <X extends Exception> @Nullable Object[] under(Told<X> told) throws X {
        List<String> names = Objects.requireNonNull(under);
        @Nullable Object[] parts = new @Nullable Object[names.size()];
        for (int n = 0; n < parts.length; n++) {
            String part = names.get(n);
            parts[n] = part.equals(name) ? name : part(told.of(part));
        }
        return parts;
    }

    /** Whether a row that is read says what it says of this; a text is told by its code. */
    boolean tells(R one, ResultSet row) throws SQLException {
        return under != null || Objects.equals(part(value.apply(one)), part(row.getObject(name)));
    }

    /** PostgreSQL keeps microseconds, and would round up what a code over them cuts off. */
    private static Instant kept(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MICROS);
    }

    /** The same from what is written and from what is read. */
    private static @Nullable Object part(@Nullable Object value) {
        return switch (value) {
            case Timestamp instant -> instant.toInstant();
            case Instant instant -> kept(instant);
            case null, default -> stored(value);
        };
    }

    /** As it is kept: sets in their order. */
    static @Nullable Object stored(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case CaseId id -> id.value();
            case CaseNumber number -> number.value();
            case Instant instant -> Timestamp.from(kept(instant));
            case Set<?> texts -> texts.stream().map(String.class::cast).sorted().toArray(String[]::new);
            case List<?> texts -> texts.toArray(String[]::new);
            default -> value;
        };
    }
}

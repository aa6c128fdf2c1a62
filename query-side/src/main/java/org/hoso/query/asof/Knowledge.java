package org.hoso.query.asof;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.hoso.runtime.ledger.Ledger;
import org.hoso.runtime.problems.BadShape;
import org.hoso.runtime.problems.Fault;
import org.hoso.runtime.problems.FaultCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Up to which place of the ledger something was known: by the ledger's own clock, which is the database's. */
@Component
public final class Knowledge {
    private final Ledger ledger;
    private final JdbcClient jdbc;

    Knowledge(Ledger ledger, JdbcClient jdbc) {
        this.ledger = ledger;
        this.jdbc = jdbc;
    }

    /**
     * The last place known at that moment; 0 where nothing was.
     *
     * @param parameter that named it in the address
     * @throws BadShape for a moment that is still to come
     */
    public long position(Moment moment, String parameter) {
        return switch (moment) {
            case Moment.AtInstant at -> ledger.resolve(past(at.instant(), parameter));
            case Moment.AtPosition at -> {
                if (at.position() > ledger.head().position()) throw inTheFuture(parameter);
                yield at.position();
            }
        };
    }

    /**
     * A past: up to where it was known, and when that was.
     *
     * @param position last place of the ledger; 0 where nothing was known
     */
    public record Then(long position, Instant at) {}

    /** A place of the ledger was known from the instant it got there. @throws BadShape for a moment that is still to come */
    public Then then(Moment moment, String parameter) {
        long position = position(moment, parameter);
        return switch (moment) {
            case Moment.AtInstant at -> new Then(position, at.instant());
            case Moment.AtPosition at ->
                new Then(
                        position,
                        position == 0
                                ? Instant.EPOCH
                                : ledger.read(position - 1, 1).getFirst().ledgeredAt());
        };
    }

    /** @throws BadShape for an instant that is still to come, by the database's clock */
    public Instant past(Instant instant, String parameter) {
        Instant now = jdbc.sql("select clock_timestamp()")
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
        if (instant.isAfter(now)) throw inTheFuture(parameter);
        return instant;
    }

    private static BadShape inTheFuture(String parameter) {
        return new BadShape(Fault.at("/" + parameter, FaultCode.IN_THE_FUTURE));
    }
}

package org.hoso.query.viewing;

import java.time.Instant;
import org.hoso.runtime.problems.BadShape;
import org.hoso.runtime.problems.Fault;
import org.hoso.runtime.problems.FaultCode;
import org.jspecify.annotations.Nullable;

/**
 * An instant of the past that is asked for by {@code knownAt} or {@code trueAt}, or by {@code at}, which both were once called and
 * which is answered still.
 *
 * @param name    the one by which it was asked for, so that a fault points at what was sent
 * @param instant absent where none was asked for
 */
public record NamedInstant(String name, @Nullable Instant instant) {
    public static final String FORMER = "at";

    /** @throws BadShape where it is asked for by both names */
    public static NamedInstant of(String name, @Nullable Instant given, @Nullable Instant former) {
        if (given != null && former != null) throw new BadShape(Fault.at("/" + FORMER, FaultCode.DOUBLED_FIELD));
        return former == null ? new NamedInstant(name, given) : new NamedInstant(FORMER, former);
    }

    public boolean asked() {
        return instant != null;
    }

    /** @throws BadShape where it is still to come */
    public Instant orNow(Instant now) {
        if (instant == null) return now;
        if (instant.isAfter(now)) throw wrong(FaultCode.IN_THE_FUTURE);
        return instant;
    }

    public BadShape wrong(FaultCode code) {
        return new BadShape(Fault.at("/" + name, code));
    }
}

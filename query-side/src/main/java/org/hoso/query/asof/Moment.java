package org.hoso.query.asof;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.regex.Pattern;
import org.hoso.runtime.problems.Fault;
import org.hoso.runtime.problems.FaultCode;
import org.jspecify.annotations.Nullable;

/** A point of the past as an address names it: a place of the ledger, {@code 4711}, or an instant (RFC 3339). */
public sealed interface Moment {
    Pattern POSITION = Pattern.compile("\\d{1,18}");
    Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");
    Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

    /** A place of the ledger, from 1; at 0 nothing was known yet. */
    record AtPosition(long position) implements Moment {}

    record AtInstant(Instant instant) implements Moment {}

    /**
     * Reads a place or an instant.
     *
     * @param parameter its name in the address
     * @param faults    where a text that is neither is noted
     * @return nothing where nothing is asked, or where there is a fault
     */
    static @Nullable Moment read(String parameter, @Nullable String text, List<Fault> faults) {
        if (text != null && POSITION.matcher(text).matches()) return new AtPosition(Long.parseLong(text));
        Instant instant = instant(parameter, text, faults);
        return instant == null ? null : new AtInstant(instant);
    }

    /** Reads an instant, as {@link #read} does. */
    static @Nullable Instant instant(String parameter, @Nullable String text, List<Fault> faults) {
        if (text == null) return null;
        try {
            Instant read = OffsetDateTime.parse(text).toInstant();
            if (!read.isBefore(EARLIEST) && read.isBefore(LATEST)) return read;
            faults.add(Fault.at("/" + parameter, FaultCode.OUT_OF_RANGE));
        } catch (DateTimeException noInstant) {
            faults.add(Fault.at("/" + parameter, FaultCode.NOT_AN_INSTANT));
        }
        return null;
    }
}

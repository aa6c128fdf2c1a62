package org.hoso.query.figures;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.hoso.runtime.problems.BadShape;
import org.hoso.runtime.problems.Checks;
import org.hoso.runtime.problems.FaultCode;
import org.hoso.withers.Withers;
import org.jspecify.annotations.Nullable;

/**
 * Of which notices a figure is asked.
 *
 * @param platform code of the platform that was asked; a platform's own account is answered for itself
 * @param agency   code of the body that sent the notices
 * @param field    law field of the case's violation types, e.g. {@code advertising}
 * @param from     first day, in Viet Nam, of the period in which the notices were sent
 * @param until    last such day
 * @param version  of the figure's definition; the newest where none is named
 */
@Withers
record FigureQuery(
        @Nullable String platform,
        @Nullable String agency,
        @Nullable String field,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable Integer version)
        implements FigureQueryBuilder.With {
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2200, 1, 1);

    /**
     * The same of a period as long, which begins on another day.
     *
     * @throws BadShape where there is no period, or no such other one
     */
    FigureQuery beginning(LocalDate day) {
        Checks checks = new Checks()
                .that(from != null, "from", FaultCode.MISSING_FIELD)
                .that(until != null, "until", FaultCode.MISSING_FIELD)
                .that(!day.isBefore(EARLIEST) && day.isBefore(LATEST), "against", FaultCode.OUT_OF_RANGE);
        if (!checks.faults().isEmpty() || from == null || until == null) throw new BadShape(checks.faults());
        LocalDate last = day.plusDays(ChronoUnit.DAYS.between(from, until));
        return withFrom(day).withUntil(last);
    }
}

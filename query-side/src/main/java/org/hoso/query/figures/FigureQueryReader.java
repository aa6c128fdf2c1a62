package org.hoso.query.figures;

import java.time.Instant;
import java.time.LocalDate;
import org.hoso.law.Law;
import org.hoso.law.WorkingCalendar;
import org.hoso.runtime.problems.Checks;
import org.hoso.runtime.problems.FaultCode;
import org.jspecify.annotations.Nullable;

/** From what is asked to what is counted; each parameter that is wrong is noted. */
record FigureQueryReader(Law law, Checks checks) {
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2200, 1, 1);

    Slice slice(FigureQuery asked) {
        String platform = asked.platform();
        String agency = asked.agency();
        String field = asked.field();
        checks.that(platform == null || law.platforms().find(platform).isPresent(), "platform", FaultCode.NOT_ONE_OF);
        checks.that(agency == null || law.agencies().known(agency), "agency", FaultCode.NOT_ONE_OF);
        checks.that(field == null || isLawField(field), "field", FaultCode.NOT_ONE_OF);
        return new Slice(platform, agency, field, from(asked), until(asked));
    }

    private boolean isLawField(String field) {
        return law.violationTypes().all().stream()
                .anyMatch(type -> !type.outcomeOnly() && type.lawField().equals(field));
    }

    private @Nullable Instant from(FigureQuery asked) {
        LocalDate from = asked.from();
        checks.that(inRange(from), "from", FaultCode.OUT_OF_RANGE);
        return from == null ? null : midnight(from);
    }

    private @Nullable Instant until(FigureQuery asked) {
        LocalDate from = asked.from();
        LocalDate until = asked.until();
        checks.that(inRange(until), "until", FaultCode.OUT_OF_RANGE);
        checks.that(from == null || until == null || !until.isBefore(from), "until", FaultCode.WRONG_ORDER);
        return until == null ? null : midnight(until.plusDays(1));
    }

    private static boolean inRange(@Nullable LocalDate day) {
        return day == null || !day.isBefore(EARLIEST) && day.isBefore(LATEST);
    }

    private static Instant midnight(LocalDate day) {
        return day.atStartOfDay(WorkingCalendar.ZONE).toInstant();
    }
}

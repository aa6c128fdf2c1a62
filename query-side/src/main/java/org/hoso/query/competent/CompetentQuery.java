package org.hoso.query.competent;

import java.time.LocalDate;
import org.hoso.law.Agencies;
import org.hoso.law.WorkingCalendar;
import org.hoso.query.asof.Moment;
import org.hoso.query.asof.ViewPasts;
import org.hoso.runtime.problems.BadShape;
import org.hoso.runtime.problems.Checks;
import org.hoso.runtime.problems.Fault;
import org.hoso.runtime.problems.FaultCode;
import org.jspecify.annotations.Nullable;

/**
 * Under which law, and on what knowledge of the case, competent bodies are asked for.
 *
 * @param on      the day whose mandates count, today in Viet Nam where none is named
 * @param knownAt a place of the ledger or an instant; absent for the case as it stands
 */
record CompetentQuery(LocalDate on, @Nullable Moment knownAt) {
    /** @throws BadShape naming each parameter that is out of its range or of another form */
    static CompetentQuery of(@Nullable LocalDate on, @Nullable String knownAt) {
        Checks checks = new Checks();
        checks.that(on == null || (on.getYear() >= 1900 && on.getYear() <= 2200), "on", FaultCode.OUT_OF_RANGE);
        Moment moment = Moment.read(ViewPasts.KNOWN_AT, knownAt, checks.faults());
        checks.end();
        return new CompetentQuery(on == null ? LocalDate.now(WorkingCalendar.ZONE) : on, moment);
    }

    /** A body that exists or ever existed. @throws BadShape for any other code */
    static String body(String code, Agencies agencies) {
        if (!agencies.known(code))
            throw new BadShape(Fault.at("/body", FaultCode.NOT_ONE_OF, "allowed", "GET /api/v1/registry/agencies"));
        return code;
    }
}

package org.hoso.query.repeats;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.hoso.law.WorkingCalendar;
import org.hoso.query.asof.Moment;
import org.hoso.query.asof.ViewPasts;
import org.hoso.runtime.problems.BadShape;
import org.hoso.runtime.problems.Checks;
import org.hoso.runtime.problems.FaultCode;
import org.jspecify.annotations.Nullable;

/**
 * Whose count is asked for, on which day and as known when.
 *
 * @param account  key of one account; absent for all that reached a window
 * @param platform code of the platform, absent for all
 * @param on       the day of the count
 * @param knownAt  a place of the ledger or an instant; absent for now
 * @param after    key of the last account of the page before, empty at first
 * @param limit    most accounts of a page, 1 to 100
 */
record RepeatsQuery(
        @Nullable String account,
        @Nullable String platform,
        LocalDate on,
        @Nullable Moment knownAt,
        String after,
        int limit) {
    private static final Pattern KEY = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{0,39}");
    private static final int MOST = 100;

    /** @throws BadShape naming each parameter that is out of its range or of another form */
    static RepeatsQuery of(
            @Nullable String account,
            @Nullable String platform,
            @Nullable LocalDate on,
            @Nullable String knownAt,
            @Nullable String after,
            int limit) {
        Checks checks = new Checks();
        checks.fits("account", account, KEY);
        checks.fits("platform", platform, CODE);
        checks.fits("after", after, KEY);
        checks.limit(limit, MOST);
        checks.that(on == null || on.getYear() >= 1900 && on.getYear() <= 2200, "on", FaultCode.OUT_OF_RANGE);
        Moment moment = Moment.read(ViewPasts.KNOWN_AT, knownAt, checks.faults());
        checks.end();
        return new RepeatsQuery(account, platform, orToday(on), moment, after == null ? "" : after, limit);
    }

    /** One holder or one case on a day. */
    static RepeatsQuery on(@Nullable LocalDate on, @Nullable String knownAt) {
        return of(null, null, on, knownAt, null, MOST);
    }

    private static LocalDate orToday(@Nullable LocalDate on) {
        return on == null ? LocalDate.now(WorkingCalendar.ZONE) : on;
    }
}

package org.hoso.law;

import java.util.List;
import org.hoso.withers.Withers;
import org.jspecify.annotations.Nullable;

/** The holiday plan of one year, as far as it is announced. */
@Withers
public record CalendarYear(
        int year,
        Confidence confidence,
        @Nullable String source,
        @Nullable String note,
        List<DayOff> daysOff,
        List<MakeUpDay> makeUpDays)
        implements CalendarYearBuilder.With {}

package org.hoso.query.clocks;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hoso.law.DayOff;
import org.hoso.law.SkippedDay;
import org.hoso.law.Working;
import org.hoso.law.WorkingCalendar;
import org.hoso.query.clocks.Counting.MadeUpDay;
import org.hoso.query.clocks.Counting.UncountedDay;
import org.hoso.runtime.problems.Language;
import org.hoso.runtime.problems.Texts;
import org.jspecify.annotations.Nullable;

/** Puts a counting of days into words, with how sure each day off is. */
final class DayRendering {
    private static final Texts TEXTS = Texts.of("clocks");

    private final WorkingCalendar calendar;

    DayRendering(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    /** @param working absent for a duty without end, or where no rule says how to count */
    Counting tell(@Nullable Working working) {
        String version = calendar.version();
        if (working == null) return new Counting(version, null, null, null, java.util.List.of(), java.util.List.of());
        return new Counting(
                version,
                working.due(),
                working.reached(),
                working.lastDay(),
                working.skipped().stream().map(this::uncounted).toList(),
                working.madeUp().stream()
                        .map(calendar::makeUpDay)
                        .flatMap(Optional::stream)
                        .map(day -> new MadeUpDay(day.date(), day.inPlaceOf(), day.confidence(), day.source()))
                        .toList());
    }

    private UncountedDay uncounted(SkippedDay skipped) {
        LocalDate day = skipped.day();
        DayOff off =
                skipped.why() == SkippedDay.Why.DAY_OFF ? calendar.dayOff(day).orElse(null) : null;
        return new UncountedDay(
                day,
                skipped.why(),
                reason(Language.VI, skipped),
                reason(Language.EN, skipped),
                off == null ? null : off.status(),
                off == null ? null : off.confidence());
    }

    private static String reason(Language language, SkippedDay skipped) {
        String key = switch (skipped.why()) {
            case WEEKEND -> skipped.day().getDayOfWeek().name().toLowerCase(Locale.ROOT);
            case DAY_OFF -> "day-off";
            case PAUSED -> "paused";
        };
        String name = skipped.holidayVi();
        return TEXTS.text(language, key, name == null ? Map.of() : Map.of("name", name));
    }
}

package org.hoso.query.repeats;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.hoso.law.RepeatWindow;
import org.hoso.law.RepeatWindows;

/**
 * How many violations fall into one window on one day.
 *
 * @param from first day of the window, included
 */
record WindowCount(RepeatWindow window, LocalDate from, LocalDate on, int count) {
    static WindowCount of(RepeatWindow window, LocalDate on, Collection<LocalDate> acts) {
        int count = (int) acts.stream().filter(act -> window.covers(act, on)).count();
        return new WindowCount(window, on.minusDays(window.days() - 1L), on, count);
    }

    /** Every window in force on that day for this kind of holder. */
    static List<WindowCount> all(
            ViolationHolder holder, LocalDate on, Collection<LocalDate> acts, RepeatWindows windows) {
        return windows.on(on, holder.kind()).stream()
                .map(window -> of(window, on, acts))
                .toList();
    }

    boolean reached() {
        return count >= window.violations();
    }
}

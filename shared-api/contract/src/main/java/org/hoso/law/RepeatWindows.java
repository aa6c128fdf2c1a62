package org.hoso.law;

import java.time.LocalDate;
import java.util.List;
import org.hoso.law.RepeatWindow.AppliesTo;

/** The windows of repeated violation, looked up by the day whose count is asked for. */
public record RepeatWindows(List<RepeatWindow> all, List<String> countingRules) {
    public RepeatWindows {
        all = List.copyOf(all);
        countingRules = List.copyOf(countingRules);
    }

    /** The windows in force on a day for an account or a subject, in the order of their file. */
    public List<RepeatWindow> on(LocalDate day, AppliesTo whose) {
        return all.stream()
                .filter(window -> window.appliesTo() == whose && window.inForceOn(day))
                .toList();
    }

    /** Days that the longest window of any version looks back; 0 where there is none. */
    public int longest() {
        return all.stream().mapToInt(RepeatWindow::days).max().orElse(0);
    }
}

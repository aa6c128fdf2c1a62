package org.hoso.query.progress;

import java.util.List;

/**
 * Clocks that bound a right and no duty: time to complain or to sue. When one runs out nobody is late, so it presses nobody;
 * the case file still shows it. (The time to explain oneself is not among them: its record waits for it.)
 */
final class Windows {
    private static final List<String> PREFIXES = List.of("complaint_window_", "complaint2_window_", "court_");

    private Windows() {}

    static boolean isOne(String clockCode) {
        return PREFIXES.stream().anyMatch(clockCode::startsWith);
    }
}

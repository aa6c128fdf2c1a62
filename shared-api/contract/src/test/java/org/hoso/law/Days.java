package org.hoso.law;

import java.time.LocalDate;

/** Short names for the shipped law and for days, so that tests read as sentences. */
final class Days {
    static final Law LAW = Law.load();

    private Days() {}

    static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}

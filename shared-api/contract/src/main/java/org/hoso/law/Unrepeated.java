package org.hoso.law;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Refuses a list that names one day twice. */
final class Unrepeated {
    private Unrepeated() {}

    static void dates(List<Entry> entries, String field) {
        Set<LocalDate> seen = new HashSet<>();
        for (Entry entry : entries) {
            Value date = entry.required(field);
            if (!seen.add(date.date())) {
                throw date.refused("is given twice");
            }
        }
    }
}

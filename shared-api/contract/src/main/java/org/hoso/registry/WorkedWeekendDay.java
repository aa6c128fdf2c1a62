package org.hoso.registry;

import java.time.LocalDate;
import org.hoso.law.Confidence;
import org.hoso.law.LawTable;
import org.jspecify.annotations.Nullable;

/** A weekend day that is worked in exchange for a day off of the same year. */
public record WorkedWeekendDay(
        LocalDate date,
        LocalDate inPlaceOf,
        Confidence confidence,
        @Nullable String source,
        @Nullable String note) implements AddedVersion {
    @Override
    public LawTable table() {
        return LawTable.MAKE_UP_DAYS;
    }

    @Override
    public String field() {
        return "makeUpDay";
    }

    @Override
    public String thing() {
        return date.toString();
    }

    @Override
    public LocalDate firstDay() {
        return date;
    }
}

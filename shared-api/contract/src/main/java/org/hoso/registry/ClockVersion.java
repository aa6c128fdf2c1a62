package org.hoso.registry;

import java.time.LocalDate;
import java.util.List;
import org.hoso.law.ClockUnit;
import org.hoso.law.Confidence;
import org.hoso.law.LawTable;
import org.jspecify.annotations.Nullable;

/** A period of the law from a day on: the length of an existing clock changes, or a new clock comes. */
public record ClockVersion(
        String code,
        String nameVi,
        String nameEn,
        String start,
        @Nullable String startAlt,
        @Nullable String stop,
        @Nullable String appealLevel,
        @Nullable Integer length,
        @Nullable ClockUnit unit,
        @Nullable Double ratePerDay,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String legalBasis,
        Confidence confidence,
        @Nullable String source,
        String onBreach,
        @Nullable List<String> addedTo,
        @Nullable String note)
        implements AddedVersion {
    @Override
    public LawTable table() {
        return LawTable.CLOCKS;
    }

    @Override
    public String field() {
        return "clock";
    }

    @Override
    public String thing() {
        return code;
    }

    @Override
    public LocalDate firstDay() {
        return validFrom;
    }
}

package org.hoso.registry;

import java.time.LocalDate;
import java.util.List;
import org.hoso.law.Baseline;
import org.hoso.law.Confidence;
import org.jspecify.annotations.Nullable;

/** What a decree provides for acts of a violation type from a day on; amounts in whole VND, absent where not known. */
public record PenaltyRate(
        String violationType,
        String decree,
        String article,
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable Long fineMin,
        @Nullable Long fineMax,
        Baseline baseline,
        @Nullable Double factorIndividual,
        List<String> remedies,
        Confidence confidence,
        @Nullable Confidence fineConfidence,
        @Nullable String source,
        @Nullable String note) {}

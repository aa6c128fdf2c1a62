package org.hoso.law;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Up to which fine an office may sanction (ND 189/2025), tested against the top of each act's frame.
 *
 * @param code stable code of the office, see {@link Office}
 * @param maxPctOfFieldMax percentage of the field's maximum; null where the ceiling was not found
 * @param validFrom null where the first day was not found: the office is then answered for any day
 */
public record Competence(
        String officeVi,
        String officeEn,
        String code,
        @Nullable Integer maxPctOfFieldMax,
        @Nullable LocalDate validFrom,
        Basis legalBasis,
        Confidence confidence,
        @Nullable String source,
        @Nullable String note) {
    boolean heldOn(LocalDate day) {
        return validFrom == null || !day.isBefore(validFrom);
    }
}

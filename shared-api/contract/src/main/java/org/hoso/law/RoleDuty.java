package org.hoso.law;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One dated version of what the law asks of whoever has a role in advertising.
 *
 * @param role as subjects of cases have it; "celebrity" is none
 */
public record RoleDuty(
        String code,
        String role,
        String nameVi,
        String nameEn,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        Basis legalBasis,
        Confidence confidence,
        @Nullable String source,
        @Nullable String note)
        implements Dated {}

package org.hoso.law;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who can cut access to an address, from a day on: orders to block name providers by code.
 *
 * @param kinds    as what it can be ordered
 * @param invented there for the demonstration only
 */
public record ListedProvider(
        String code,
        String nameVi,
        String nameEn,
        List<ProviderKind> kinds,
        boolean invented,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        Confidence confidence,
        @Nullable String source,
        @Nullable String note)
        implements Dated {}

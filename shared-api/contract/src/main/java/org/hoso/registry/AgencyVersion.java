package org.hoso.registry;

import java.time.LocalDate;
import java.util.List;
import org.hoso.law.AgencyLevel;
import org.hoso.law.Confidence;
import org.jspecify.annotations.Nullable;

/** A body from a day on: a new name or superior under the same code, or a new code; with a last day and successors, its end. */
public record AgencyVersion(
        String code,
        AgencyLevel level,
        String nameVi,
        String nameEn,
        @Nullable String shortVi,
        @Nullable String parent,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable List<String> predecessors,
        @Nullable List<String> successors,
        Confidence confidence,
        @Nullable String source,
        @Nullable String note) {}

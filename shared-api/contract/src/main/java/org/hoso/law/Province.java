package org.hoso.law;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One of the 34 provincial units in force since 2025-07-01, with the units it was merged from. */
public record Province(
        String code,
        String nameVi,
        ProvinceKind kind,
        List<String> mergedFrom,
        @Nullable String note) {}

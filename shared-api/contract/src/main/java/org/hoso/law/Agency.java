package org.hoso.law;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One dated version of a body. The code survives a rename; a merged or split body gets a new code and names its successors.
 * A local body carries the template it is an instance of and its province: SVH_HCM is SVH in HCM.
 */
public record Agency(
        String code,
        AgencyLevel level,
        String nameVi,
        String nameEn,
        @Nullable String parent,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String province,
        @Nullable String template,
        Confidence confidence,
        @Nullable String source,
        List<String> successors,
        List<String> predecessors,
        @Nullable String shortVi,
        @Nullable String note)
        implements Dated {}

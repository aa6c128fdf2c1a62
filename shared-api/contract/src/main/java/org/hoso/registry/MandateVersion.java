package org.hoso.registry;

import java.time.LocalDate;
import java.util.List;
import org.hoso.law.Confidence;
import org.hoso.law.MandateRole;
import org.jspecify.annotations.Nullable;

/** What a body may do in a product field from a day on; the field "*" is every field. */
public record MandateVersion(
        String productField,
        MandateRole role,
        String agency,
        @Nullable String onBehalfOf,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable List<String> local,
        String basis,
        Confidence confidence,
        @Nullable String source,
        @Nullable String note) {}

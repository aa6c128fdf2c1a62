package org.hoso.registry;

import java.time.LocalDate;
import java.util.List;
import org.hoso.law.Basis;
import org.hoso.law.Confidence;
import org.hoso.law.MandateRole;
import org.hoso.law.PlatformKind;
import org.jspecify.annotations.Nullable;

/**
 * What a body may do in a product field from a day on; the field "*" is every field.
 *
 * @param violationTypes what the row is narrowed to, a body that may beside that of the field; absent where it reaches all
 * @param platformKinds the same by the kind of platform that content stands on
 */
public record MandateVersion(
        String productField,
        @Nullable List<String> violationTypes,
        @Nullable List<PlatformKind> platformKinds,
        MandateRole role,
        String agency,
        @Nullable String onBehalfOf,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable List<String> local,
        Basis basis,
        Confidence confidence,
        @Nullable String source,
        @Nullable String note) {}

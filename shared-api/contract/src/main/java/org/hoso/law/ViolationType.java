package org.hoso.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A kind of violation with the penalty versions that priced it over time, oldest first.
 *
 * @param lawField decides limitation and ceilings; it is not the product field that routes the case
 */
public record ViolationType(
        String code,
        String nameVi,
        String nameEn,
        String lawField,
        @Nullable Basis prohibitedBy,
        List<PenaltyVersion> versions,
        @Nullable String related) {
    /** Whether this is an answer a classification may give (nothing found, out of scope, not enough known), not a penalty. */
    public boolean outcomeOnly() {
        return versions.isEmpty();
    }

    /** The version in force when the act was committed; a later decree never reaches back. */
    public Optional<PenaltyVersion> on(LocalDate actDate) {
        return versions.stream().filter(version -> version.inForceOn(actDate)).findFirst();
    }
}

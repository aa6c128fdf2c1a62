package org.hoso.law;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a step is about, as far as that decides whose business it is.
 *
 * @param violationTypes codes of what is found to be violated; none where nothing is classified, or the role does not turn on it
 * @param place the kind of platform that the content stands on; absent where the step is about no one place
 */
public record Matter(
        String productField,
        Set<String> violationTypes,
        @Nullable PlatformKind place) {
    /** A product field, whatever was violated and wherever it stands. */
    public static Matter of(String productField) {
        return new Matter(productField, Set.of(), null);
    }
}

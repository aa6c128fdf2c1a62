package org.hoso.law;

import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What of a case decides whose business it is.
 *
 * @param violationTypes codes of what it is classified as; none before that
 * @param places         kinds of platform that its content stands on
 * @param reported       provinces of its reports
 * @param traders        provinces of its subjects
 * @param lead           the body that answers for it; absent where nobody does yet
 */
public record CaseMatter(
        String productField,
        Set<String> violationTypes,
        Set<PlatformKind> places,
        Set<String> reported,
        Set<String> traders,
        @Nullable String lead) {
    /** The provinces it lies in, as far as they are known. */
    public Set<String> provinces() {
        Set<String> all = new TreeSet<>(reported);
        all.addAll(traders);
        return all;
    }

    /** The same where nobody knows in which province it lies. */
    CaseMatter anywhere() {
        return new CaseMatter(productField, violationTypes, places, Set.of(), Set.of(), lead);
    }

    /** What is done about content there, or about no one place. */
    Matter at(@Nullable PlatformKind place) {
        return new Matter(productField, violationTypes, place);
    }
}

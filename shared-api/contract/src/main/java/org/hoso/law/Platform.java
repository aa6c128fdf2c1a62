package org.hoso.law;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where unlawful content is found, and how its operator is reached.
 *
 * @param name   as it is known; in English where it is no proper name
 * @param nameVi in Vietnamese where it is no proper name
 * @param hostSuffixes domains that are this platform, themselves and below
 * @param sampleHost reserved host that stands for the platform in fictional cases
 * @param defaultClock code of the clock that a notice to it starts
 */
public record Platform(
        String code,
        String name,
        @Nullable String nameVi,
        @Nullable String operator,
        PlatformKind kind,
        List<String> hostSuffixes,
        @Nullable String sampleHost,
        List<String> itemKinds,
        List<String> requestChannels,
        String defaultClock,
        Confidence confidence,
        @Nullable String source,
        @Nullable String note,
        @Nullable Audience audience) {
    /** As a Vietnamese text calls it. */
    public String vi() {
        return nameVi == null ? name : nameVi;
    }

    /** Whether the code stands for sites of many owners: nobody is asked, sued or locked under it, whoever runs one of them is. */
    public boolean isSites() {
        return kind == PlatformKind.WEBSITE || kind == PlatformKind.LICENSED_SITE || kind == PlatformKind.OTHER;
    }
}

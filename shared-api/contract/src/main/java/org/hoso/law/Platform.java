package org.hoso.law;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where unlawful content is found, and how its operator is reached.
 *
 * @param hostSuffixes domains that are this platform, themselves and below
 * @param sampleHost reserved host that stands for the platform in fictional cases
 * @param defaultClock code of the clock that a notice to it starts
 */
public record Platform(
        String code,
        String name,
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
        @Nullable Audience audience) {}

package org.hoso.law;

import org.jspecify.annotations.Nullable;

/** A platform's size in Viet Nam as published: millions of accounts (or as the note says) at a month or day. */
public record Audience(
        double millions,
        String asOf,
        Confidence confidence,
        @Nullable String source,
        @Nullable String note) {}

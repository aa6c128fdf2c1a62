package org.hoso.query.whatif;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where a page ended: at a clock, by start and id, so that clocks that come shift nothing. */
record SpanCursor(Instant start, UUID clockId) {
    static final SpanCursor BEGINNING = new SpanCursor(Instant.EPOCH, new UUID(0, 0));
    private static final Pattern FORM =
            Pattern.compile("(\\d{1,15})/([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})");

    /** Nothing for a text that no page ever gave. */
    static @Nullable SpanCursor of(String text) {
        try {
            Matcher read = FORM.matcher(new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII));
            return read.matches()
                    ? new SpanCursor(
                            Instant.ofEpochMilli(Long.parseLong(read.group(1))), UUID.fromString(read.group(2)))
                    : null;
        } catch (IllegalArgumentException unreadable) {
            // No text of ours: the caller is told, by what stands for nothing here.
            return null;
        }
    }

    String text() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((start.toEpochMilli() + "/" + clockId).getBytes(StandardCharsets.US_ASCII));
    }
}

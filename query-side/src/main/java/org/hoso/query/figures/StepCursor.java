package org.hoso.query.figures;

import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where a page of changes ended. */
record StepCursor(long position, UUID noticeId) {
    static final StepCursor BEGINNING = new StepCursor(0, new UUID(0, 0));
    private static final Pattern FORM =
            Pattern.compile("(\\d{1,18})-([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})");

    /** Nothing for a text that no page ever gave. */
    static @Nullable StepCursor of(String text) {
        Matcher read = FORM.matcher(text);
        return read.matches() ? new StepCursor(Long.parseLong(read.group(1)), UUID.fromString(read.group(2))) : null;
    }

    String text() {
        return position + "-" + noticeId;
    }
}

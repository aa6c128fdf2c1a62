package org.hoso.query.queues;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hoso.cases.CaseId;
import org.jspecify.annotations.Nullable;

/**
 * Where a page ended, as a place in the order of its queue.
 *
 * @param millis what the queue is sorted by, in milliseconds since 1970
 * @param key    of the stay in its case; empty on the board
 */
record QueueCursor(long millis, CaseId caseId, String key) {
    private static final Pattern FORM = Pattern.compile(
            "(\\d{1,19})/([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})/([0-9a-f-]{0,36}(?:/asked)?)");

    /** Nothing for a text that no page ever gave. */
    static @Nullable QueueCursor of(String text) {
        try {
            Matcher matcher = FORM.matcher(new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII));
            return matcher.matches()
                    ? new QueueCursor(Long.parseLong(matcher.group(1)), CaseId.of(matcher.group(2)), matcher.group(3))
                    : null;
        } catch (IllegalArgumentException unreadable) {
            // Also the number that is too large: it is the caller who is told, by what stands for nothing here.
            return null;
        }
    }

    String text() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((millis + "/" + caseId + "/" + key).getBytes(StandardCharsets.US_ASCII));
    }
}

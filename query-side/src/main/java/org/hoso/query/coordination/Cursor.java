package org.hoso.query.coordination;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hoso.cases.CaseId;
import org.jspecify.annotations.Nullable;

/**
 * Where a page ended: at a place in the order, not at a count, so that rows that come, go or move before it shift nothing.
 *
 * @param due of the last row, in milliseconds since 1970; {@link BoardColumns#NEVER} where nothing was due, or where the
 *     reader may not know
 */
record Cursor(long due, CaseId caseId) {
    private static final Pattern FORM =
            Pattern.compile("(\\d{1,19})/([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})");

    /** Nothing for a text that no page ever gave. */
    static @Nullable Cursor of(String text) {
        try {
            Matcher matcher = FORM.matcher(new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII));
            return matcher.matches() ? new Cursor(Long.parseLong(matcher.group(1)), CaseId.of(matcher.group(2))) : null;
        } catch (IllegalArgumentException unreadable) {
            // Also the number that is too large: it is the caller who is told, by what stands for nothing here.
            return null;
        }
    }

    String text() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((due + "/" + caseId).getBytes(StandardCharsets.US_ASCII));
    }
}

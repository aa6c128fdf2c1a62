package org.hoso.query.figures;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where a page of notices ended, and at which place of the ledger they were known. */
record CaseCursor(long position, UUID caseId, UUID noticeId) {
    private static final String ID = "([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})";
    private static final Pattern FORM = Pattern.compile("(\\d{1,18})/" + ID + "/" + ID);

    /** Nothing for a text that no page ever gave. */
    static @Nullable CaseCursor of(String text) {
        try {
            Matcher read = FORM.matcher(new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII));
            return read.matches()
                    ? new CaseCursor(
                            Long.parseLong(read.group(1)),
                            UUID.fromString(read.group(2)),
                            UUID.fromString(read.group(3)))
                    : null;
        } catch (IllegalArgumentException unreadable) {
            // No text of ours: the caller is told, by what stands for nothing here.
            return null;
        }
    }

    String text() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((position + "/" + caseId + "/" + noticeId).getBytes(StandardCharsets.US_ASCII));
    }
}

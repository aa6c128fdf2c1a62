package org.hoso.runtime.store;

import org.axonframework.serialization.SerializationException;

/** Texts that PostgreSQL could not give back as they were: refused before they are stored, never repaired in silence. */
final class StoredText {
    private static final String ESCAPED_NUL = "\\u0000";

    private StoredText() {}

    /**
     * Lets JSON through that holds neither U+0000 nor half a surrogate pair.
     *
     * @throws SerializationException for any other text; nothing is stored then
     */
    static String storable(String json) {
        if (holdsNul(json)) throw new SerializationException("U+0000 cannot be stored");
        if (holdsHalfPair(json)) throw new SerializationException("an unpaired surrogate cannot be stored");
        return json;
    }

    private static boolean holdsNul(String json) {
        if (json.indexOf('\0') >= 0) return true;
        for (int at = json.indexOf(ESCAPED_NUL); at >= 0; at = json.indexOf(ESCAPED_NUL, at + 1)) {
            if (backslashesBefore(json, at) % 2 == 0) return true;
        }
        return false;
    }

    /** An escaped backslash before {@code u0000} is the text a person typed, not the character. */
    private static int backslashesBefore(String json, int at) {
        int from = at;
        while (from > 0 && json.charAt(from - 1) == '\\') from--;
        return at - from;
    }

    /** A plain loop: each event passes here whole, and a stream of code points costs more than writing the event. */
    private static boolean holdsHalfPair(String json) {
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            if (!Character.isSurrogate(c)) continue;
            boolean paired = Character.isHighSurrogate(c)
                    && i + 1 < json.length()
                    && Character.isLowSurrogate(json.charAt(i + 1));
            if (!paired) return true;
            i++;
        }
        return false;
    }
}

package org.hoso.runtime.intake;

/** Which characters a text may hold: no store of ours keeps NUL, and half a character pair is no text at all. */
final class Characters {
    private Characters() {}

    /** No control characters but tab and line ends, and no unpaired surrogates. */
    static boolean areClean(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' && c != '\t' && c != '\n' && c != '\r') return false;
            if (c == 0x7f) return false;
            if (Character.isLowSurrogate(c)) return false;
            if (Character.isHighSurrogate(c)) {
                if (i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1))) return false;
                i++;
            }
        }
        return true;
    }
}

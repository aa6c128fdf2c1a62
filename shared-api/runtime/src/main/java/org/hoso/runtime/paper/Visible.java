package org.hoso.runtime.paper;

import java.text.Normalizer;
import java.util.Set;

/**
 * Text from outside as it may stand on paper: what would be invisible, or would turn the order of letters round, is shown as a
 * sign, {@code ‹U+202E›}, so that what is printed is what was written and looks like it.
 */
public final class Visible {
    /** More marks on one letter than any language writes leave the line that they stand in. */
    private static final int MOST_MARKS = 2;

    /** Letters and symbols that print nothing. */
    private static final Set<Integer> BLANK = Set.of(0x115F, 0x1160, 0x17B4, 0x17B5, 0x2800, 0x3164, 0xFFA0);

    private Visible() {}

    /** Composed, so that Vietnamese letters are one glyph each; line feeds stay. */
    public static String of(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        int marks = 0;
        for (int c :
                Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().toArray()) {
            marks = isMark(c) ? marks + 1 : 0;
            if (c == '\n') shown.append('\n');
            else if (c == '\r') continue;
            else if (c == '\t' || Character.getType(c) == Character.SPACE_SEPARATOR) shown.append(' ');
            else if (isInvisible(c) || marks > MOST_MARKS) shown.append(sign(c));
            else shown.appendCodePoint(c);
        }
        return shown.toString();
    }

    /** How a character is told that is not printed as itself. */
    public static String sign(int c) {
        return "‹U+%04X›".formatted(c);
    }

    private static boolean isInvisible(int c) {
        if (BLANK.contains(c) || isSelector(c)) return true;
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    private static boolean isSelector(int c) {
        return c >= 0xFE00 && c <= 0xFE0F || c >= 0xE0100 && c <= 0xE01EF || c == 0x034F;
    }

    private static boolean isMark(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> false;
        };
    }
}

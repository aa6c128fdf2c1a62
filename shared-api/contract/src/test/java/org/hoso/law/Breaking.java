package org.hoso.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** One slip of the pen in a shipped file: the first place where a text stands is changed, and the law is read again. */
record Breaking(LawFile file, String original, String slip) {
    private static final LawFiles SHIPPED = LawFiles.shipped();

    static Breaking in(LawFile file, String original, String slip) {
        assertThat(SHIPPED.text(file)).contains(original);
        return new Breaking(file, original, slip);
    }

    /** The sentence must name the line of the slip itself. */
    void isRefused(String field, String problem) {
        isRefusedAt(original, field, problem);
    }

    /** The sentence must name the line on which that other text stands, once the slip is made, for the first time. */
    void isRefusedAt(String elsewhere, String field, String problem) {
        String text = SHIPPED.text(file);
        int place = text.indexOf(original);
        String broken = text.substring(0, place) + slip + text.substring(place + original.length());
        long line = lineOf(elsewhere.equals(original) ? text : broken, elsewhere);
        assertThatExceptionOfType(BrokenLaw.class)
                .isThrownBy(() -> Law.read(SHIPPED.with(file, broken)))
                .withMessage(file.path() + ", line " + line + ", field '" + field + "': " + problem);
    }

    /** On which line of the shipped file a text stands for the first time. */
    static long lineOf(LawFile file, String wanted) {
        return lineOf(SHIPPED.text(file), wanted);
    }

    private static long lineOf(String text, String wanted) {
        assertThat(text).contains(wanted);
        return 1
                + text.substring(0, text.indexOf(wanted))
                        .chars()
                        .filter(letter -> letter == '\n')
                        .count();
    }
}

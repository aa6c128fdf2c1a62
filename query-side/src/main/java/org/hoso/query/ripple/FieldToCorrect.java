package org.hoso.query.ripple;

import java.util.List;
import org.hoso.query.wording.Sentence;
import org.hoso.wire.CorrectableField;
import org.jspecify.annotations.Nullable;

/**
 * A field that a correction may put right.
 *
 * @param pointer how {@code correct-record} names it
 * @param name    in words
 * @param kind    how its value is written
 * @param words   those to choose from, where it is a word
 * @param value   as it reads now, earlier corrections included; absent where there is none or it is not the reader's
 */
record FieldToCorrect(
        String pointer,
        Sentence name,
        CorrectableField.Kind kind,
        @Nullable List<String> words,
        @Nullable Object value) {}

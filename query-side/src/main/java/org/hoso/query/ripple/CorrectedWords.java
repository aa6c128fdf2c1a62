package org.hoso.query.ripple;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.hoso.query.changes.FieldWords;
import org.hoso.query.wording.Sentence;

/** Corrected fields in words: the names along the pointer, outermost first. */
final class CorrectedWords {
    private static final String BETWEEN = " › ";

    private final FieldWords words = FieldWords.with("ripple");

    /** @throws IllegalStateException for a name without a word */
    Sentence of(String pointer) {
        var names = Arrays.stream(pointer.substring(1).split("/"))
                .map(name -> words.of(name).orElseThrow(() -> new IllegalStateException("no word for " + name)))
                .toList();
        return new Sentence(
                names.stream().map(Sentence::vi).collect(Collectors.joining(BETWEEN)),
                names.stream().map(Sentence::en).collect(Collectors.joining(BETWEEN)));
    }
}

package org.hoso.query.exports;

import java.util.Map;
import org.hoso.runtime.problems.Language;
import org.hoso.runtime.problems.Texts;

/** What each column means, in both languages. */
final class ColumnTexts {
    private final Texts texts = Texts.of("exports");

    /** @param name in the file @param vi what it means, in Vietnamese @param en in English */
    record ColumnMeaning(String name, String vi, String en) {}

    ColumnMeaning of(DecisionColumn column) {
        return new ColumnMeaning(column.code(), text(Language.VI, column), text(Language.EN, column));
    }

    private String text(Language language, DecisionColumn column) {
        return texts.text(language, column.code(), Map.of());
    }
}

package org.hoso.runtime.letters;

import org.hoso.runtime.paper.Sheet;
import org.hoso.runtime.problems.Language;
import org.hoso.runtime.problems.Texts;

/** Letters from facts: the same facts give the same sheet, on whichever side it is made. */
public final class Letters {
    private final Texts texts = Texts.of("letters");

    public Sheet letter(LetterFacts facts, Language language) {
        return new Letter(facts, new LetterWords(texts, language)).sheet();
    }
}

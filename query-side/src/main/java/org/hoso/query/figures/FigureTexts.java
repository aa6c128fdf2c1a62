package org.hoso.query.figures;

import java.util.Map;
import org.hoso.query.wording.Sentence;
import org.hoso.runtime.problems.Language;
import org.hoso.runtime.problems.Texts;
import org.springframework.stereotype.Component;

/** Figures, stands and causes in both languages. */
@Component
public final class FigureTexts {
    private final Texts texts = Texts.of("figures");

    /** @param what {@code name}, {@code definition}, {@code numerator} or {@code denominator} */
    public Sentence of(Figure figure, String what) {
        return sentence(figure.code() + ".v" + figure.version() + "." + what);
    }

    Sentence of(Stand stand) {
        return sentence("stand." + stand.code());
    }

    public Sentence of(Cause cause) {
        return sentence("cause." + cause.code());
    }

    private Sentence sentence(String key) {
        return new Sentence(texts.text(Language.VI, key, Map.of()), texts.text(Language.EN, key, Map.of()));
    }
}

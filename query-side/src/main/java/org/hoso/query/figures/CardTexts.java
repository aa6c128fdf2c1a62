package org.hoso.query.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hoso.query.figures.Scorecards.Defined;
import org.hoso.query.wording.Sentence;
import org.hoso.runtime.problems.Language;
import org.hoso.runtime.problems.Texts;
import org.springframework.stereotype.Component;

/** What the numbers of a scorecard mean, in both languages. */
@Component
final class CardTexts {
    private final Texts texts = Texts.of("scorecards");
    private final FigureTexts figures;

    CardTexts(FigureTexts figures) {
        this.figures = figures;
    }

    List<Defined> definitions() {
        List<Defined> all = new ArrayList<>();
        for (CardNumber number : CardNumber.values())
            all.add(new Defined(number.code(), of(number.code(), "name"), of(number.code(), "definition"), null, null));
        Stream.of(new Figure.OnTimeRateToldInTime(), new Figure.RemovalRateToldInTime())
                .forEach(figure -> all.add(rate(figure)));
        for (String hours : List.of("median_hours", "ninetieth_hours"))
            all.add(new Defined(hours, of(hours, "name"), of(hours, "definition"), null, of("hours", "denominator")));
        return List.copyOf(all);
    }

    private Defined rate(Figure figure) {
        return new Defined(
                figure.code(),
                figures.of(figure, "name"),
                figures.of(figure, "definition"),
                figures.of(figure, "numerator"),
                figures.of(figure, "denominator"));
    }

    private Sentence of(String code, String what) {
        String key = code + "." + what;
        return new Sentence(texts.text(Language.VI, key, Map.of()), texts.text(Language.EN, key, Map.of()));
    }
}

package org.hoso.query.publications;

import java.util.List;
import org.hoso.publications.Cut;
import org.hoso.query.publications.Charts.Bar;
import org.hoso.query.publications.ShownPublication.ShownFigure;
import org.hoso.runtime.paper.Markup;
import org.hoso.runtime.problems.Language;

/** How the charted rate went over the periods published, the earliest first; counted by the same query, or not shown. */
final class ReportTrend {
    private final List<ShownPublication> series;
    private final ReportNumbers numbers;
    private final Language language;
    private final PublicationTexts texts;

    /** @param series the last period first */
    ReportTrend(List<ShownPublication> series, ReportNumbers numbers, Language language, PublicationTexts texts) {
        this.series = series;
        this.numbers = numbers;
        this.language = language;
        this.texts = texts;
    }

    Markup section() {
        if (series.size() < 2) return Markup.NONE;
        String caption = Files.in(language, numbers.charted().name());
        List<Bar> bars = series.reversed().stream().map(this::bar).toList();
        return Markup.in("div", Markup.in("h2", texts.text(language, "report.trend")), Charts.bars(caption, bars));
    }

    private Bar bar(ShownPublication one) {
        int figure = place(one);
        String period = one.period().value();
        if (figure < 0) return new Bar(period, null, texts.text(language, "report.otherVersion"));
        return one.rows().stream()
                .filter(row -> row.cut() == Cut.OVERALL)
                .findFirst()
                .map(row -> numbers.bar(period, row, figure))
                .orElseThrow(() -> new IllegalStateException("a table without its total: " + one.publicationId()));
    }

    /** Below zero where it was not counted then by the same query. */
    private int place(ShownPublication one) {
        ShownFigure charted = numbers.charted();
        List<ShownFigure> figures = one.figures();
        for (int n = 0; n < figures.size(); n++)
            if (figures.get(n).code().equals(charted.code()) && figures.get(n).version() == charted.version()) return n;
        return -1;
    }
}

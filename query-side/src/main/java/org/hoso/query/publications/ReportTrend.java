package org.hoso.query.publications;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.hoso.publications.Cut;
import org.hoso.query.publications.LineChart.Line;
import org.hoso.query.publications.ShownPublication.ShownFigure;
import org.hoso.query.publications.ShownPublication.ShownRow;
import org.hoso.runtime.paper.Markup;
import org.hoso.runtime.problems.Language;
import org.jspecify.annotations.Nullable;

/**
 * How the charted rate went over the periods published, the earliest first: over all, and of the platforms with the most notices in the
 * last of them. Counted by the same query, or not shown.
 */
final class ReportTrend {
    private final List<ShownPublication> periods;
    private final ReportNumbers numbers;
    private final Language language;
    private final PublicationTexts texts;

    /** @param series the last period first */
    ReportTrend(List<ShownPublication> series, ReportNumbers numbers, Language language, PublicationTexts texts) {
        this.periods = series.reversed();
        this.numbers = numbers;
        this.language = language;
        this.texts = texts;
    }

    Markup section() {
        if (periods.size() < 2) return Markup.NONE;
        String caption = Files.in(language, numbers.charted().name());
        List<ShownRow> charted = charted();
        List<String> names = periods.stream().map(one -> one.period().value()).toList();
        String says = texts.text(
                language,
                "report.drawn",
                Map.of("figure", caption, "from", names.getFirst(), "until", names.getLast()));
        return Markup.in(
                "div",
                Markup.in("h2", texts.text(language, "report.trend")),
                LineChart.chart(
                        caption, says, names, charted.stream().map(this::line).toList()),
                table(charted));
    }

    /** Over all, and the largest platforms. */
    private List<ShownRow> charted() {
        ShownPublication last = periods.getLast();
        int figure = place(last);
        Stream<ShownRow> platforms = last.rows().stream()
                .filter(row -> row.cut() == Cut.PLATFORM && !row.suppressed())
                .filter(row -> figure >= 0 && row.counts().get(figure).measured())
                .sorted(Comparator.comparingLong(
                                (ShownRow row) -> -row.counts().get(figure).denominator())
                        .thenComparing(ShownRow::part))
                .limit(LineChart.MOST - 1L);
        return Stream.concat(last.rows().stream().filter(row -> row.cut() == Cut.OVERALL), platforms)
                .toList();
    }

    private Line line(ShownRow row) {
        List<@Nullable BigDecimal> percents = new ArrayList<>();
        periods.forEach(one -> percents.add(percent(one, row)));
        return new Line(name(row), percents);
    }

    /** Whole in the table of its cut. */
    private String name(ShownRow row) {
        return Charts.shortened(Files.in(language, row.name()));
    }

    private @Nullable BigDecimal percent(ShownPublication one, ShownRow row) {
        int figure = place(one);
        return figure < 0
                ? null
                : same(one, row)
                        .filter(there -> !there.suppressed())
                        .map(there -> there.counts().get(figure).percent())
                        .orElse(null);
    }

    private Markup table(List<ShownRow> charted) {
        Markup head = Markup.all(
                Markup.in("th class=\"name\"", texts.text(language, "column.period")),
                Markup.all(charted.stream().map(row -> Markup.in("th", Markup.foreign(name(row))))));
        Markup lines = Markup.all(periods.stream()
                .map(one -> Markup.in(
                        "tr",
                        Markup.in("td class=\"name\"", one.period().value()),
                        Markup.all(charted.stream().map(row -> Markup.in("td", cell(one, row)))))));
        return Markup.in(
                "table class=\"numbers\"", Markup.in("thead", Markup.in("tr", head)), Markup.in("tbody", lines));
    }

    private String cell(ShownPublication one, ShownRow row) {
        int figure = place(one);
        if (figure < 0) return texts.text(language, "report.otherVersion");
        return same(one, row)
                .map(there -> numbers.cell(there, figure))
                .orElseGet(() -> texts.text(language, "state.never_measured"));
    }

    private static Optional<ShownRow> same(ShownPublication one, ShownRow row) {
        return one.rows().stream()
                .filter(there -> there.cut() == row.cut() && Objects.equals(there.part(), row.part()))
                .findFirst();
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

package org.hoso.query.publications;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.hoso.publications.Cut;
import org.hoso.query.publications.Charts.Bar;
import org.hoso.query.publications.ShownPublication.ShownCount;
import org.hoso.query.publications.ShownPublication.ShownFigure;
import org.hoso.query.publications.ShownPublication.ShownRow;
import org.hoso.runtime.paper.Markup;
import org.hoso.runtime.problems.Language;

/** The numbers of a publication on paper: each cut as a table, with a chart of one rate where it has parts. */
final class ReportNumbers {
    private final ShownPublication publication;
    private final Language language;
    private final PublicationTexts texts;
    private final int charted;

    ReportNumbers(ShownPublication publication, Language language, PublicationTexts texts) {
        this.publication = publication;
        this.language = language;
        this.texts = texts;
        charted = charted(publication.figures());
    }

    /** Of the rates that charts show: of removal, where it was counted, else the first. */
    private static int charted(List<ShownFigure> figures) {
        for (int n = 0; n < figures.size(); n++) if (figures.get(n).code().equals("removal-rate")) return n;
        return 0;
    }

    ShownFigure charted() {
        return publication.figures().get(charted);
    }

    Markup section(Cut cut) {
        List<ShownRow> rows =
                publication.rows().stream().filter(row -> row.cut() == cut).toList();
        if (rows.isEmpty()) return Markup.NONE;
        String head = texts.text(language, "cut." + PublicationTexts.name(cut));
        Markup chart = cut == Cut.OVERALL ? Markup.NONE : chart(head, rows);
        return Markup.in("div", Markup.in("h2", head), chart, table(rows));
    }

    private Markup chart(String head, List<ShownRow> rows) {
        List<Bar> bars = rows.stream().map(row -> bar(name(row), row, charted)).toList();
        return Charts.bars(Files.in(language, charted().name()) + ": " + head, bars);
    }

    private Bar bar(String name, ShownRow row, int figure) {
        BigDecimal percent = row.suppressed() ? null : row.counts().get(figure).percent();
        return new Bar(name, percent, cell(row, figure));
    }

    private Markup table(List<ShownRow> rows) {
        List<Markup> head = new ArrayList<>();
        head.add(Markup.in("th class=\"name\"", texts.text(language, "column.part_name")));
        publication.figures().forEach(figure -> head.add(Markup.in("th", Files.in(language, figure.name()))));
        return Markup.in(
                "table class=\"numbers\"",
                Markup.in("thead", Markup.in("tr", Markup.all(head))),
                Markup.in("tbody", Markup.all(rows.stream().map(this::line))));
    }

    private Markup line(ShownRow row) {
        List<Markup> cells = new ArrayList<>();
        cells.add(Markup.in("td class=\"name\"", Markup.foreign(name(row))));
        for (int n = 0; n < publication.figures().size(); n++) cells.add(Markup.in("td", cell(row, n)));
        return Markup.in("tr", Markup.all(cells));
    }

    private String name(ShownRow row) {
        return Files.in(language, row.name());
    }

    /** Withheld, never measured and zero read differently. */
    String cell(ShownRow row, int figure) {
        if (row.suppressed()) return texts.text(language, "state.suppressed");
        ShownCount count = row.counts().get(figure);
        BigDecimal percent = count.percent();
        if (percent == null) return texts.text(language, "state.never_measured");
        return written(percent) + "% (" + count.numerator() + "/" + count.denominator() + ")";
    }

    private String written(BigDecimal percent) {
        String digits = percent.toPlainString();
        return switch (language) {
            case VI -> digits.replace('.', ',');
            case EN -> digits;
        };
    }
}

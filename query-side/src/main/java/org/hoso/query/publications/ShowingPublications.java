package org.hoso.query.publications;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.hoso.law.Law;
import org.hoso.law.WorkingCalendar;
import org.hoso.publications.FigureTable;
import org.hoso.publications.FigureTable.FigureCount;
import org.hoso.publications.FigureTable.FigureRow;
import org.hoso.publications.FigureTable.FigureVersion;
import org.hoso.query.figures.Cause;
import org.hoso.query.figures.Figure;
import org.hoso.query.figures.FigureTexts;
import org.hoso.query.figures.Rational;
import org.hoso.query.publications.KnownPublication.State;
import org.hoso.query.publications.ShownPublication.PublishedCause;
import org.hoso.query.publications.ShownPublication.ShownCount;
import org.hoso.query.publications.ShownPublication.ShownFigure;
import org.hoso.query.publications.ShownPublication.ShownRow;
import org.hoso.query.wording.BodyName;
import org.hoso.query.wording.Sentence;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Publications in words. */
@Component
final class ShowingPublications {
    private final PublicationTexts texts;
    private final FigureTexts figures;
    private final Supplier<Law> law;

    ShowingPublications(PublicationTexts texts, FigureTexts figures, Supplier<Law> law) {
        this.texts = texts;
        this.figures = figures;
        this.law = law;
    }

    ShownPublication of(KnownPublication known, @Nullable UUID restatedBy) {
        FigureTable table = known.table();
        boolean published = known.state() == State.PUBLISHED;
        List<ShownRow> rows = rows(table);
        return new ShownPublication(
                known.publicationId(),
                table.period(),
                table.period().from(),
                table.period().until(),
                known.state().code(),
                published ? known.settledAt() : null,
                published ? known.settled() : null,
                body(known),
                table.position(),
                table.threshold(),
                table.figures().stream().map(this::figure).toList(),
                rows,
                known.restates(),
                causes(known.causes()),
                restatedBy,
                rows.size() * table.figures().size(),
                "/api/v1/publications/" + known.publicationId() + "/recomputed");
    }

    List<ShownRow> rows(FigureTable table) {
        return table.rows().stream().map(row -> row(row, table)).toList();
    }

    List<PublishedCause> causes(List<org.hoso.publications.ChangeCause> causes) {
        return causes.stream()
                .map(cause -> new PublishedCause(cause.figure(), cause.cause(), said(cause.cause()), cause.changes()))
                .toList();
    }

    private Sentence said(String cause) {
        return Cause.find(cause).map(figures::of).orElse(new Sentence(cause, cause));
    }

    private BodyName body(KnownPublication known) {
        LocalDate day = LocalDate.ofInstant(known.proposal().at(), WorkingCalendar.ZONE);
        return BodyName.of(known.proposal().by().agency(), day, law.get().agencies());
    }

    private ShownFigure figure(FigureVersion version) {
        Figure figure = Figure.find(version.code(), version.version()).orElse(null);
        if (figure == null) {
            Sentence code = new Sentence(version.code(), version.code());
            return new ShownFigure(version.code(), version.version(), code, code, code, code);
        }
        return new ShownFigure(
                version.code(),
                version.version(),
                figures.of(figure, "name"),
                figures.of(figure, "definition"),
                figures.of(figure, "numerator"),
                figures.of(figure, "denominator"));
    }

    private ShownRow row(FigureRow row, FigureTable table) {
        List<ShownCount> counts = row.suppressed()
                ? List.of()
                : IntStream.range(0, table.figures().size())
                        .mapToObj(
                                n -> count(table.figures().get(n), row.counts().get(n)))
                        .toList();
        return new ShownRow(row.cut(), row.part(), texts.part(row.cut(), row.part()), row.suppressed(), counts);
    }

    private static ShownCount count(FigureVersion figure, FigureCount count) {
        boolean measured = count.denominator() > 0;
        return new ShownCount(
                figure.code(),
                count.numerator(),
                count.denominator(),
                measured,
                measured ? Rational.of(count.numerator(), count.denominator()).percent() : null);
    }
}

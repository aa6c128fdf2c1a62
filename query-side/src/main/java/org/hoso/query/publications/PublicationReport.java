package org.hoso.query.publications;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.hoso.law.WorkingCalendar;
import org.hoso.publications.Cut;
import org.hoso.query.publications.ShownPublication.PublishedCause;
import org.hoso.query.publications.ShownPublication.ShownFigure;
import org.hoso.runtime.paper.Markup;
import org.hoso.runtime.paper.Sheet;
import org.hoso.runtime.problems.Language;

/** A publication as a report: which edition it is, its numbers with charts, how they went before, what they mean. */
final class PublicationReport {
    private final ShownPublication publication;
    private final List<ShownPublication> series;
    private final Language language;
    private final PublicationTexts texts;

    /** @param series of the same kind of period, the last first; the publication itself among them */
    PublicationReport(
            ShownPublication publication, List<ShownPublication> series, Language language, PublicationTexts texts) {
        this.publication = publication;
        this.series = series;
        this.language = language;
        this.texts = texts;
    }

    /** @throws NullPointerException for what is not published */
    Sheet sheet() {
        Instant published = Objects.requireNonNull(publication.publishedAt(), "only what is published is printed");
        ReportNumbers numbers = new ReportNumbers(publication, language, texts);
        List<Markup> body = new ArrayList<>(heading(published));
        body.addAll(edition());
        for (Cut cut : Cut.values()) body.add(numbers.section(cut));
        body.add(new ReportTrend(series, numbers, language, texts).section());
        body.add(meaning());
        return new Sheet(language.tag(), title(), ReportStyle.CSS, Markup.all(body), published);
    }

    private List<Markup> heading(Instant published) {
        LocalDate day = LocalDate.ofInstant(published, WorkingCalendar.ZONE);
        return List.of(
                Markup.in("p class=\"body\"", bodyName()),
                Markup.in("h1", title()),
                said("report.days", Map.of("from", day(publication.from()), "until", day(publication.until()))),
                said(
                        "report.published",
                        Map.of("day", day(day), "place", Objects.requireNonNull(publication.published()))),
                said("known", Map.of("position", publication.position())),
                said("threshold", Map.of("threshold", publication.threshold())));
    }

    private List<Markup> edition() {
        List<Markup> edition = new ArrayList<>();
        UUID restates = publication.restates();
        edition.add(
                restates == null ? said("report.first", Map.of()) : said("report.restates", Map.of("id", restates)));
        if (!publication.causes().isEmpty()) {
            edition.add(said("report.causes", Map.of()));
            edition.add(Markup.in("ul", Markup.all(publication.causes().stream().map(this::cause))));
        }
        UUID restatedBy = publication.restatedBy();
        if (restatedBy != null) edition.add(later(restatedBy));
        return edition;
    }

    private Markup later(UUID restatedBy) {
        return Markup.in("p class=\"later\"", texts.text(language, "report.restated", Map.of("id", restatedBy)));
    }

    private Markup cause(PublishedCause cause) {
        Long changes = cause.changes();
        String key = changes == null ? "report.causeFew" : "report.cause";
        return Markup.in(
                "li",
                texts.text(
                        language,
                        key,
                        Map.of(
                                "figure",
                                figureName(cause.figure()),
                                "cause",
                                Files.in(language, cause.said()),
                                "changes",
                                changes == null ? 0 : changes,
                                "threshold",
                                publication.threshold())));
    }

    private String figureName(String code) {
        return publication.figures().stream()
                .filter(figure -> figure.code().equals(code))
                .findFirst()
                .map(figure -> Files.in(language, figure.name()))
                .orElse(code);
    }

    private Markup meaning() {
        return Markup.all(
                Markup.in("h2", texts.text(language, "sheet.meaning")),
                Markup.all(publication.figures().stream().map(this::meaning)),
                Markup.in(
                        "p class=\"made\"",
                        texts.text(language, "report.made", Map.of("id", publication.publicationId()))));
    }

    private Markup meaning(ShownFigure figure) {
        String name = Files.in(language, figure.name()) + " (" + figure.code() + ", v" + figure.version() + "). ";
        String parts = " " + texts.text(language, "column.numerator") + ": " + Files.in(language, figure.numerator())
                + ". " + texts.text(language, "column.denominator") + ": "
                + Files.in(language, figure.denominator()) + ".";
        return Markup.in(
                "p",
                Markup.in("strong", name),
                Markup.text(Files.in(language, figure.definition())),
                Markup.text(parts));
    }

    private String title() {
        return texts.text(language, "title", Map.of("period", publication.period()));
    }

    private String bodyName() {
        String name = switch (language) {
            case VI -> publication.body().nameVi();
            case EN -> publication.body().nameEn();
        };
        return name == null ? publication.body().agency() : name;
    }

    private Markup said(String key, Map<String, ?> values) {
        return Markup.in("p", texts.text(language, key, values));
    }

    private static String day(LocalDate day) {
        return "%02d/%02d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }
}

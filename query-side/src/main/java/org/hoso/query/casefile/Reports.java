package org.hoso.query.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hoso.cases.Closing;
import org.hoso.cases.DocumentRef;
import org.hoso.cases.Report;
import org.hoso.runtime.folding.Kept;
import org.hoso.withers.Withers;
import org.jspecify.annotations.Nullable;

/** What was sent in, what the senders were asked and told. */
@Withers
public record Reports(
        List<FiledReport> filed,
        List<ReporterQuestion> questions,
        @Nullable Rejection rejection,
        List<OutcomeNotice> outcomes)
        implements ReportsBuilder.With {
    /** The one report's id; null where there are several or none. */
    @Nullable
    UUID onlyOne() {
        return filed.size() == 1 ? filed.getFirst().reportId() : null;
    }

    static final Reports NONE = new Reports(List.of(), List.of(), null, List.of());

    /**
     * One report.
     *
     * @param agency  the body whose officer took it in; {@code CITIZEN} where the sender did it alone
     * @param links   what it names here that the case had already, or got with it, as its sender wrote it
     * @param linksAbout the id under which the texts of these links are sealed: what erasing them names
     * @param beside  other cases that it went to
     * @param itemIds the items it names
     */
    @Withers
    public record FiledReport(
            UUID reportId,
            Report.ReporterType type,
            @Nullable String province,
            @Nullable ReporterIdentity reporter,
            String agency,
            Instant at,
            @Nullable Personal title,
            @Nullable Personal description,
            @Nullable Personal claimedEffect,
            @Nullable String productField,
            @Nullable String productName,
            @Nullable LocalDate actDate,
            Report.@Nullable Urgency urgency,
            List<NamedLink> links,
            @Nullable UUID linksAbout,
            List<Report.Beside> beside,
            List<UUID> itemIds)
            implements ReportsFiledReportBuilder.With {}

    /** A link as a joining report named it. @param platform and itemKind as they were declared, where they were */
    @Withers
    public record NamedLink(
            UUID itemId,
            @Nullable Personal original,
            @Nullable Personal handle,
            @Nullable String platform,
            @Nullable String itemKind)
            implements ReportsNamedLinkBuilder.With {
        static NamedLink of(Report.ReportedItem link) {
            return new NamedLink(
                    link.itemId(),
                    Personal.of("original", link.url().original()),
                    Personal.ofNullable("handle", link.handle()),
                    link.platform(),
                    link.itemKind());
        }
    }

    /** Who sent a report in. */
    public record ReporterIdentity(
            @Nullable Personal name,
            @Nullable Personal contact,
            @Nullable Personal identityNumber) {
        static @Nullable ReporterIdentity of(Report.Reporter reporter) {
            if (reporter.name() == null && reporter.contact() == null && reporter.identityNumber() == null) return null;
            return new ReporterIdentity(
                    Personal.ofNullable("name", reporter.name()),
                    Personal.ofNullable("contact", reporter.contact()),
                    Personal.ofNullable("identityNumber", reporter.identityNumber()));
        }
    }

    /** Something a sender was asked. */
    @Withers
    public record ReporterQuestion(
            UUID requestId,
            Personal question,
            @Nullable Instant answerBy,
            Instant at,
            @Nullable ReporterAnswer answer) implements ReportsReporterQuestionBuilder.With {}

    /** What came back; absent text where it is not for the reader. */
    public record ReporterAnswer(@Nullable Personal answer, Instant at) {}

    /** That and why the report was not taken up. */
    public record Rejection(
            Report.RejectionReason reason,
            @Nullable Personal explanation,
            @Nullable String referTo,
            Instant at) {}

    /** That somebody was told how it ended. */
    public record OutcomeNotice(
            Report.Addressee addressee,
            @Nullable String agency,
            @Nullable UUID reportId,
            Closing.Outcome outcome,
            @Nullable DocumentRef document,
            Instant at) {}

    Reports after(Report.Event event) {
        return switch (event) {
            case Report.ContentReported e -> filed(first(e));
            case Report.ReportJoined e -> filed(joined(e));
            case Report.ReportRejected e ->
                withRejection(new Rejection(
                        e.reason(), Personal.ofNullable("explanation", e.explanation()), e.referTo(), e.at()));
            case Report.InformationRequested e -> asked(e);
            case Report.InformationSupplied e -> answered(e);
            case Report.ItemAdded e -> this;
            case Report.OutcomeNotified e ->
                withOutcomes(Kept.with(
                        outcomes,
                        new OutcomeNotice(e.addressee(), e.agency(), e.reportId(), e.outcome(), e.document(), e.at())));
        };
    }

    private static FiledReport first(Report.ContentReported e) {
        return new FiledReport(
                e.reportId(),
                e.reporter().type(),
                e.reporter().province(),
                ReporterIdentity.of(e.reporter()),
                e.by().agency(),
                e.at(),
                Personal.of("title", e.title()),
                Personal.ofNullable("description", e.description()),
                Personal.ofNullable("claimedEffect", e.claimedEffect()),
                e.productField(),
                e.productName(),
                e.actDate(),
                e.urgency(),
                List.of(),
                null,
                List.of(),
                e.items().stream().map(Report.Item::itemId).toList());
    }

    private static FiledReport joined(Report.ReportJoined e) {
        return new FiledReport(
                e.reportId(),
                e.reporter().type(),
                e.reporter().province(),
                ReporterIdentity.of(e.reporter()),
                e.by().agency(),
                e.at(),
                Personal.of("title", e.title()),
                Personal.ofNullable("description", e.description()),
                Personal.ofNullable("claimedEffect", e.claimedEffect()),
                e.productField(),
                e.productName(),
                e.actDate(),
                e.urgency(),
                e.links().stream().map(NamedLink::of).toList(),
                e.linksAbout(),
                e.beside(),
                Stream.concat(Stream.ofNullable(e.itemId()), e.links().stream().map(Report.ReportedItem::itemId))
                        .distinct()
                        .toList());
    }

    private Reports filed(FiledReport report) {
        return withFiled(Kept.with(filed, report));
    }

    private Reports asked(Report.InformationRequested e) {
        ReporterQuestion question =
                new ReporterQuestion(e.requestId(), Personal.of("question", e.question()), e.answerBy(), e.at(), null);
        return withQuestions(Kept.with(questions, question));
    }

    private Reports answered(Report.InformationSupplied e) {
        ReporterAnswer answer = new ReporterAnswer(Personal.of("answer", e.answer()), e.at());
        return withQuestions(Kept.changed(
                questions,
                question -> question.requestId().equals(e.requestId()),
                question -> question.withAnswer(answer)));
    }
}

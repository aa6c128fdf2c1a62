package org.hoso.query.casefile;

import static org.hoso.query.rights.DataKind.REPORTER_IDENTITY;
import static org.hoso.query.rights.DataKind.REPORT_TEXT;
import static org.hoso.query.rights.DataKind.SUBJECT_IDENTITY;

import java.util.List;
import java.util.UUID;
import org.hoso.cases.Report.Addressee;
import org.hoso.query.casefile.Personal.Withheld;
import org.hoso.query.casefile.Reports.*;
import org.hoso.query.rights.Sight;
import org.jspecify.annotations.Nullable;

/** The reports as a reader sees them: the State's bodies what was sent in, a reporter what is its own, others nothing. */
final class ReportRedaction {
    private ReportRedaction() {}

    static @Nullable Reports see(Reports reports, Onlooker by) {
        return switch (by.sight(REPORT_TEXT)) {
            case FULL, SUMMARY -> ofTheState(reports, by);
            case OWN -> ofAReporter(reports, by);
            case MASKED,
                    NEED_TO_KNOW,
                    BREAK_GLASS,
                    ON_REQUEST,
                    ITEM_ONLY,
                    ACCOUNT_ONLY,
                    OUTCOME,
                    REASON_LINE,
                    ROLE_ONLY,
                    PUBLIC,
                    NO -> null;
        };
    }

    private static Reports ofTheState(Reports reports, Onlooker by) {
        return new Reports(
                reports.filed().stream().map(report -> seen(report, by)).toList(),
                reports.questions().stream().map(question -> seen(question, by)).toList(),
                seen(reports.rejection(), by),
                reports.outcomes());
    }

    private static FiledReport seen(FiledReport report, Onlooker by) {
        return report.with()
                .reporter(identity(report, by))
                .title(by.text(REPORT_TEXT, report.title()))
                .description(by.text(REPORT_TEXT, report.description()))
                .claimedEffect(by.text(REPORT_TEXT, report.claimedEffect()))
                .links(report.links().stream().map(link -> seen(link, by)).toList())
                .build();
    }

    private static NamedLink seen(NamedLink link, Onlooker by) {
        return link.withOriginal(by.text(REPORT_TEXT, link.original()))
                .withHandle(by.text(SUBJECT_IDENTITY, link.handle()));
    }

    private static @Nullable ReporterIdentity identity(FiledReport report, Onlooker by) {
        Sight sight = by.sight(REPORTER_IDENTITY);
        ReporterIdentity identity = report.reporter();
        if (identity == null || sight == Sight.NO) return null;
        if (sight == Sight.FULL || (sight == Sight.OWN && by.owns(report.reportId()))) return identity;
        Withheld why = sight.opensForAReason() ? Withheld.REASON_NEEDED : Withheld.MASKED;
        return new ReporterIdentity(
                Onlooker.mark(identity.name(), why),
                Onlooker.mark(identity.contact(), why),
                Onlooker.mark(identity.identityNumber(), why));
    }

    private static ReporterQuestion seen(ReporterQuestion question, Onlooker by) {
        ReporterAnswer answer = question.answer();
        return question.withQuestion(by.full(REPORT_TEXT) ? question.question() : Personal.withheld(Withheld.MASKED))
                .withAnswer(
                        answer == null ? null : new ReporterAnswer(by.text(REPORT_TEXT, answer.answer()), answer.at()));
    }

    private static @Nullable Rejection seen(@Nullable Rejection rejection, Onlooker by) {
        return rejection == null
                ? null
                : new Rejection(
                        rejection.reason(),
                        by.text(REPORT_TEXT, rejection.explanation()),
                        rejection.referTo(),
                        rejection.at());
    }

    /** Its own reports; what reporters are asked, and its own answers; why it was not taken up; how it ended. */
    private static Reports ofAReporter(Reports reports, Onlooker by) {
        List<FiledReport> own = reports.filed().stream()
                .filter(report -> by.owns(report.reportId()))
                .toList();
        List<UUID> ids = own.stream().map(FiledReport::reportId).toList();
        return new Reports(
                own,
                reports.questions().stream()
                        .map(question -> asked(question, by))
                        .toList(),
                reports.rejection(),
                reports.outcomes().stream()
                        .filter(outcome -> outcome.addressee() == Addressee.REPORTER)
                        .filter(outcome -> outcome.reportId() == null || ids.contains(outcome.reportId()))
                        .toList());
    }

    private static ReporterQuestion asked(ReporterQuestion question, Onlooker by) {
        ReporterAnswer answer = question.answer();
        boolean shown = answer == null || by.owns(question.requestId());
        return question.withAnswer(shown ? answer : new ReporterAnswer(null, answer.at()));
    }
}

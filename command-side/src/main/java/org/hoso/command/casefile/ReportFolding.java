package org.hoso.command.casefile;

import org.hoso.cases.Closing;
import org.hoso.cases.Report;

/** What the events of this step do to the file. */
final class ReportFolding {
    private ReportFolding() {}

    static CaseFile fold(CaseFile file, Report.Event event) {
        return switch (event) {
            case Report.ContentReported e -> opened(file, e);
            case Report.ReportJoined e ->
                file.withReports(file.reports().filed(e.reportId(), e.reporter(), e.by(), e.linksAbout(), e.at()));
            case Report.ReportRejected e -> file.withClosure(new Closure(Closure.State.REJECTED, e.at(), ended(e)));
            case Report.InformationRequested e ->
                file.withReports(file.reports().asked(e.requestId(), e.at()));
            case Report.InformationSupplied e -> file.withReports(file.reports().answered(e.requestId()));
            case Report.ItemAdded e -> file.withItems(file.items().added(e.item(), e.at()));
            case Report.OutcomeNotified e -> file.withReports(file.reports().told(whom(e), e.outcome()));
        };
    }

    private static CaseFile opened(CaseFile file, Report.ContentReported e) {
        Items items = file.items();
        for (Report.Item item : e.items()) items = items.added(item, e.at());
        return file.opened(e.caseId(), e.caseNumber())
                .withReports(file.reports()
                        .filed(e.reportId(), e.reporter(), e.by(), null, e.at())
                        .withJoinedTo(e.joinedTo()))
                .withItems(items)
                .withLead(file.lead().accountable(e.accountable()))
                .withClassified(new Classified(e.productField(), null, java.util.List.of(), e.actDate(), e.urgency()));
    }

    private static Closing.Outcome ended(Report.ReportRejected e) {
        return e.reason() == Report.RejectionReason.NO_VIOLATION
                ? Closing.Outcome.NO_VIOLATION
                : Closing.Outcome.NOT_TAKEN_UP;
    }

    private static String whom(Report.OutcomeNotified e) {
        return String.valueOf(e.addressee() == Report.Addressee.SECTOR_BODY ? e.agency() : e.reportId());
    }
}
